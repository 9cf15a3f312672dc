import { describe, expect, it } from '@jest/globals';
import { derivationOf } from '../../../../shared/data/features/index.js';

describe('an expression over a row', () => {
  const { columns, cell } = derivationOf({
    step: 'expression',
    column: 'ratio',
    fitted: { of: 'weight / height', centre: 0, unit: 1, missing: null },
  });
  const cellIn = (row: Record<string, string | null>) => cell((column) => row[column]!);

  it('is a cell like any other', () => {
    expect(columns).toEqual(['weight', 'height']);
    expect(cellIn({ weight: '1', height: '3' })).toBe(String(1 / 3));
  });

  it('is missing where one of its columns is', () => {
    expect(cellIn({ weight: null, height: '3' })).toBeNull();
    expect(cellIn({ weight: '1', height: null })).toBeNull();
  });

  it('refuses a text and a result that is not finite', () => {
    expect(() => cellIn({ weight: 'heavy', height: '3' })).toThrow(
      '"heavy" is not a finite number of 32 bits',
    );
    expect(() => cellIn({ weight: '1', height: '0' })).toThrow('"weight / height" gives Infinity');
  });
});
