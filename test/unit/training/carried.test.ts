import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readPredictions } from '../../../shared/evaluation/index.js';
import { freshFolders } from '../../fixtures/folder.js';
import { FakeHost } from '../../fixtures/host.js';
import { flowers, type Row } from '../../fixtures/table.js';
import { trainFlowers } from '../../fixtures/training.js';

const folder = freshFolders();
const COUNTRIES = ['BR', 'São Tomé, e Príncipe', 'two\nlines "quoted"', ' NA ', ''];
const rows: Row[] = flowers(120).map((row, at) => ({
  ...row,
  country: COUNTRIES[at % COUNTRIES.length]!,
  user: `u${Math.floor(at / 3)}`,
}));
const data = '{source: flowers.csv, id: id, label: flower, slices: [country], group: user}';

describe('the predictions of a package', () => {
  it('carry slices and group behind the scores, to the letter, in every run', async () => {
    const host = new FakeHost();
    const training = '{epochs: 1, seeds: [1, 2]}';
    const trained = await trainFlowers({ folder: await folder(), rows, parts: { data, training }, host });
    const rowOf = new Map(rows.map((row) => [String(row['id']), row]));
    for (const file of ['predictions.csv', 'runs/2.csv']) {
      const path = join(trained.directory, file);
      const [header] = (await readFile(path, 'utf8')).split('\n');
      expect(header).toBe('id,label,prediction,score_lily,score_rose,country,user');
      const { ids, columns } = await readPredictions(path, { columns: ['country', 'user'] });
      const [country, user] = [columns.get('country')!, columns.get('user')!];
      const found = Array.from(ids, (id, row) => [
        id,
        country.texts[country.codes[row]!],
        user.texts[user.codes[row]!],
      ]);
      expect(found).toEqual(Array.from(ids, (id) => [id, rowOf.get(id)!['country'], rowOf.get(id)!['user']]));
      expect(new Set(country.texts)).toEqual(new Set(COUNTRIES));
    }
    expect(host.said).toContain(', 2 classes, 40 groups');
  });

  it('are carried to a child too, though its parent knew no slices', async () => {
    const parent = await trainFlowers({ folder: await folder() });
    const inherit = `{from: ${JSON.stringify(parent.directory)}, mode: fine-tune}`;
    const child = await trainFlowers({ folder: await folder(), rows, parts: { data, inherit, model: null } });
    expect(child.manifest.signature).toEqual(parent.manifest.signature);
    const predictions = await readPredictions(join(child.directory, 'predictions.csv'), {
      columns: ['country'],
    });
    expect(predictions.columns.get('country')!.texts.length).toBe(COUNTRIES.length);
  });
});
