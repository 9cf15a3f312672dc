import { hash } from 'node:crypto';

export type Split = 'train' | 'validation' | 'test';

export interface Shares {
  /** Share of all rows, 0..1. */
  readonly test: number;
  /** Share of all rows, 0..1. */
  readonly validation: number;
}

/**
 * The split of one row, from the hash of its id alone. So adding, removing, reordering or relabelling rows never moves
 * another row, and changing the validation share never moves a test row.
 */
export function splitOf(id: string, shares: Shares): Split {
  if (uniformOf('test', id) < shares.test) return 'test';
  const left = 1 - shares.test;
  return uniformOf('validation', id) * left < shares.validation ? 'validation' : 'train';
}

/** A number in [0, 1) from the first 48 bits of sha256("purpose\0id"). */
export function uniformOf(purpose: string, id: string): number {
  return Number.parseInt(hash('sha256', `${purpose}\0${id}`, 'hex').slice(0, 12), 16) / 2 ** 48;
}
