import { beforeAll, describe, expect, it } from '@jest/globals';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { Tensor } from '@tensorflow/tfjs-core';
import type { Tf } from '../../../shared/backends/index.js';
import { rowsOf, tensorShape, type Dataset } from '../../../shared/data/index.js';
import { buildModel, outputsFor, tensorsOf } from '../../../shared/models/index.js';
import { fit } from '../../../shared/training/fit.js';
import { taskOf } from '../../../shared/training/tasks/index.js';
import { seedNoise } from '../../../shared/training/seed-noise.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { classesAndLabels, loadRows, type Loaded } from '../../fixtures/dataset.js';
import { recipe } from '../../fixtures/recipe.js';
import { flowers } from '../../fixtures/table.js';
import { openWasm } from '../../fixtures/training.js';

const folder = freshFolders();
let tf: Tf;
let dataset: Loaded;
beforeAll(async () => {
  ({ tf } = await openWasm());
  dataset = await loadRows(flowers(120), { folder: await folder() });
});

const build = (layers: string): LayersModel =>
  buildModel(tf, recipe({ model: `{layers: [${layers}]}` }).model!.layers!, {
    inputShape: tensorShape(dataset.preprocessing),
    outputs: outputsFor('classification', classesAndLabels(dataset).classes.length),
    seed: 1,
  });
const digest = (model: LayersModel) =>
  JSON.stringify(tensorsOf(model).map(({ values }) => Array.from(values)));

/** Trains a fresh model; gives its weights after each epoch too. */
async function train(
  training: string,
  layers = '{dense: {units: 8, activation: relu}}, output',
  of: Dataset = dataset,
  seed = 42,
) {
  const model = build(layers);
  const afterEpoch: string[] = [];
  const fractions: number[] = [];
  const history = await fit({
    tf,
    model,
    dataset: of,
    task: taskOf(of.target, null),
    trainingRows: rowsOf(of, 'train'),
    training: recipe({ training }).training,
    seed,
    onStep: (fraction) => fractions.push(fraction),
    onEpoch: () => afterEpoch.push(digest(model)),
  });
  return { model, history, afterEpoch, fractions, weights: digest(model) };
}

describe('training', () => {
  it.each(['sgd: {learning_rate: 0.5}', 'momentum: {learning_rate: 0.1}', 'adam: {learning_rate: 0.02}'])(
    'learns with %s',
    async (optimizer) => {
      const { history } = await train(`{optimizer: {${optimizer}}, epochs: 15, batch_size: 16}`);
      const [first, last] = [history.epochs[0]!, history.epochs.at(-1)!];
      expect(last.loss).toBeLessThan(0.6 * first.loss);
      expect(last.valAccuracy).toBeGreaterThan(0.75);
      expect(history.chosenEpoch).toBeNull();
    },
  );

  it('gives the same weights for the same seed, and others for another', async () => {
    const layers = '{dense: {units: 4}}, {dropout: 0.5}, batch_normalization, output';
    const [one, again, other] = [
      await train('{epochs: 3}', layers, dataset, 1),
      await train('{epochs: 3}', layers, dataset, 1),
      await train('{epochs: 3}', layers, dataset, 2),
    ];
    expect(again.weights).toBe(one.weights);
    expect(again.history).toEqual(one.history);
    expect(other.weights).not.toBe(one.weights);
  });

  it('reports how far it is, up to 1', async () => {
    const { fractions } = await train('{epochs: 2, batch_size: 50}');
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions.at(-1)).toBe(1);
  });

  it('records the learning rate of each epoch where a schedule changes it, and nowhere else', async () => {
    const ofEpochs = async (training: string) =>
      (await train(training)).history.epochs.map(({ learningRate }) => learningRate);
    const optimizer = 'optimizer: {sgd: {learning_rate: 0.5}}, epochs: 2';
    expect(await ofEpochs(`{${optimizer}, schedule: {step: {every: 1, factor: 0.5}}}`)).toEqual([0.5, 0.25]);
    expect(await ofEpochs(`{${optimizer}}`)).toEqual([undefined, undefined]);
    expect(await ofEpochs(`{${optimizer}, schedule: constant}`)).toEqual([undefined, undefined]);
  });

  it('keeps the weights of the best epoch when it stops early', async () => {
    const training =
      '{optimizer: {sgd: {learning_rate: 3}}, epochs: 40, batch_size: 8, early_stopping: {patience: 3}}';
    const { history, afterEpoch, weights } = await train(training);
    const losses = history.epochs.map(({ valLoss }) => valLoss!);
    expect(history.chosenEpoch).toBe(losses.indexOf(Math.min(...losses)) + 1);
    expect(history.epochs).toHaveLength(history.chosenEpoch! + 3);
    expect(weights).toBe(afterEpoch[history.chosenEpoch! - 1]);
    expect(weights).not.toBe(afterEpoch.at(-1));
  });

  it('keeps the last weights when nobody asked to stop early', async () => {
    const { afterEpoch, weights } = await train('{optimizer: {sgd: {learning_rate: 3}}, epochs: 4}');
    expect(weights).toBe(afterEpoch.at(-1));
  });

  it('says so when it diverges, in whatever step', async () => {
    const linear = '{dense: {units: 8}}, {dense: {units: 8}}, output';
    for (const epochs of [1, 5]) {
      const training = `{optimizer: {sgd: {learning_rate: 1.0e+38}}, epochs: ${epochs}, batch_size: 1000}`;
      expect(await messageOf(() => train(training, linear))).toMatch(
        /^recipe training with seed 42 diverged: .*\. Lower training\.optimizer's learning_rate, or scale the inputs\.$/,
      );
    }
  });

  it('says so when the last step of all breaks the weights, and no row is left to show it', async () => {
    const splits = dataset.splits.map((split) => (split === 'validation' ? 'train' : split));
    const training = '{optimizer: {sgd: {learning_rate: 1.0e+39}}, epochs: 1, batch_size: 1000}';
    const failure = messageOf(() => train(training, 'output', { ...dataset, splits }));
    expect(await failure).toContain('recipe training with seed 42 diverged: output/kernel is not finite.');
  });
});

describe('dropout', () => {
  /** Which of 200 ones come through at a step. */
  function maskAt(seed: number, step: number): string {
    const model = build('{dropout: 0.5}, output');
    seedNoise(tf, model, seed, step);
    const layer = model.getLayer('dropout_1');
    const out = layer.apply(tf.ones([1, 200]), { training: true }) as Tensor;
    return Array.from(out.dataSync(), (value) => (value === 0 ? '0' : '1')).join('');
  }

  it('drops others at each step, and the same again in another run', () => {
    const steps = [0, 1, 2, 3];
    const masks = steps.map((step) => maskAt(42, step));
    expect(new Set(masks).size).toBe(4);
    expect(steps.map((step) => maskAt(42, step))).toEqual(masks);
    expect(maskAt(7, 0)).not.toBe(masks[0]);
  });

  it('does not give one seed the masks of its neighbour a step later', () => {
    expect(maskAt(42, 1)).not.toBe(maskAt(43, 0));
  });

  it('drops about its rate', () => {
    const kept = [0, 1, 2, 3, 4]
      .map((step) => maskAt(1, step))
      .join('')
      .replaceAll('0', '').length;
    expect(Math.abs(kept - 500)).toBeLessThan(4 * Math.sqrt(1000 * 0.25));
  });
});
