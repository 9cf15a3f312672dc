export type { Distribution, Range } from './distributions.js';
export { isBelowMedian, mediansOf } from './median-stopping.js';
export { unitOf } from './range.js';
export { shortNames } from './short-names.js';
export { valueText } from './value-text.js';
export { cornersOf, sizeOf, type Dimension, type Point, type Space } from './space.js';
export { STRATEGIES, type Earlier, type Strategy } from './strategies/index.js';
