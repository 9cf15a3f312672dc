import { describe, expect, it } from '@jest/globals';
import { parsePredictions, type ReadOptions } from '../../../../shared/evaluation/read-predictions.js';
import type { ClassPredictions, NumberPredictions } from '../../../../shared/evaluation/predictions.js';
import { refusal } from './fixtures.js';

const parse = (text: string, options?: ReadOptions) => parsePredictions(text, 'p.csv', options);
const message = (text: string, options?: ReadOptions) => refusal(() => parse(text, options));

describe('other columns', () => {
  const text = 'id,label,prediction,country,age\n1,a,b,BR,\n2,b,b,MT,40\n3,b,b,BR,7\n';

  it('are kept where they are asked for, an empty cell too', () => {
    const { columns } = parse(text, { columns: ['age', 'country', 'country'] });
    expect([...columns]).toEqual([
      ['age', { texts: ['', '40', '7'], codes: Int32Array.of(0, 1, 2) }],
      ['country', { texts: ['BR', 'MT'], codes: Int32Array.of(0, 1, 0) }],
    ]);
  });

  it('may be judged ones', () => {
    const read = parse(text, { columns: ['label', 'id'] }) as ClassPredictions;
    expect(read.columns.get('label')).toEqual({ texts: ['a', 'b'], codes: Int32Array.of(0, 1, 1) });
    expect(read.columns.get('id')!.texts).toEqual(['1', '2', '3']);
    expect([...read.labels]).toEqual([0, 1, 1]);
  });

  it('have to be there', () => {
    expect(message(text, { columns: ['contry'] })).toBe(
      'p.csv:1 has no column "contry". Did you mean "country"?',
    );
  });

  it('may read like a judged one, where they are named', () => {
    const near = 'id,label,prediction,scores\n1,a,b,7\n';
    expect(message(near)).toMatch(/which reads like one that is judged/);
    expect(parse(near, { columns: ['scores'] }).columns.get('scores')!.texts).toEqual(['7']);
  });

  it('may hold anything that CSV can', () => {
    const read = parse('id,label,prediction,note\n1,a,b,"x,\t""y""\n"\n2,a,b,z\n', { columns: ['note'] });
    expect(read.columns.get('note')!.texts).toEqual(['x,\t"y"\n', 'z']);
  });
});

describe('weights', () => {
  const text = (cell: string) => `id,label,prediction,weight\n1,a,b,0.5\n2,b,b,${cell}\n`;

  it('are read from the named column, and from no other', () => {
    expect([...parse(text('2e3'), { weight: 'weight' }).weights!]).toEqual([0.5, 2000]);
    expect(parse(text('2')).weights).toBeNull();
  });

  it.each(['0', '-1', 'NaN', 'inf', '1e400', 'x'])('can not be "%s"', (cell) => {
    expect(message(text(cell), { weight: 'weight' })).toBe(
      `p.csv:3 has "${cell}" in column "weight". A weight is a finite number above 0.`,
    );
  });

  it('can not be left out', () => {
    expect(message(text(''), { weight: 'weight' })).toMatch(/^p\.csv:3 has an empty cell in column "weight"/);
    expect(message(text('1'), { weight: 'wieght' })).toMatch(
      /has no column "wieght"\. Did you mean "weight"\?/,
    );
  });

  it('belong to a regression too', () => {
    const read = parse('id,label,prediction,w\n1,0.5,1,3\n', { weight: 'w' }) as NumberPredictions;
    expect([...read.weights!]).toEqual([3]);
  });
});

describe('other names', () => {
  const text = 'row,y,yhat,p_no,p_yes,Label\n1,no,yes,0.4,0.6,x\n2,yes,no,0.6,0.4,x\n';
  const names = { id: 'row', label: 'y', prediction: 'yhat', score: 'p_*' };

  it('map every column, and what they leave free means nothing', () => {
    const read = parse(text, { names }) as ClassPredictions;
    expect([...read.ids]).toEqual(['1', '2']);
    expect(read.classes).toEqual(['no', 'yes']);
    expect([...read.labels, ...read.predicted]).toEqual([0, 1, 1, 0]);
    expect(read.scores!.map((column) => [...column])).toEqual([
      [0.4, 0.6],
      [0.6, 0.4],
    ]);
  });

  it('may name one score, of the positive class', () => {
    const one = 'id,label,p,score\n1,0,0.2,x\n2,1,0.7,x\n';
    const read = parse(one, { names: { score: 'p' } }) as ClassPredictions;
    expect([...read.scores![1]!]).toEqual([0.2, 0.7]);
    expect([...read.predicted]).toEqual([0, 1]);
  });

  it('stand in errors', () => {
    expect(message(text.replace('0.4', '1.4'), { names })).toMatch(/^p\.csv:2 has "1\.4" in column "p_no"/);
    expect(message(text.replace('2,yes', '2,maybe'), { names })).toMatch(
      /^p\.csv:3 has the label "maybe" and no column "p_maybe"/,
    );
  });

  it.each([
    ['id', { ...names, id: 'rowz' }, /has no column "rowz"\. Did you mean "row"\?/],
    ['prediction, though there are scores', { ...names, prediction: 'y_hat' }, /has no column "y_hat"/],
    ['score', { ...names, score: 'q' }, /has no column "q"/],
    ['score column of any class', { ...names, score: 'q_*' }, /has no column "q_\*" for any class/],
    ['pattern with two stars', { ...names, score: '*_*' }, /Write one "\*", where the class stands/],
  ])('must be right: %s', (_, wrong, expected) => {
    expect(message(text, { names: wrong })).toMatch(expected);
  });

  it('leave the near misses of unmapped columns refused', () => {
    expect(message(text.replace('Label', 'Score'), { names: { ...names, score: undefined } })).toMatch(
      /has a column "Score", which reads like one that is judged/,
    );
  });

  it('never take a weight or a slice for a score', () => {
    const weighted = text.replace('Label', 'p_weight').replaceAll(',x', ',2');
    const read = parse(weighted, { names, weight: 'p_weight' }) as ClassPredictions;
    expect(read.classes).toEqual(['no', 'yes']);
    expect([...read.weights!]).toEqual([2, 2]);
  });
});

describe('predictions against their scores', () => {
  const rows = (contradicting: number) =>
    [
      'id,label,prediction,score',
      ...Array.from(
        { length: 200 },
        (_, i) => `${i},${i % 2},${i < contradicting ? 1 : 0},${i < contradicting ? 0.3 : 0.2}`,
      ),
    ].join('\n');
  const warningsOf = (text: string) => {
    const warnings: string[] = [];
    parse(text, { warn: (line) => warnings.push(line) });
    return warnings;
  };

  it('are told with their number and the first line, where there are many', () => {
    expect(warningsOf(rows(40))).toEqual([
      'p.csv: the predictions of 40 of 200 rows are not the class with the greatest score ' +
        '(line 2 is the first). They are judged as written.',
    ]);
  });

  it('are what a threshold gives, where there are few', () => {
    expect(warningsOf(rows(2))).toEqual([]);
  });

  it('are refused where the one column of scores is the other class’s', () => {
    const lines = Array.from({ length: 20 }, (_, i) =>
      i % 2 ? `${i},fraud,fraud,0.9` : `${i},fraud,legit,0.1`,
    );
    const text = ['id,label,prediction,score', ...lines].join('\n');
    expect(message(text, {})).toMatch(
      /^p\.csv has scores of "legit", the positive class, that are lower where it is predicted than elsewhere\. Say/,
    );
    expect(message(text, {})).toContain('--positive of "heirloom metrics"');
    expect(parse(text, { positive: 'fraud' })).toMatchObject({ positive: 'fraud' });
    const turned = text.replaceAll(/0\.[19]$/gm, (score) => String(Number((1 - Number(score)).toFixed(1))));
    expect(message(turned, { positive: 'fraud' })).toMatch(
      /elsewhere\. If they are scores of the other class, write 1 - score, or give one column/,
    );
  });

  it('are no contradiction where two scores are equal', () => {
    expect(warningsOf('id,label,prediction,score_a,score_b\n1,a,b,0.5,0.5\n2,b,a,0.5,0.5\n')).toEqual([]);
  });
});

it('a class without its column of scores gets no other class’s', () => {
  expect(message('id,label,score_cat,score_dog\n1,cat,1,0\n2,dog,0,1\n3,cog,0.5,0.5\n', {})).toBe(
    'p.csv:4 has the label "cog" and no column "score_cog". Every class has a column of its own: add it.',
  );
});

describe('a task that a gate expects', () => {
  const tableOf = (label: (row: number) => unknown, prediction: (row: number) => unknown) =>
    `id,label,prediction\n${[...Array(40).keys()].map((row) => `${row},${String(label(row))},${String(prediction(row))}\n`).join('')}`;
  const likely = (likelyTask: 'classification' | 'regression', text: string) =>
    parse(text, { likelyTask }).task;
  const amounts = tableOf(
    (row) => row / 3,
    (row) => row / 3 + 0.1,
  );
  const names = tableOf(
    (row) => 'ab'[row % 2],
    () => 'a',
  );

  it('decides nothing where the columns tell it', () => {
    expect(likely('classification', amounts)).toBe('regression');
    expect(likely('regression', names)).toBe('classification');
    const scored = 'id,label,prediction,score\n1,0,0,0.1\n2,1,1,0.9\n';
    expect(likely('regression', scored)).toBe('classification');
  });

  it('decides between whole numbers and classes', () => {
    const whole = tableOf(
      (row) => row % 5,
      (row) => row % 3,
    );
    expect(likely('classification', whole)).toBe('classification');
    expect(likely('regression', whole)).toBe('regression');
    const stars = tableOf(
      (row) => (row % 5) / 2,
      (row) => (row % 4) / 2,
    );
    expect(likely('classification', stars)).toBe('classification');
    expect(parse(stars, {}).task).toBe('regression');
  });

  it('lets one bad cell be one', () => {
    expect(message(amounts.replace('\n3,1,', '\n3,none,'), { likelyTask: 'regression' })).toMatch(
      /^p\.csv:5 has the label "none", which is not a finite number/,
    );
  });
});

describe('a regression with many values', () => {
  const rows = (last: string) =>
    ['id,label,prediction', ...Array.from({ length: 90_000 }, (_, i) => `${i},${i}.50,${i % 7}`), last].join(
      '\n',
    );

  it('is told from its columns, and keeps its labels as they are written', () => {
    const read = parse(rows('x,-1e3,3')) as NumberPredictions;
    expect(read.task).toBe('regression');
    expect(read.labels[89_999]).toBe(89_999.5);
    expect(read.labels[90_000]).toBe(-1000);
    expect(read.labelTexts.at(89_999)).toBe('89999.50');
    expect(read.labelTexts.at(90_000)).toBe('-1e3');
    expect([...read.predicted.subarray(89_997)]).toEqual([89_997 % 7, 89_998 % 7, 89_999 % 7, 3]);
  });

  it('is refused where it holds a word', () => {
    expect(message(rows('x,high,3'))).toMatch(
      /^p\.csv:90002 has "high" in column "label", which is not a finite/,
    );
    expect(message(rows('x,1,high'))).toMatch(
      /^p\.csv:90002 has the prediction "high", which is not a finite/,
    );
  });

  it('is no classification', () => {
    expect(message(rows('x,1,1'), { task: 'classification' })).toMatch(
      /has more than 65536 classes in column "label", and at most 4096 can be judged/,
    );
  });
});
