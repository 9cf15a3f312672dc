import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  decimalsAlone,
  decimalsExact,
  decimalsFor,
  fixed,
  number,
  percent,
  signed,
} from '../../../shared/report/numbers.js';

describe('decimalsFor', () => {
  it('shows two significant digits of the half width', () => {
    expect(decimalsFor([-0.072, -0.044], null)).toBe(3);
    expect(decimalsFor([-0.0004, 0.0016], null)).toBe(4);
    expect(decimalsFor([-0.4, 0.4], null)).toBe(2);
    expect(decimalsFor([-1200, 1300], null)).toBe(0);
  });

  it('never prints an end of the interval on the other side of the limit', () => {
    const limit = fc.double({ min: -0.05, max: 0.05, noNaN: true }).map((value) => Number(value.toFixed(4)));
    const width = fc.double({ min: 1e-5, max: 0.2, noNaN: true });
    fc.assert(
      fc.property(limit, width, fc.double({ min: -1e-4, max: 1e-4, noNaN: true }), (bound, wide, near) => {
        const low = Number((bound + near).toFixed(7)) + 0;
        const decimals = decimalsFor([low, low + wide], bound);
        const shown = Math.sign(Number(low.toFixed(decimals)) - Number(bound.toFixed(decimals)));
        expect(shown === Math.sign(low - bound)).toBe(true);
      }),
    );
  });
});

describe('numbers as text', () => {
  it('have a true minus sign, thousands commas and no negative zero', () => {
    expect(fixed(-0.058, 3)).toBe('−0.058');
    expect(fixed(-0.0001, 3)).toBe('0.000');
    expect(signed(0.0001, 3)).toBe('0.000');
    expect(signed(0.5, 1)).toBe('+0.5');
    expect(fixed(1234567.8, 0)).toBe('1,234,568');
    expect(fixed(-1234.5, 2)).toBe('−1,234.50');
  });

  it('keep three significant digits of a small value and never print eleven digits', () => {
    expect(number(0.9312345)).toBe('0.9312');
    expect(number(0.000123456)).toBe('0.000123');
    expect(number(23.1149)).toBe('23.11');
    expect(number(1e-12)).toBe('1.00e−12');
    expect(decimalsAlone(0)).toBe(1);
  });

  it('print a limit as the policy writes it', () => {
    expect(decimalsExact(-0.01, 0)).toBe(2);
    expect(decimalsExact(-0.0015, 3)).toBe(4);
    expect(decimalsExact(0.95, 4)).toBe(4);
  });

  it('never round a share to nothing or to all', () => {
    expect([0, 0.0001, 0.021, 0.03, 0.99999, 1].map(percent)).toEqual([
      '0 %',
      '< 0.1 %',
      '2.1 %',
      '3 %',
      '> 99.9 %',
      '100 %',
    ]);
  });
});
