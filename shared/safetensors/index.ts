export { headerEnd, readHeader, type StoredTensor } from './header.js';
export { readFloats } from './read.js';
