import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePredictions, rowsByCode, splitRows, takeRows } from '../../../../shared/evaluation/index.js';

const CLASSES = 'id,label,score_a,score_b,where,w';
const NUMBERS = 'id,label,prediction,where,w';
const row = fc.record({
  where: fc.constantFrom('x', 'y', 'z'),
  score: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe('splitting rows by a column', () => {
  it.each([
    ['classes', CLASSES, (score: number) => `${score < 0.5 ? 'a' : 'b'},${score},${1 - score}`],
    ['numbers', NUMBERS, (score: number) => `${score},${1 - score}`],
  ])('of %s gives the very rows that taking them one part at a time gives', (_, header, cells) => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 40 }), (rows) => {
        const lines = rows.map(({ where, score }, i) => `r${i},${cells(score)},${where},${i + 1}`);
        const text = [header, ...lines, ''].join('\n');
        const predictions = parsePredictions(text, 'p.csv', { columns: ['where'], weight: 'w' });
        const values = predictions.columns.get('where')!;
        const byCode = rowsByCode(values);
        const partOf = splitRows(predictions, byCode, true);
        for (const code of values.texts.keys()) {
          const [part, taken] = [partOf(code), takeRows(predictions, byCode[code]!)];
          expect([...part.ids]).toEqual([...taken.ids]);
          if (part.task === 'regression' && taken.task === 'regression')
            expect([...part.labelTexts]).toEqual([...taken.labelTexts]);
          expect({ ...part, ids: null, labelTexts: null }).toEqual({ ...taken, ids: null, labelTexts: null });
        }
        expect(byCode.flatMap((some) => [...some]).sort((a, b) => a - b)).toEqual([...rows.keys()]);
      }),
      { numRuns: 50 },
    );
  });

  it('leaves scores out where nothing needs them, and nothing else', () => {
    const text = `${CLASSES}\n1,a,0.9,0.1,x,1\n2,b,0.2,0.8,y,2\n3,a,0.6,0.4,x,3\n`;
    const predictions = parsePredictions(text, 'p.csv', { columns: ['where'], weight: 'w' });
    const rows = rowsByCode(predictions.columns.get('where')!);
    const [lean, full] = [false, true].map((withScores) => splitRows(predictions, rows, withScores)(0));
    expect({ ...lean, ids: [...lean!.ids] }).toEqual({ ...full, ids: [...full!.ids], scores: null });
    expect(full).toMatchObject({ scores: [Float64Array.of(0.9, 0.6), Float64Array.of(0.1, 0.4)] });
  });
});
