export {
  FILE_ROLES,
  manifestSchema,
  MODEL_NAME,
  TENSOR_ORIGINS,
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
export { predictionsFileOf } from './predictions-file.js';
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
