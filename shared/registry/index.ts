export { FolderRegistry } from './folder.js';
export { openRegistry, registryFolder } from './open.js';
export { parseReference, type Reference } from './reference.js';
export {
  VersionTaken,
  type AliasMove,
  type Publication,
  type Registry,
  type VersionRecord,
} from './registry.js';
export {
  checkPin,
  digestBehind,
  downloadArtifact,
  resolvePackage,
  type ResolvedPackage,
  type ResolveDeps,
} from './resolve.js';
export { publishedAs, type Published } from './published.js';
