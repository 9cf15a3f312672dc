import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Tf } from '../../../shared/backends/index.js';
import {
  buildModel,
  decodeModel,
  encodeModel,
  outputsFor,
  predict,
  tensorsOf,
  type TensorValues,
} from '../../../shared/models/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { recipe } from '../../fixtures/recipe.js';
import { openWasm } from '../../fixtures/training.js';

let tf: Tf;
beforeAll(async () => {
  ({ tf } = await openWasm());
});

const text =
  '{layers: [{conv2d: {filters: 2, kernel_size: 3}}, batch_normalization, flatten, {dropout: 0.5}, {dense: {units: 4, name: hidden}}, output]}';
const build = () =>
  buildModel(tf, recipe({ model: text }).model!.layers!, {
    inputShape: [5, 5, 1],
    outputs: outputsFor('classification', 3),
    seed: 1,
  });
const inputs = Float32Array.from({ length: 300 * 25 }, (_, at) => Math.sin(at));

describe('a model in its two files', () => {
  it('comes back with the same names, tensors and answers', async () => {
    const model = build();
    const files = encodeModel(model, tensorsOf(model));
    const again = await decodeModel(tf, files, 'model.json');
    expect(tensorsOf(again)).toEqual(tensorsOf(model));
    expect(await predict(tf, again, inputs, 300)).toEqual(await predict(tf, model, inputs, 300));
    expect(encodeModel(again, tensorsOf(again)).modelJson).toBe(files.modelJson);
  });

  it('gives a score row for each input row, also behind a full batch', async () => {
    const model = build();
    const scores = await predict(tf, model, inputs, 300);
    expect(scores).toHaveLength(300 * 3);
    const alone = await predict(tf, model, inputs.slice(280 * 25, 281 * 25), 1);
    alone.forEach((score, at) => expect(scores[280 * 3 + at]).toBeCloseTo(score, 5));
    expect(await predict(tf, model, new Float32Array(), 0)).toHaveLength(0);
  });

  it('comes back from bytes that lie in the middle of a larger buffer', async () => {
    const model = build();
    const { modelJson, weights } = encodeModel(model, tensorsOf(model));
    const larger = Buffer.concat([Buffer.alloc(3, 255), weights, Buffer.alloc(9, 255)]);
    const again = await decodeModel(tf, { modelJson, weights: larger.subarray(3, -9) }, 'model.json');
    expect(tensorsOf(again)).toEqual(tensorsOf(model));
  });

  it.each([
    ['too short', -1],
    ['too long', 4],
  ])('is refused when the weights are %s', async (_, more) => {
    const model = build();
    const { modelJson, weights } = encodeModel(model, tensorsOf(model));
    const bytes = Buffer.concat([weights, Buffer.alloc(4)]).subarray(0, weights.length + more);
    expect(await messageOf(() => decodeModel(tf, { modelJson, weights: bytes }, 'model.json'))).toBe(
      `model.json its weights are ${weights.length + more} bytes, and its tensors take ${weights.length}. Make the package again.`,
    );
  });

  it.each([NaN, Infinity])('is refused when a weight is %s', async (value) => {
    const model = build();
    const { modelJson, weights } = encodeModel(model, tensorsOf(model));
    const broken = Buffer.from(weights);
    broken.writeFloatLE(value, 8);
    expect(await messageOf(() => decodeModel(tf, { modelJson, weights: broken }, 'model.json'))).toBe(
      'model.json its weights are not all finite. Make the package again.',
    );
  });

  it('is refused when it is another format', async () => {
    const other = { modelJson: '{"format": "graph-model"}', weights: new Uint8Array() };
    expect(await messageOf(() => decodeModel(tf, other, 'model.json'))).toBe(
      'model.json is not a TensorFlow.js layers model of one weights file. Make the package again.',
    );
  });

  it.each<[string, (json: string) => string]>([
    ['it is no JSON', (json) => json.slice(0, -9)],
    ['an activation is unknown', (json) => json.replace('"relu"', '"nothing"').replace('"linear"', '"no"')],
    ['it has no layers', (json) => json.replace('"layers": [', '"layers": [], "others": [')],
    ['a kind of layer is unknown', (json) => json.replace('"Flatten"', '"Nothing"')],
  ])('is refused in one line when %s', async (_, change) => {
    const model = build();
    const { modelJson, weights } = encodeModel(model, tensorsOf(model));
    expect(change(modelJson)).not.toBe(modelJson);
    const message = await messageOf(() =>
      decodeModel(tf, { modelJson: change(modelJson), weights }, 'model.json'),
    );
    expect(message).toMatch(/^model\.json is not a model that can be loaded: .+\. Make the package again\.$/);
  });

  it('holds little-endian floats in the order of its list', () => {
    const tensors: TensorValues[] = tensorsOf(build());
    const { weights, modelJson } = encodeModel(build(), tensors);
    const bytes = Buffer.from(weights);
    expect(bytes.readFloatLE(0)).toBe(tensors[0]!.values[0]);
    const { weightsManifest } = JSON.parse(modelJson) as {
      weightsManifest: { weights: { name: string }[] }[];
    };
    expect(weightsManifest[0]!.weights.map(({ name }) => name)).toEqual(tensors.map(({ name }) => name));
  });
});
