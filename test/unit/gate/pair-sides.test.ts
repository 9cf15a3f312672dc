import { describe, expect, it } from '@jest/globals';
import { fingerprint, parsePredictions } from '../../../shared/evaluation/index.js';
import type { Judged } from '../../../shared/gate/contest.js';
import { pairSides } from '../../../shared/gate/pair-sides.js';

const ROWS = 'id,label,prediction\na,1,1\nb,0,0\n';
const side = (text = ROWS, more: Partial<Judged> = {}): Judged => ({
  predictions: parsePredictions(text, 'predictions.csv', {}),
  digest: '',
  reference: '',
  ...more,
});
const short = (text: string) => fingerprint(parsePredictions(text, '', {})).slice(0, 12);
const code = (letter: string) => ({ evaluationCode: letter.repeat(64) });

describe('two sides that were not tested alike', () => {
  it('are told apart with both fingerprints', () => {
    const other = 'id,label,prediction\na,1,1\nb,1,0\n';
    expect(pairSides(side(), side(other)).change).toEqual({
      counts: 'the test set changed: 0 added, 0 removed, 1 relabelled',
      withExamples: 'the test set changed: 0 added, 0 removed, 1 relabelled (id "b": "1" became "0")',
      more: ` (sha256:${short(ROWS)} here, sha256:${short(other)} at the baseline)`,
    });
  });

  it('get the way out where the old model can be judged anew', () => {
    const other = side('id,label,prediction\na,1,1\n', { isRescorable: true });
    expect(pairSides(side(), other).change?.more).toMatch(
      /; the input "rescore" judges the old model anew on today's test set$/,
    );
  });

  it('are refused where different code evaluated them', () => {
    expect(pairSides(side(ROWS, code('a')), side(ROWS, code('b'))).change?.counts).toBe(
      'the evaluation code changed: sha256:aaaaaaaaaaaa here, sha256:bbbbbbbbbbbb at the baseline',
    );
  });

  it('are not where the code is the same, or only one side says it', () => {
    for (const other of [code('a'), { evaluationCode: null }, {}])
      expect(pairSides(side(ROWS, code('a')), side(ROWS, other)).change).toBeNull();
    expect(pairSides(side(), side(ROWS, code('b'))).change).toBeNull();
  });

  it('still count rows that were left out as wrong, which changes no test set', () => {
    const pairing = pairSides(side('id,label,prediction\na,1,1\n'), side());
    expect(pairing).toMatchObject({ change: null, missing: 1 });
  });
});
