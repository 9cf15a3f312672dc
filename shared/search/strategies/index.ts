import { bayesian } from './bayesian.js';
import { grid } from './grid.js';
import { random } from './random.js';
import type { Strategy } from './strategy.js';

export type { Earlier, Strategy } from './strategy.js';
export { RANDOM_TRIALS } from './bayesian.js';

export const STRATEGIES = { grid, random, bayesian } satisfies Record<string, Strategy>;
