import { describe, expect, it } from '@jest/globals';
import { checkIds } from '../../../shared/training/check-ids.js';
import { readPredictions, type ClassPredictions } from '../../../shared/evaluation/index.js';
import { openServable } from '../../../shared/models/index.js';
import { join } from 'node:path';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { recipe } from '../../fixtures/recipe.js';
import { randoms, type Row } from '../../fixtures/table.js';
import { openWasm, trainFlowers } from '../../fixtures/training.js';

const folder = freshFolders();
const layersOf = (layers: string) => recipe({ model: `{layers: ${layers}}` }).model!.layers!;
const EMBEDDED = '[{embedding: {input_dim: 9, output_dim: 2}}, flatten, output]';

describe('ids', () => {
  it.each([
    [
      '[output]',
      9,
      'the features give ids, and the model has no embedding layer to read them. Give it one: "embedding: {input_dim: 9,',
    ],
    [EMBEDDED, null, 'layer 1, "embedding", reads ids, and the inputs are numbers. Make ids with'],
    [
      EMBEDDED,
      10,
      'layer 1, "embedding", has room for 9 ids, and the features give 10. Write "input_dim: 10" or more.',
    ],
  ])('of %s with %p are refused', async (layers, ids, message) => {
    expect(await messageOf(() => checkIds(layersOf(layers), ids))).toContain(message);
  });

  it('that have room, and numbers without an embedding, are taken', () => {
    expect(() => checkIds(layersOf(EMBEDDED), 9)).not.toThrow();
    expect(() => checkIds(layersOf('[output]'), null)).not.toThrow();
  });
});

/** Reviews whose mood follows from one word, with words that only some splits have. */
function reviews(count: number): Row[] {
  const random = randoms(2);
  return Array.from({ length: count }, (_, row) => {
    const good = random() > 0.5;
    return {
      id: `r${row}`,
      text: `The rose, no. ${row}: ${good ? 'Lovely' : 'awful'}${'!'.repeat(row % 3)} day`,
      city: ['Oslo', 'Rome', `Village ${row}`][row % 3]!,
      flower: good ? 'kept' : 'sent',
    };
  });
}

describe('a model over ids', () => {
  it.each([
    ['words', '{tokens: {columns: [text], length: 6, vocabulary: 30}}', 30],
    ['bytes', '{tokens: {columns: [text], by: byte, length: 40}}', 258],
    ['categories', '{index: [city, text]}', 700],
  ])('of %s answers raw rows exactly as it predicted them in training', async (_, feature, input_dim) => {
    const rows = reviews(300);
    const trained = await trainFlowers({
      folder: await folder(),
      rows,
      parts: {
        features: `[${feature}]`,
        model: `{layers: [{embedding: {input_dim: ${input_dim}, output_dim: 4}}, flatten, output]}`,
      },
    });
    const predictions = (await readPredictions(
      join(trained.directory, 'predictions.csv'),
    )) as ClassPredictions;
    const byId = new Map(rows.map((row) => [row['id'], row]));
    const model = await openServable((await openWasm()).tf, trained);
    const answers = await model.classify([...predictions.ids].map((id) => byId.get(id)!));
    expect(answers.map(({ scores }) => Object.values(scores))).toEqual(
      answers.map((_, row) => predictions.scores!.map((scores) => scores[row]!)),
    );
  });
});
