import { describe, expect, it } from '@jest/globals';
import { ships } from '../../../shared/gate/ships.js';

const override = { by: 'ada', reason: 'why', expires: '2026-02-14' };

describe('a package ships', () => {
  it.each([
    ['pass', null, true],
    ['fail', null, false],
    ['neutral', null, false],
    ['fail', override, true],
    // A verdict that nothing failed in carries no override; one that does was not written by evaluate-gate.
    ['neutral', override, false],
  ] as const)('with the verdict "%s" and the override %j: %s', (verdict, given, expected) => {
    expect(ships({ verdict, override: given }, '2026-02-01')).toBe(expected);
  });

  it.each([
    ['2026-02-13', true],
    ['2026-02-14', true],
    ['2026-02-15', false],
    ['2027-01-01', false],
  ])('by an override until 2026-02-14 on %s: %s', (today, expected) => {
    expect(ships({ verdict: 'fail', override }, today)).toBe(expected);
  });
});
