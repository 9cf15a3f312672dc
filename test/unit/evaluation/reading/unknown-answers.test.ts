import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../../shared/errors/index.js';
import { parsePredictions, type ReadOptions } from '../../../../shared/evaluation/read-predictions.js';

/** Six rows, of which the last predicts `answer`. */
const file = (answer: string, columns = '', cells = '') =>
  [
    `id,label,prediction${columns}`,
    ...['benign', 'malignant', 'benign', 'malignant', 'benign'].map(
      (label, row) => `${row},${label},${label}${cells}`,
    ),
    `6,benign,${answer}${cells}`,
  ].join('\n');

const read = (text: string, options: ReadOptions = {}) => {
  const warnings: string[] = [];
  try {
    const predictions = parsePredictions(text, 'm.csv', { ...options, warn: (line) => warnings.push(line) });
    return { predictions, warnings };
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return (error as Error).message;
  }
};

const wayOut = (answer: string) => {
  const name = answer.replaceAll('"', '');
  return `A class "${name}" is declared by a column of scores for each class, "score_${name}" among them.`;
};

describe('a prediction of a class that no label is', () => {
  const ways: [string, string, string, ReadOptions][] = [
    ['alone', '', '', {}],
    ['beside a positive class', '', '', { positive: 'malignant' }],
    ['beside one score', ',score', ',0.5', {}],
    ['beside a score for each class', ',score_benign,score_malignant', ',0.5,0.5', {}],
  ];

  it.each(ways)('is refused %s where it is a label in another spelling', (_, columns, cells, options) => {
    for (const answer of ['Benign', 'BENIGN', '" benign"'])
      expect(read(file(answer, columns, cells), options)).toBe(
        `m.csv:7 predicts "${answer.replaceAll('"', '')}", which no label is. Did you mean "benign"? ${wayOut(answer)}`,
      );
  });

  it.each(ways)('is refused %s where it means that there is no answer', (_, columns, cells, options) => {
    for (const answer of ['NaN', 'nan', 'None', 'null', '<NA>'])
      expect(read(file(answer, columns, cells), options)).toBe(
        `m.csv:7 predicts "${answer}", which no label is. Write a class there, or leave the row out, which counts as wrong. ${wayOut(answer)}`,
      );
  });

  it('is named by the missing value where that makes whole numbers of a column floats', () => {
    expect(read('id,label,prediction\na,0,1.0\nb,1,nan\nc,1,0.0\n', { positive: '1' })).toMatch(
      /^m\.csv:3 predicts "nan", which no label is\./,
    );
  });

  it('is refused where it makes three classes of two, with the class that is meant', () => {
    expect(read(file('beningn'), { positive: 'malignant' })).toBe(
      'm.csv:7 predicts "beningn", which no label is. Did you mean "benign"?',
    );
    expect(read(file('cyst', ',score', ',0.5'))).toBe(
      'm.csv:7 predicts "cyst", which no label is. Known here: benign, malignant.',
    );
  });

  it('is judged as wrong with a word on it where the classes are open', () => {
    expect(read(file('cyst'))).toMatchObject({
      predictions: { classes: ['benign', 'cyst', 'malignant'] },
      warnings: ['m.csv:7 predicts "cyst", which no label is. 1 of 6 rows answer so, and count as wrong.'],
    });
  });

  it('may be "NA", which is a country, or a class that differs by case from one of many', () => {
    expect(read('id,label,prediction\n1,US,US\n2,DE,DE\n3,US,NA\n')).toMatchObject({
      predictions: { classes: ['DE', 'NA', 'US'] },
      warnings: ['m.csv:4 predicts "NA", which no label is. 1 of 3 rows answer so, and count as wrong.'],
    });
    for (const labels of [['a'], ['a', 'b', 'c']]) {
      const rows = labels.map((label, row) => `${row},${label},${label}`);
      expect(read(['id,label,prediction', ...rows, '9,a,A'].join('\n'))).toMatchObject({
        predictions: { classes: ['A', ...labels] },
        warnings: [expect.stringMatching(/^m\.csv:\d predicts "A", which no label is\./)],
      });
    }
  });

  it.each(['NaN', 'Benign'])(
    'is judged as wrong in a file that stands, though it is a slip: %s',
    (answer) => {
      expect(read(file(answer), { mayAnswerUnknown: true })).toMatchObject({
        predictions: { classes: expect.arrayContaining([answer]) },
        warnings: [expect.stringContaining(`m.csv:7 predicts "${answer}", which no label is.`)],
      });
    },
  );

  it('is not warned of before it is refused for want of a score', () => {
    const warnings: string[] = [];
    const warn = (line: string) => void warnings.push(line);
    const text = file('cyst', ',score_benign,score_malignant', ',0.5,0.5');
    expect(() => parsePredictions(text, 'm.csv', { warn })).toThrow(
      'm.csv:7 has the prediction "cyst" and no column "score_cyst".',
    );
    expect(warnings).toEqual([]);
  });

  it('is nothing to remark on where it has a column of scores', () => {
    const scored = 'id,label,prediction,score_a,score_b,score_c\n1,a,a,0.6,0.2,0.2\n2,b,c,0.1,0.3,0.6\n';
    expect(read(scored)).toMatchObject({ predictions: { classes: ['a', 'b', 'c'] }, warnings: [] });
  });

  it('is one of its own where labels differ by case alone', () => {
    const letters = 'id,label,prediction\n1,a,a\n2,A,A\n3,b,B\n';
    expect(read(letters)).toMatchObject({ predictions: { classes: ['A', 'B', 'a', 'b'] } });
  });

  it('is a class like any other where a label is called so', () => {
    expect(read('id,label,prediction\n1,None,None\n2,mild,None\n')).toMatchObject({
      predictions: { classes: ['None', 'mild'] },
      warnings: [],
    });
  });
});
