export { multinomialBootstrap } from './multinomial.js';
export { percentileInterval } from './percentiles.js';
export { poissonOnes, seededRandom, type RandomGenerator, type Resampling } from './random.js';
