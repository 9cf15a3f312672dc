export { runInit, type InitDeps, type InitInputs } from './run.js';
export { USES } from './pins.js';
