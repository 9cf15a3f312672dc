import { describe, expect, it } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { joinClaims } from '../../../../shared/contenders/trusted/join.js';
import { readTrustedRows, rowsOfBaseline } from '../../../../shared/contenders/trusted/trusted-rows.js';
import { parsePredictions, type ReadOptions } from '../../../../shared/evaluation/index.js';
import { UserError } from '../../../../shared/errors/index.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { csvText, type Row } from '../../../fixtures/table.js';

const folder = freshFolders();
const READING: ReadOptions = { columns: ['country'] };

const FACTS = [
  { id: 'a', label: 'yes', country: 'BR' },
  { id: 'b', label: 'no', country: 'DE' },
  { id: 'c', label: 'no', country: 'BR' },
];

/** What predictions become beside the facts. */
async function joined(
  claims: string,
  { facts = FACTS, reading = READING, file = 'predictions.csv' }: Given = {},
) {
  const directory = await folder();
  const [labels, path, out] = ['labels.csv', file, 'joined.csv'].map((name) => join(directory, name));
  await writeFile(labels!, csvText(facts));
  await writeFile(path!, claims);
  const trusted = await readTrustedRows(labels!, 'labels.csv', reading);
  const found = await joinClaims(path!, trusted, reading, out!);
  return { ...found, text: await readFile(out!, 'utf8') };
}

interface Given {
  readonly facts?: readonly Row[];
  readonly reading?: ReadOptions;
  readonly file?: string;
}

describe('predictions beside trusted rows', () => {
  it('keep their prediction and scores, and lose what they say of the examples', async () => {
    const claims = csvText([
      { id: 'c', label: 'yes', prediction: 'yes', score_yes: 0.9, score_no: 0.1, country: 'XX', weight: 9 },
      { id: 'a', label: 'yes', prediction: 'yes', score_yes: 0.8, score_no: 0.2, country: 'XX', weight: 9 },
    ]);
    const { text, missing } = await joined(claims);
    expect(text).toBe(
      'id,prediction,score_yes,score_no,label,country\nc,yes,0.9,0.1,no,BR\na,yes,0.8,0.2,yes,BR\n',
    );
    expect(missing).toBe(1);
  });

  it('are the same whatever they say of labels, slices and weights', async () => {
    const fact = fc.stringMatching(/^[a-z,"]{0,9}$/);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fact, fact, fact), { minLength: 3, maxLength: 3 }), async (said) => {
        const rows = FACTS.map(({ id }, row) => {
          const [label, country, weight] = said[row]!;
          return { id, prediction: 'no', label: label, country: country, weight: weight };
        });
        const plain = FACTS.map(({ id }) => ({ id, prediction: 'no' }));
        expect((await joined(csvText(rows))).text).toBe((await joined(csvText(plain))).text);
      }),
      { numRuns: 25 },
    );
  });

  it('give no score under the name of a slice', async () => {
    const facts = FACTS.map(({ country, ...fact }) => ({ ...fact, score_band: country }));
    const claims = csvText([{ id: 'a', prediction: 'yes', score_band: 0.5 }]);
    const { text } = await joined(claims, { facts, reading: { columns: ['score_band'] } });
    expect(text).toBe('id,prediction,label,score_band\na,yes,yes,BR\n');
  });

  it('are read by the names of the gate, from JSON lines too', async () => {
    const facts = FACTS.map(({ id, label, country }) => ({ key: id, truth: label, country }));
    const names = { id: 'key', label: 'truth', prediction: 'guess', score: 'p_*' };
    const claims = '{"key": "b", "truth": "yes", "guess": "yes", "p_yes": 0.7, "p_no": 0.3}\n';
    const reading = { ...READING, names };
    const { text } = await joined(claims, { facts, reading, file: 'predictions.jsonl' });
    expect(text).toBe('key,guess,p_yes,p_no,truth,country\nb,yes,0.7,0.3,no,DE\n');
  });

  it.each([
    ['an id that nobody knows', 'id,prediction\na,no\nz,no\n', ':3 has the id "z", which is not among'],
    ['an id twice', 'id,prediction\na,no\nb,no\na,yes\n', ':4 has the id "a" twice'],
    [
      'two columns of predictions',
      'id,prediction,prediction\na,no,yes\n',
      'has two columns named "prediction"',
    ],
    ['neither predictions nor scores', 'id,label\na,no\n', 'has neither a column "prediction" nor scores'],
    ['no ids', 'row,prediction\na,no\n', 'has no column "id"'],
  ])('are refused with %s', async (_name, claims, reason) => {
    const refused = joined(claims);
    await expect(refused).rejects.toThrow(UserError);
    await expect(refused).rejects.toThrow(reason);
  });

  it('take their facts from what a baseline was judged on', async () => {
    const text = csvText([
      { id: 'a', label: '1.50', prediction: 2, w: 3 },
      { id: 'b', label: '-4', prediction: 2, w: 0.5 },
    ]);
    const reading = { columns: [], weight: 'w' };
    const trusted = rowsOfBaseline(
      parsePredictions(text, 'baseline.csv', { ...reading, task: 'regression' }),
      'it',
      reading,
    );
    const directory = await folder();
    const [path, out] = [join(directory, 'predictions.csv'), join(directory, 'joined.csv')];
    await writeFile(path, 'id,label,prediction,w\nb,-9,1,100\n');
    expect(await joinClaims(path, trusted, reading, out)).toMatchObject({ missing: 1 });
    expect(await readFile(out, 'utf8')).toBe('id,prediction,label,w\nb,1,-4,0.5\n');
  });
});

describe('a table of labels', () => {
  it.each([
    ['without what a slice asks for', [{ id: 'a', label: 'yes' }], 'has no column "country"'],
    ['without labels', [{ id: 'a', country: 'BR' }], 'has no column "label"'],
    ['with an id twice', [FACTS[0]!, FACTS[0]!], 'has the id "a" twice'],
  ])('is refused %s', async (_name, facts, reason) => {
    await expect(joined('id,prediction\na,no\n', { facts: facts })).rejects.toThrow(reason);
  });
});
