import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenPackage } from '../../../../shared/package/index.js';
import type { SearchRecord } from '../../../../shared/package/search.js';
import type { FakeHost } from '../../../fixtures/host.js';
import type { RecipeParts } from '../../../fixtures/recipe.js';

export const json = async <T>({ directory }: OpenPackage, path: string) =>
  JSON.parse(await readFile(join(directory, path), 'utf8')) as T;
export const recordIn = (opened: OpenPackage) => json<SearchRecord>(opened, 'search.json');
export const trialLines = ({ lines }: FakeHost) => lines.filter((line) => /^trial +\d/.test(line));

export const RATE = 'training.optimizer.adam.learning_rate';
export const UNITS = 'model.layers.0.dense.units';
const space = `{${RATE}: {log_uniform: [0.001, 0.3]}, ${UNITS}: {choice: [2, 4, 8]}}`;
export const random: RecipeParts = {
  training: '{optimizer: adam, epochs: 3, batch_size: 16, seeds: [7, 8]}',
  search: `{strategy: random, trials: 5, space: ${space}}`,
};
export const bayesian: RecipeParts = {
  training: '{optimizer: adam, epochs: 6, batch_size: 16}',
  search: `{strategy: bayesian, trials: 12, stop: {median: {warm_up: 1}}, space: {${RATE}: {log_uniform: [0.00001, 0.3]}, ${UNITS}: {choice: [2, 4, 8]}}}`,
};
