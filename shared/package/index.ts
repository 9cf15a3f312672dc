export {
  FILE_ROLES,
  manifestSchema,
  TENSOR_ORIGINS,
  type InputField,
  type Manifest,
  type ManifestFile,
  type ManifestTensor,
} from './manifest.js';
export { pathFault } from './paths.js';
export { MANIFEST_FILE, parseManifest, readManifest, verifyPackage, type OpenPackage } from './verify.js';
export { manifestOf, refuseToReplace, writePackage, type ManifestHead, type NewFile } from './write.js';
