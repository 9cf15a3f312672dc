export { thisMachine, type Machine } from './machine.js';
export { ResourceMeter } from './meter.js';
export { Stopwatch } from './stopwatch.js';
export { resourcesLine } from './words.js';
