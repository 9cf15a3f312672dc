export { ARTIFACT_LIMITS } from './limits.js';
export { unpackZip, type UnpackLimits } from './unpack.js';
