import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../../shared/errors/index.js';
import { sha256 } from '../../../shared/files/index.js';
import { parsePredictions, type ReadOptions } from '../../../shared/evaluation/read-predictions.js';
import type { ClassPredictions, NumberPredictions } from '../../../shared/evaluation/predictions.js';

const parse = (text: string, options?: ReadOptions) => parsePredictions(text, 'p.csv', options);
const parseClasses = (text: string, options?: ReadOptions) => parse(text, options) as ClassPredictions;
const message = (text: string, options?: ReadOptions) => {
  try {
    parse(text, options);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return (error as Error).message;
  }
  throw new Error('nothing was thrown');
};

describe('a predictions file', () => {
  it('gives classes in order, whatever the order of rows', () => {
    const read = parseClasses('id,label,prediction,country\nx,10,9,BR\ny,9,9,MT\nz,1,10,BR\n');
    expect(read.classes).toEqual(['1', '9', '10']);
    expect([...read.labels]).toEqual([2, 1, 0]);
    expect([...read.predicted]).toEqual([1, 1, 2]);
    expect(read.columns).toEqual(new Map());
    expect(read.scores).toBeNull();
    expect(read.positive).toBeNull();
  });

  it('orders texts by code point, not by UTF-16 unit', () => {
    expect(parseClasses('id,label,prediction\n1,\u{1F600},\u{FF5E}\n').classes).toEqual([
      '\u{FF5E}',
      '\u{1F600}',
    ]);
  });

  it('may start with a byte order mark, use CRLF, quote cells and have blank lines', () => {
    const text = '\uFEFFid,label,prediction\r\n"a, ""b""",yes,no\r\n\r\nc,no,no\r\n';
    const read = parseClasses(text);
    expect([...read.ids]).toEqual(['a, "b"', 'c']);
    expect(read.classes).toEqual(['no', 'yes']);
    expect(read.source).toBe(sha256(text));
  });

  it('takes 1 and 1.0 for one class, spelled as the labels do', () => {
    const read = parseClasses('id,label,prediction\na,1,1.0\nb,0,1.0\n');
    expect(read.classes).toEqual(['0', '1']);
    expect([...read.predicted]).toEqual([1, 1]);
  });

  it.each([
    ['7', '007'],
    ['100', '1e2'],
    ['100', '0100'],
    ['0.5', '.50'],
    ['9007199254740992', '9007199254740993'],
  ])('never takes %s and %s for one class, which are equal as numbers only', (one, other) => {
    const read = parseClasses(`id,label,prediction\na,${one},${other}\nb,${one},${one}\n`, {
      task: 'classification',
    });
    expect(read.predicted[0]).not.toBe(read.labels[0]);
    expect(read.predicted[1]).toBe(read.labels[1]);
    const both = `id,label,prediction\na,${one},${one}\nb,${other},${one}\n`;
    expect(message(both, { task: 'classification' })).toMatch(/p\.csv:\d has the labels .* equal as numbers/);
  });

  it.each(['prediction ', 'Prediction', 'Label ', ' id', 'Score_x', 'SCORE', 'scores'])(
    'is refused for the column "%s", which would not be judged',
    (name) => {
      expect(message(`id,label,prediction,${name}\na,1,1,0\n`)).toContain(`has a column "${name}", which`);
    },
  );

  it('keeps 1 and 1.0 apart where a class is not a number', () => {
    expect(parseClasses('id,label,prediction\na,1,1.0\nb,x,1\n').classes).toEqual(['1', '1.0', 'x']);
  });

  it.each([
    ['every id', fc.string({ minLength: 1 })],
    ['every id of any script', fc.string({ unit: 'binary', minLength: 1 })],
  ])('gives back %s that is quoted by RFC 4180', (_, text) => {
    const cell = text.filter((id) => id.trim() !== '' && !/[\t\r\n\0]/.test(id));
    fc.assert(
      fc.property(fc.uniqueArray(cell, { minLength: 1 }), (ids) => {
        const rows = ids.map((id) => `"${id.replaceAll('"', '""')}",a,b`);
        expect([...parse(['id,label,prediction', ...rows].join('\n')).ids]).toEqual(ids);
      }),
    );
  });
});

describe('the positive class', () => {
  const text = 'id,label,prediction\na,no,yes\nb,yes,no\n';

  it('is the greater of two', () => {
    expect(parseClasses(text).positive).toBe('yes');
    expect(parseClasses('id,label,prediction\na,9,10\n').positive).toBe('10');
  });

  it('is the one asked for', () => {
    expect(parseClasses(text, { positive: 'no' }).positive).toBe('no');
  });

  it('must be one of the classes', () => {
    expect(message(text, { positive: 'yess' })).toBe(
      'p.csv has no class "yess" to be the positive one. Did you mean "yes"?',
    );
  });

  it('is refused where there are three classes', () => {
    expect(message('id,label,prediction\na,1,2\nb,3,3\nc,2,2\n', { positive: '1' })).toMatch(/has 3 classes/);
  });

  it('is refused where the task is a regression', () => {
    const numbers = 'id,label,prediction\na,1.5,1\n';
    expect(message(numbers, { positive: '1' })).toBe(
      'p.csv is a regression, and "positive" (1) is for tasks of two classes. Leave "positive" out.',
    );
    expect(message(text, { positive: 'yes', task: 'regression' })).toMatch(/is a regression/);
  });

  it('owns the column "score"', () => {
    const scored = 'id,label,score\na,no,0.2\nb,yes,0.9\n';
    const yes = parseClasses(scored);
    expect([...yes.predicted]).toEqual([0, 1]);
    expect(yes.scores!.map((column) => [...column])).toEqual([
      [0.8, 1 - 0.9],
      [0.2, 0.9],
    ]);
    const no = parseClasses(scored, { positive: 'no' });
    expect([...no.predicted]).toEqual([1, 0]);
  });

  it('completes the classes of a file where only the other occurs', () => {
    const read = parseClasses('id,label,score\na,0,0.2\n', { positive: '1' });
    expect(read.classes).toEqual(['0', '1']);
    expect(message('id,label,score\na,0,0.2\n')).toMatch(/one column "score", and 1 class/);
  });
});

describe('predictions that are left out', () => {
  it('follow from two scores above 0.5, strictly', () => {
    const read = parseClasses('id,label,score\na,0,0.5\nb,1,0.500001\n');
    expect([...read.predicted]).toEqual([0, 1]);
  });

  it('follow from more scores by the greatest, the first of equals', () => {
    const read = parseClasses('id,label,score_x,score_y,score_z\na,x,0.2,0.4,0.4\nb,z,0.4,0.2,0.4\n');
    expect([...read.predicted]).toEqual([1, 0]);
  });

  it('are never overruled by scores when they are there', () => {
    const read = parseClasses('id,label,prediction,score\na,0,1,0.1\nb,1,1,0.9\n');
    expect([...read.predicted]).toEqual([1, 1]);
  });
});

describe('scores', () => {
  it('that miss 1 are taken as written, with a warning that names the worst line', () => {
    const warnings: string[] = [];
    const read = parseClasses('id,label,score_a,score_b\n1,a,0.5,0.5\n2,b,0.2,0.7\n3,b,0.2,0.795\n', {
      warn: (text) => warnings.push(text),
    });
    expect([...read.scores![1]!]).toEqual([0.5, 0.7, 0.795]);
    expect(warnings).toEqual([
      "p.csv: the scores of 2 of 3 rows don't sum to 1 (line 3 misses by 0.10). They are judged as written.",
    ]);
  });

  it.each(['', 'NaN', 'nan', 'Infinity', '-inf', '1e400', '0x1', '1.5', '-0.1', 'high'])(
    'can not be "%s"',
    (cell) => {
      expect(message(`id,label,score\na,0,0.5\nb,1,${cell}\n`)).toMatch(
        /^p\.csv:3 has .* in column "score"\. A score is a probability/,
      );
    },
  );

  it('are needed for every class that occurs', () => {
    expect(message('id,label,score_cat,score_dog\n1,cat,0.5,0.5\n2,dgo,0.5,0.5\n')).toBe(
      'p.csv:3 has the label "dgo" and no column "score_dgo". Did you mean "score_dog"?',
    );
    expect(message('id,label,prediction,score_a\n1,a,b,1\n')).toMatch(/has the prediction "b" and no column/);
  });

  it('come in one shape', () => {
    expect(message('id,label,score,score_a\n1,a,1,1\n')).toMatch(/both a column "score" and "score_<class>"/);
    expect(message('id,label,score_1,score_1.0\n1,1,1,1\n')).toMatch(/two score columns for one class/);
  });
});

describe('the task', () => {
  it.each([
    ['classes, by their names', 'id,label,prediction\n1,a,b\n', 'classification'],
    ['classes, by scores', 'id,label,score\n1,0,0.5\n2,1,0.5\n', 'classification'],
    ['classes, by few whole numbers', 'id,label,prediction\n1,0,1\n2,1,1\n', 'classification'],
    ['numbers, by fractions in the labels', 'id,label,prediction\n1,0.5,1\n', 'regression'],
    ['numbers, by fractions in the predictions', 'id,label,prediction\n1,150,151.5\n', 'regression'],
  ])('is %s', (_, text, task) => {
    expect(parse(text).task).toBe(task);
  });

  it('is regression where whole numbers are too many to be classes', () => {
    const rows = Array.from({ length: 2000 }, (_, i) => `${i},${i},${i + 1}`);
    expect(parse(['id,label,prediction', ...rows].join('\n')).task).toBe('regression');
  });

  it('is the one asked for', () => {
    const read = parse('id,label,prediction\n1,2,3\n', { task: 'regression' }) as NumberPredictions;
    expect([...read.labels, ...read.predicted]).toEqual([2, 3]);
    expect(message('id,label,prediction\n1,2,3\n2,2,NaN\n', { task: 'regression' })).toBe(
      'p.csv:3 has "NaN" in column "prediction", which is not a finite number. A regression needs numbers there.',
    );
  });
});

describe('a file that breaks the rules is refused with its line:', () => {
  it.each([
    ['an empty file', '', /^p\.csv is empty\./],
    ['no rows', 'id,label,prediction\n', /^p\.csv has a header and no rows\./],
    ['a ragged row', 'id,label,prediction\n1,a,b\n2,a\n', /^p\.csv:3 has 2 cells in this row, and 3 columns/],
    ['no id', 'idx,label,prediction\n1,a,b\n', /^p\.csv:1 has no column "id"\. Did you mean "idx"\?/],
    ['no label', 'id,prediction\n1,a\n', /^p\.csv:1 has no column "label"/],
    ['neither prediction nor scores', 'id,label\n1,a\n', /^p\.csv:1 has neither a column "prediction" nor/],
    ['a repeated id', 'id,label,prediction\n7,a,a\n8,a,a\n7,b,a\n', /^p\.csv:4 repeats the id "7" of line 2/],
    ['a repeated column', 'id,label,label,prediction\n', /^p\.csv:1 has two columns named "label"/],
    ['a column without a name', 'id,label,,prediction\n', /^p\.csv:1 has no name for column 3/],
    ...['id', 'label', 'prediction'].map((name, column): [string, string, RegExp] => [
      `an empty ${name}`,
      `id,label,prediction\n1,a,a\n${'2,b,b'.split(',').with(column, '').join()}\n`,
      new RegExp(`^p\\.csv:3 column "${name}" is empty in this row\\. Fill it in, or leave the row out\\.$`),
    ]),
    [
      'a tab in an id',
      'id,label,prediction\n"1\t",b,a\n',
      /^p\.csv:2 column "id" holds a tab or line break in this row/,
    ],
    ['an open quote', 'id,label,prediction\n1,"a,b\n', /^p\.csv:\d has a quotation mark that is not closed/],
    ['a stray quote', 'id,label,prediction\n1,a"b",b\n', /^p\.csv:2 has a quotation mark/],
  ])('%s', (_, text, expected) => {
    expect(message(text)).toMatch(expected);
  });

  it('too many classes', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `${i},name${i},name${i}`);
    expect(message(['id,label,prediction', ...rows].join('\n'))).toMatch(/has 5000 classes/);
  });
});
