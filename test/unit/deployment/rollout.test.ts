import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { advance, FIRST, isEnd, type Rollout } from '../../../shared/deployment/rollout.js';

/** The steps taken when step number i fails with `failures[i]`. */
function play(failures: readonly (string | null)[]): Rollout[] {
  const path: Rollout[] = [FIRST];
  for (let rollout = FIRST, i = 0; !isEnd(rollout); i++) {
    rollout = advance(rollout, failures[i] ?? null);
    path.push(rollout);
  }
  return path;
}

const steps = (path: readonly Rollout[]): string => path.map((rollout) => rollout.step).join(' ');

describe('a rollout', () => {
  it('promotes when every step goes well', () => {
    expect(steps(play([]))).toBe('start check switch verify retire promoted');
  });

  it.each([
    ['the server does not start', ['no'], 'start discard rolled-back'],
    ['an answer differs', [null, 'no'], 'start check discard rolled-back'],
    ['the switch fails', [null, null, 'no'], 'start check switch switch-back discard rolled-back'],
    [
      'the router shows another digest',
      [null, null, null, 'no'],
      'start check switch verify switch-back discard rolled-back',
    ],
    [
      'the traffic can not be given back',
      [null, null, null, 'no', 'stuck'],
      'start check switch verify switch-back rolled-back',
    ],
    [
      'an old server does not end',
      [null, null, null, null, 'no'],
      'start check switch verify retire promoted',
    ],
  ])('when %s', (_, failures, expected) => {
    expect(steps(play(failures))).toBe(expected);
  });

  it('gives the first failure as the reason, and adds what went wrong after it', () => {
    expect(play([null, 'wrong answer']).at(-1)).toEqual({ step: 'rolled-back', reason: 'wrong answer' });
    expect(play(['dead', 'can not stop']).at(-1)).toEqual({
      step: 'rolled-back',
      reason: 'dead; can not stop',
    });
  });

  it('never stops a server that has the traffic, and promotes exactly when nothing up to the verification failed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(null, 'failed'), { maxLength: 8 }), (failures) => {
        const path = play(failures);
        const taken = path.map((rollout) => rollout.step);
        const given = taken.indexOf('switch');
        const discarded = taken.indexOf('discard');
        if (given >= 0 && discarded >= 0) expect(taken[discarded - 1]).toBe('switch-back');
        const wentWell = failures.slice(0, 4).every((failure) => failure === null);
        expect(taken.at(-1)).toBe(wentWell ? 'promoted' : 'rolled-back');
      }),
    );
  });
});
