import type { z } from 'zod';
import { UserError } from '../../errors/index.js';

/** A network by name: its arguments, and the layers that it stands for, as a recipe writes them. */
export interface PresetKind<Arguments> {
  readonly schema: z.ZodType<Arguments>;
  /** @param inputShape  of one input, without the batch   @throws UserError where such inputs make no sense */
  expand(args: Arguments, inputShape: readonly number[]): readonly WrittenLayer[];
}

/** `'flatten'`, `{dense: {units: 3}}` */
export type WrittenLayer = string | Readonly<Record<string, unknown>>;

/** Keeps the argument type between schema and expansion. */
export function presetKind<Arguments>(kind: PresetKind<Arguments>): PresetKind<Arguments> {
  return kind;
}

/** What makes an input a row of numbers. */
export function flattened(inputShape: readonly number[]): WrittenLayer[] {
  return inputShape.length === 1 ? [] : ['flatten'];
}

/** A layer that is there only where its rate is not 0. */
export function dropoutOf(rate: number): WrittenLayer[] {
  return rate === 0 ? [] : [{ dropout: rate }];
}

export function misfit(
  preset: string,
  takes: string,
  inputShape: readonly number[],
  mend: string,
): UserError {
  return new UserError(
    `the preset ${preset} takes ${takes}, and an input is [${inputShape.join(', ')}]`,
    mend,
    'recipe model.preset',
  );
}
