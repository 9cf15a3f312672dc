import { z } from 'zod';
import { kindOf, type KindOf } from '../../yaml/index.js';
import { layerSchema, type LayerEntry } from '../layers/index.js';
import { cnn } from './cnn.js';
import { linear } from './linear.js';
import { mlp } from './mlp.js';
import type { PresetKind } from './preset.js';
import { rnn } from './rnn.js';
import { transformer } from './transformer.js';

/** Every network that a recipe can name. */
export const PRESETS = { linear, mlp, cnn, rnn, transformer } as const;

type Schemas = { [Name in keyof typeof PRESETS]: (typeof PRESETS)[Name]['schema'] };

export const presetSchema = kindOf(
  Object.fromEntries(Object.entries(PRESETS).map(([name, { schema }]) => [name, schema])) as Schemas,
  'preset',
);

/** A preset as written in a recipe: `{kind, value: its arguments}`. */
export type PresetEntry = KindOf<Schemas>;

/**
 * The layers that a preset stands for.
 * @param inputShape  of one input, without the batch
 * @throws UserError where the preset makes no sense of such inputs
 */
export function expandPreset({ kind, value }: PresetEntry, inputShape: readonly number[]): LayerEntry[] {
  const preset = PRESETS[kind] as PresetKind<unknown>;
  return z.array(layerSchema).parse(preset.expand(value, inputShape));
}
