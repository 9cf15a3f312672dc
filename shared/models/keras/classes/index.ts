import type { LayerClass } from '../layer-class.js';
import * as activations from './activations.js';
import * as convolutions from './convolutions.js';
import * as dense from './dense.js';
import * as noise from './noise.js';
import * as normalization from './normalization.js';
import * as pooling from './pooling.js';
import * as recurrent from './recurrent.js';
import * as shapes from './shapes.js';

/** Every Keras class that stands for a layer of a recipe. */
export const CLASSES: Readonly<Record<string, LayerClass>> = {
  ...dense,
  ...convolutions,
  ...pooling,
  ...shapes,
  ...activations,
  ...normalization,
  ...noise,
  ...recurrent,
};
