export { buildModel, layerNames, type BuildOptions } from './build.js';
export { decodeModel, encodeModel, MODEL_FILE, WEIGHTS_FILE } from './format.js';
export { predict } from './predict.js';
export { PREPROCESSING_FILE, readPreprocessing } from './preprocessing-file.js';
export { answerOf, classify, loadModel, openServable, shortest } from './servable.js';
export { bytesOf, digestOf, tensorsOf, type TensorValues } from './tensors.js';
