export { compare } from './compare.js';
export type * from './comparison.js';
export type * from './input.js';
export type { Thumbnail } from './thumbnails/index.js';
