export {
  backendChoices,
  backendNames,
  type Backend,
  type BackendChoice,
  type BackendDependencies,
  type BackendName,
  type Tf,
} from './backend.js';
export { openBackend } from './open.js';
export { toolCacheDirectory } from './tool-cache.js';
export { defaultWasmDirectory } from './wasm/directory.js';
export { createAdam, type AdamSettings } from './wasm/adam.js';
