export { readKerasModel } from './nodes.js';
