export { ARTIFACT_LIMITS } from './limits.js';
export { unpackZip, type Archive, type UnpackLimits } from './unpack.js';
