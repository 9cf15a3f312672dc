import { describe, expect, it } from '@jest/globals';
import { evaluate, pair, parsePredictions } from '../../../../shared/evaluation/index.js';
import type {
  ClassPredictions,
  NumberPredictions,
  Predictions,
} from '../../../../shared/evaluation/index.js';

const read = (rows: readonly string[], header = 'id,label,prediction') =>
  parsePredictions([header, ...rows].join('\n'), 'p.csv');

const changeOf = (candidate: Predictions, baseline: Predictions) =>
  pair(candidate, baseline).change!.withExamples;

describe('pairing', () => {
  it('matches rows by id, whatever their order', () => {
    const { candidate, baseline, change, paired } = pair(
      read(['b,x,y', 'a,y,y', 'c,x,x']),
      read(['c,x,y', 'a,y,x', 'b,x,x']),
    );
    expect(change).toBeNull();
    expect(paired).toBe(3);
    expect([...candidate.ids]).toEqual(['a', 'b', 'c']);
    expect([...baseline.ids]).toEqual(['a', 'b', 'c']);
    expect([...candidate.predicted]).toEqual([1, 1, 0]);
    expect([...baseline.predicted]).toEqual([0, 0, 1]);
  });

  it('keeps a row that the candidate left out, under its label, as wrong and ranked last', () => {
    const header = 'id,label,score_x,score_y';
    const { candidate, missing } = pair(
      read(['a,x,0.9,0.1', 'c,y,0.2,0.8'], header),
      read(['a,x,0.9,0.1', 'b,y,0.3,0.7', 'c,y,0.2,0.8'], header),
    );
    const completed = candidate as ClassPredictions;
    expect(missing).toBe(1);
    expect([...completed.labels]).toEqual([0, 1, 1]);
    expect([...completed.predicted]).toEqual([0, -1, 1]);
    expect(completed.scores!.map((column) => column[1])).toEqual([Infinity, -Infinity]);
    const { metrics } = evaluate(candidate);
    expect(metrics).toMatchObject({ accuracy: 2 / 3, roc_auc: 0.5 });
    for (const name of ['log_loss', 'brier', 'ece', 'cohen_kappa']) expect(metrics).not.toHaveProperty(name);
  });

  it('leaves a regression without errors where rows were left out', () => {
    const { candidate } = pair(read(['a,1.5,1']), read(['a,1.5,1', 'b,2.5,2']));
    expect([...(candidate as NumberPredictions).predicted]).toEqual([1, NaN]);
    expect(evaluate(candidate).metrics).toEqual({});
  });

  it('takes 2.50 and 2.5 for the same label of a regression', () => {
    expect(pair(read(['a,2.50,1']), read(['a,2.5,1'])).change).toBeNull();
  });

  it('counts what was added, removed and relabelled, and names one of each', () => {
    const found = pair(read(['a,x,x', 'b,y,x', 'd,x,x']), read(['a,x,x', 'b,x,x', 'c,x,y']));
    expect(found).toMatchObject({ paired: 2, missing: 1, added: 1, relabelled: 1 });
    expect(found.change).toMatchObject({
      counts: 'the test set changed: 1 added, 1 removed, 1 relabelled',
      withExamples:
        'the test set changed: 1 added (id "d"), 1 removed (id "c"), 1 relabelled (id "b": "x" became "y")',
    });
    expect([...found.candidate.ids]).toEqual(['a', 'b', 'd']);
  });

  it('names the first of the added rows, wherever it stands among the others', () => {
    const set = read(['b,x,x', 'd,x,x']);
    const changeWith = (id: string) => changeOf(read(['d,x,x', `${id},x,x`, 'b,x,x', 'z,x,x']), set);
    for (const id of ['a', 'c', 'e']) expect(changeWith(id)).toContain(`2 added (id "${id}"), 0 removed,`);
  });

  it('names a row that moved to another slice or counts otherwise, and what it was', () => {
    const side = (country: string, weight: number) =>
      parsePredictions(`id,label,prediction,country,w\na,x,x,BR,1\nb,x,x,${country},${weight}\n`, 'p.csv', {
        columns: ['country'],
        weight: 'w',
      });
    const end = (change: string) => `0 relabelled, 1 with another weight, group or slice (id "b": ${change})`;
    expect(changeOf(side('MT', 1), side('DE', 1))).toContain(end('country "DE" became "MT"'));
    expect(changeOf(side('DE', 2), side('DE', 1))).toContain(end('weight 1 became 2'));
  });

  it('says that one side writes its ids as floats', () => {
    const whole = ['220,x,x', '221,x,x'];
    const floats = ['220.0,x,x', '221.0,x,x'];
    const cause = ', because one side writes its ids as floats';
    expect(changeOf(read(floats), read(whole))).toBe(
      'the test set changed: 2 added (id "220.0"), 2 removed (id "220"), 0 relabelled' +
        `${cause} ("220.0" and "220")`,
    );
    expect(changeOf(read(whole), read(floats))).toMatch(/ids as floats \("220" and "220\.0"\)$/);
    expect(changeOf(read(['7,x,x', '8.5,x,x']), read(whole))).not.toContain(cause);
  });
});
