import { kindOf, type KindOf } from '../../yaml/index.js';
import { batchNormalization } from './batch-normalization.js';
import { conv2d } from './conv2d.js';
import { dense } from './dense.js';
import { dropout } from './dropout.js';
import { flatten } from './flatten.js';
import { output } from './output.js';
import { averagePooling2d, maxPooling2d } from './pooling.js';

export { outputsFor } from './output.js';
export type { Layer, LayerContext, LayerKind, Outputs } from './layer.js';

/** Every layer that a recipe can name. */
export const LAYERS = {
  dense,
  conv2d,
  max_pooling2d: maxPooling2d,
  average_pooling2d: averagePooling2d,
  flatten,
  dropout,
  batch_normalization: batchNormalization,
  output,
} as const;

export const layerSchema = kindOf(
  Object.fromEntries(Object.entries(LAYERS).map(([name, kind]) => [name, kind.schema])) as {
    [Name in keyof typeof LAYERS]: (typeof LAYERS)[Name]['schema'];
  },
  'layer',
);

/** One layer as written in a recipe: `{kind, value: its arguments}`. */
export type LayerEntry = KindOf<{ [Name in keyof typeof LAYERS]: (typeof LAYERS)[Name]['schema'] }>;
