export { type Chain, type Link } from './chain.js';
export { lockOf, readPins, type Pins } from './lock-file.js';
export { pinnedPackages, type Packages } from './packages.js';
export { settlePins } from './settle-pins.js';
