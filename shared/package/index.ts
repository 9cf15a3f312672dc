export {
  FILE_ROLES,
  FORMATS,
  manifestSchema,
  MODEL_NAME,
  TENSOR_ORIGINS,
  type Format,
  type InputField,
  type Manifest,
  type ManifestFile,
  type ManifestTensor,
} from './manifest.js';
export { checkPaths, pathFault } from './paths.js';
export {
  checkTensors,
  MODEL_FILE,
  readStoredModel,
  WEIGHTS_FILE,
  weightsManifestSchema,
  type StoredModel,
} from './tensors.js';
export { MANIFEST_FILE, parseManifest, readManifest, verifyPackage, type OpenPackage } from './verify.js';
export { commitOf, LINEAGE_FILE, readLineage, type Lineage, type MadeAt } from './lineage.js';
export { fileContent } from './file-content.js';
export { readTensors, SAFETENSORS, type StoredTensor } from './safetensors/index.js';
export { requireLayers } from './require-layers.js';
export { REPORTED_FILE, type Reported } from './reported.js';
export { predictionsFileOf, PREDICTIONS_PATH } from './predictions-file.js';
export { readResources, RESOURCES_FILE, type GpuUse, type Resources } from './resources.js';
export { manifestOf, refuseToReplace, writePackage, type ManifestHead, type NewFile } from './write.js';
export {
  INHERITANCE_FILE,
  readInheritance,
  type ControlEffect,
  type InheritanceFile,
  type InheritedTensor,
  type Mixing,
} from './inheritance.js';
