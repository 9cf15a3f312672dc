import type { DataPlan, Plan } from './plan.js';

/** The part of a recipe under `model` and `training`. */
export interface Network {
  /** Lines of `model.layers`. */
  readonly layers: readonly string[];
  readonly learningRate: number;
  readonly epochs: number;
  readonly batchSize: number;
  /** Epochs; null without validation rows. */
  readonly patience: number | null;
}

/** A network that learns something useful from data of this shape and size at once. */
export function chooseNetwork({ data, sample }: Pick<Plan, 'data' | 'sample'>): Network {
  const side = sideOf(data);
  return {
    layers: [...(side === null ? dense(sample.trainingRows) : convolutional(side)), 'output'],
    ...schedule(sample.trainingRows, sample.validationRows > 0, side === null ? 3000 : 800),
  };
}

/** The shorter side of a picture, in pixels; null for a table of features. */
function sideOf(data: DataPlan): number | null {
  if (data.kind === 'pictures') return Math.min(...data.size);
  return data.image && data.image.side;
}

function dense(rows: number): string[] {
  const [first, second] = rows < 5000 ? [64, 32] : [128, 64];
  return [
    `dense: {units: ${first}, activation: relu}`,
    `dense: {units: ${second}, activation: relu}`,
    'dropout: 0.2',
  ];
}

function convolutional(side: number): string[] {
  const filters = (count: number, padding = '') =>
    `conv2d: {filters: ${count}, kernel_size: 3${padding}, activation: relu}`;
  const pool = 'max_pooling2d: {pool_size: 2}';
  const head = ['flatten', 'dense: {units: 128, activation: relu}', 'dropout: 0.3'];
  // A small picture loses too much when it is pooled twice.
  if (side < 16) return [filters(32, ', padding: same'), filters(64), pool, ...head];
  const deepest = side < 40 ? [] : [filters(64), pool];
  return [filters(32), pool, filters(64), pool, ...deepest, ...head];
}

/**
 * Few rows want more epochs: what counts is the number of updates.
 * @param updates  wanted of them, early stopping aside
 */
function schedule(rows: number, canStop: boolean, updates: number): Omit<Network, 'layers'> {
  const batchSize = rows < 1000 ? 16 : 32;
  const epochs = Math.min(200, Math.max(10, Math.round((updates * batchSize) / rows)));
  return {
    learningRate: rows < 1000 ? 0.003 : 0.001,
    epochs,
    batchSize,
    patience: canStop ? Math.max(5, Math.round(epochs / 10)) : null,
  };
}
