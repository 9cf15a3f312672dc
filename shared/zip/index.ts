export { unpackZip, type UnpackLimits } from './unpack.js';
