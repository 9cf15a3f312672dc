import { parsePredictions, type ReadOptions } from '../../../shared/evaluation/read-predictions.js';
import type {
  ClassPredictions,
  NumberPredictions,
  Predictions,
} from '../../../shared/evaluation/predictions.js';

export type Cell = string | number;

/** CSV text from columns; ids are row numbers unless given. */
export function csv(columns: Record<string, readonly Cell[]>): string {
  const rows = Object.values(columns)[0]!.length;
  const all: Record<string, readonly Cell[]> = { id: Array.from({ length: rows }, (_, i) => i), ...columns };
  const lines = Array.from({ length: rows }, (_, i) =>
    Object.values(all)
      .map((column) => column[i])
      .join(','),
  );
  return [Object.keys(all).join(','), ...lines, ''].join('\n');
}

export function predictions(columns: Record<string, readonly Cell[]>, options?: ReadOptions): Predictions {
  return parsePredictions(csv(columns), 'predictions.csv', options);
}

export function classes(columns: Record<string, readonly Cell[]>, options?: ReadOptions): ClassPredictions {
  return predictions(columns, { ...options, task: 'classification' }) as ClassPredictions;
}

export function numbers(columns: Record<string, readonly Cell[]>): NumberPredictions {
  return predictions(columns, { task: 'regression' }) as NumberPredictions;
}

/** Columns `score_0 …` from a row-major matrix. */
export function scoreColumns(matrix: readonly (readonly number[])[]): Record<string, number[]> {
  return Object.fromEntries(matrix[0]!.map((_, k) => [`score_${k}`, matrix.map((row) => row[k]!)]));
}

/** A small deterministic generator of uniform numbers: linear congruential, modulo 2^32. */
export function uniforms(seed: number): () => number {
  let state = seed;
  return () => (state = (1664525 * state + 1013904223) % 4294967296) / 4294967296;
}
