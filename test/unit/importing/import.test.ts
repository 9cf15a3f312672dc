import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Tf } from '../../../shared/backends/index.js';
import { sha256 } from '../../../shared/files/index.js';
import { openServable } from '../../../shared/models/index.js';
import { verifyPackage, type OpenPackage } from '../../../shared/package/index.js';
import { readGolden } from '../../../shared/serving/golden.js';
import { freshFolders } from '../../fixtures/folder.js';
import { FakeHost } from '../../fixtures/host.js';
import {
  dependenciesOf,
  importInto,
  numbers,
  softmaxJson,
  softmaxWeights,
  weight,
  writeTfjs,
} from '../../fixtures/importing.js';
import { kerasLayer as layer, sequentialJson } from '../../fixtures/keras.js';
import { openWasm } from '../../fixtures/training.js';

const freshFolder = freshFolders();
const withFolder = async <T>(use: (folder: string) => Promise<T>): Promise<T> => use(await freshFolder());

let tf: Tf;
beforeAll(async () => {
  ({ tf } = await openWasm());
});

const answersOf = async (opened: OpenPackage, inputs: readonly number[], rows: number) => {
  const servable = await openServable(tf, opened);
  return Array.from(await servable.predict(Float32Array.from(inputs), rows));
};

describe('a model of TensorFlow.js', () => {
  it('becomes a package that can be verified and served, without data', () =>
    withFolder(async (folder) => {
      await writeTfjs(join(folder, 'wine'), softmaxJson, softmaxWeights);
      const host = new FakeHost();
      const made = await importInto(
        folder,
        { path: 'wine', classes: 'red\nwhite\nrose', columns: 'acid\nsugar' },
        host,
      );
      const opened = await verifyPackage(made.directory, made.digest);
      const { manifest } = opened;
      expect(manifest).toMatchObject({ name: 'wine', task: 'classification', parents: [], createdAt: null });
      expect(manifest.signature).toEqual({
        inputs: [
          { kind: 'number', name: 'acid' },
          { kind: 'number', name: 'sugar' },
        ],
        tensor: [2],
        classes: ['red', 'white', 'rose'],
        label: 'label',
      });
      expect(manifest.tensors.map(({ name, origin }) => [name, origin])).toEqual([
        ['d/kernel', 'loaded'],
        ['d/bias', 'loaded'],
      ]);
      expect(manifest.tensors[0]!.sha256).toBe(
        sha256(new Uint8Array(Float32Array.from(softmaxWeights[0].values).buffer)),
      );
      expect(manifest.files.map(({ path }) => path)).not.toContain('predictions.csv');
      expect(await readFile(join(opened.directory, 'README.md'), 'utf8')).toContain(
        'It was not tried on data: this package has no predictions and no metrics.',
      );
      const servable = await openServable(tf, opened);
      const [w, b] = softmaxWeights.map(({ values }) => Array.from(values));
      const powers = [0, 1, 2].map((unit) => Math.exp(0.5 * w![unit]! - 2 * w![3 + unit]! + b![unit]!));
      const sum = powers.reduce((total, power) => total + power);
      const [answer] = await servable.classify([{ acid: 0.5, sugar: -2 }]);
      Object.values(answer!.scores).forEach((score, at) => expect(score).toBeCloseTo(powers[at]! / sum, 6));
      const golden = await readGolden(opened.directory, manifest);
      const again = await servable.classify(golden.requests.map(({ instance }) => instance));
      expect(again).toEqual(golden.requests.map((request) => request.answer));
      expect(host.outputs.get('layout')).toBe('keras');
      expect(host.outputs.get('metrics')).toBeNull();
    }));

  it('says in its lineage which files it was made from', () =>
    withFolder(async (folder) => {
      await writeTfjs(join(folder, 'm'), softmaxJson, softmaxWeights);
      const opened = await importInto(folder, { path: 'm/model.json', ignore: '', name: 'wine' });
      const digest = async (name: string) => sha256(await readFile(join(folder, 'm', name)));
      const names = ['model.json', 'group1-shard1of2.bin', 'group1-shard2of2.bin'];
      expect(await dependenciesOf(opened)).toEqual(
        await Promise.all(
          names.map(async (name) => ({ uri: `m/${name}`, digest: { sha256: await digest(name) } })),
        ),
      );
    }));

  it('gives the same package again', () =>
    withFolder(async (folder) => {
      await writeTfjs(join(folder, 'm'), softmaxJson, softmaxWeights);
      const first = await importInto(folder, { path: 'm', out: 'a' });
      expect((await importInto(folder, { path: 'm', out: 'b' })).digest).toBe(first.digest);
    }));

  it.each([
    ['names of models before those of layers', 'sequential_1/d/kernel', 'sequential_1/d/bias'],
    ['the numbers of outputs', 'd/kernel:0', 'd/bias:0'],
  ])('may have in its names of tensors %s', (_name, kernel, bias) =>
    withFolder(async (folder) => {
      await writeTfjs(join(folder, 'plain'), softmaxJson, softmaxWeights);
      await writeTfjs(join(folder, 'm'), softmaxJson, [
        { ...softmaxWeights[0], name: kernel },
        { ...softmaxWeights[1], name: bias },
      ]);
      const [plain, other] = [
        await importInto(folder, { path: 'plain', out: 'a' }),
        await importInto(folder, { path: 'm', out: 'b' }),
      ];
      expect(other.manifest.tensors).toEqual(plain.manifest.tensors);
    }),
  );

  it('takes pictures whose rows it flattens, and gives scores where it gave logits', () =>
    withFolder(async (folder) => {
      const logits = sequentialJson(
        [4, 4],
        [layer('Flatten', { name: 'f' }), layer('Dense', { name: 'd', units: 2 })],
      );
      await writeTfjs(join(folder, 'm'), logits, [weight('d/kernel', [16, 2]), weight('d/bias', [2])]);
      const host = new FakeHost();
      const opened = await importInto(folder, { path: 'm', input: 'picture', scale: '1' }, host);
      expect(opened.manifest.signature.inputs).toEqual([
        { kind: 'image', name: 'image', shape: [4, 4, 1], columns: null },
      ]);
      expect(host.said).toContain('"d" gives logits: a softmax makes scores of them');
      const scores = await answersOf(opened, numbers(16), 1);
      expect(scores[0]! + scores[1]!).toBeCloseTo(1, 6);
    }));

  it('has two scores where its maker had one unit of sigmoid', () =>
    withFolder(async (folder) => {
      const text = sequentialJson([2], [layer('Dense', { name: 'd', units: 1, activation: 'sigmoid' })]);
      await writeTfjs(join(folder, 'm'), text, [
        { name: 'd/kernel', shape: [2, 1], values: [0.5, -1] },
        { name: 'd/bias', shape: [1], values: [0.25] },
      ]);
      const opened = await importInto(folder, { path: 'm', classes: 'no\nyes' });
      const [no, yes] = await answersOf(opened, [1, 2], 1);
      const sigmoid = 1 / (1 + Math.exp(-(0.5 - 2 + 0.25)));
      expect(yes).toBeCloseTo(sigmoid, 6);
      expect(no).toBeCloseTo(1 - sigmoid, 6);
    }));

  it('of one linear unit is a regression, unless classes are asked for', () =>
    withFolder(async (folder) => {
      const text = sequentialJson([2], [layer('Dense', { name: 'd', units: 1 })]);
      await writeTfjs(join(folder, 'm'), text, [weight('d/kernel', [2, 1]), weight('d/bias', [1])]);
      const taskOf = async (inputs: Record<string, string>) =>
        (await importInto(folder, { path: 'm', ...inputs })).manifest.task;
      expect(await taskOf({})).toBe('regression');
      expect(await taskOf({ task: 'classification' })).toBe('classification');
    }));
});
