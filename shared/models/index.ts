export { customLayers } from './custom-layers/index.js';
export {
  applyLayers,
  buildModel,
  inputOf,
  layerNames,
  MODEL_NAME,
  seedOf,
  type BuildOptions,
} from './build.js';
export { MODEL_FILE, WEIGHTS_FILE } from '../package/index.js';
export { outputsFor } from './layers/index.js';
export { decodeModel, encodeModel } from './format.js';
export {
  scaleOf,
  splitLabelScale,
  withLabelScale,
  type LabelScale,
  type ScaledModel,
} from './label-scale.js';
export { layersOf, type Network } from './network.js';
export { predict } from './predict.js';
export { PREPROCESSING_FILE, readPreprocessing } from './preprocessing-file.js';
export { classify, loadModel, openServable, shortest } from './servable.js';
export { bytesOf, digestOf, tensorsOf, type TensorValues } from './tensors.js';
