import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Tf } from '../../shared/backends/index.js';
import { openServable } from '../../shared/models/index.js';
import { verifyPackage } from '../../shared/package/index.js';
import { freshFolders } from '../fixtures/folder.js';
import { importInto } from '../fixtures/importing.js';
import { kerasLayer as layer, sequentialJson } from '../fixtures/keras.js';
import { openWasm } from '../fixtures/training.js';
import { findPython } from './python.js';

const PEER_MILLISECONDS = 2 * 60_000;

const python = await findPython('safetensors[numpy]==0.8.0', 'import numpy, safetensors.numpy');
/** PyTorch and Keras are large: only a Python that has them already is asked. */
const has = (program: string) => python !== null && spawnSync(python, ['-c', program]).status === 0;
const [hasTorch, hasKeras] = [has('import torch, safetensors.torch'), has('import keras, safetensors.numpy')];
const missing = [
  ...(python === null ? ['safetensors'] : []),
  ...(hasTorch ? [] : ['PyTorch']),
  ...(hasKeras ? [] : ['Keras']),
];
if (missing.length > 0) console.warn(`skipped: no Python with ${missing.join(', ')}`);

const folders = freshFolders();
let tf: Tf;
beforeAll(async () => {
  ({ tf } = await openWasm());
});

/** A folder of models that a library wrote. */
async function made(maker: 'numpy' | 'torch' | 'keras'): Promise<string> {
  const folder = await folders();
  const script = fileURLToPath(new URL('./import_models.py', import.meta.url));
  const { status, stderr } = spawnSync(python!, [script, folder, maker], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return folder;
}

/** Largest difference between the answers of an imported model and those of its maker. */
async function difference(folder: string, name: string, inputs: Record<string, string>): Promise<number> {
  const { directory, digest } = await importInto(folder, {
    path: `${name}.safetensors`,
    out: name,
    ...inputs,
  });
  const expected = JSON.parse(await readFile(join(folder, `${name}.expected.json`), 'utf8')) as {
    readonly inputs: number[][];
    readonly answers: number[][];
  };
  const servable = await openServable(tf, await verifyPackage(directory, digest));
  const answers = await servable.predict(Float32Array.from(expected.inputs.flat()), expected.inputs.length);
  expect(answers.length).toBe(expected.answers.flat().length);
  return Math.max(...expected.answers.flat().map((value, at) => Math.abs(value - answers[at]!)));
}

/** A recipe over a table whose columns are the numbers of an input. */
async function writeRecipe(folder: string, size: number, image: string, layers: string): Promise<void> {
  const columns = Array.from({ length: size }, (_, at) => `x${String(at).padStart(3, '0')}`);
  const rows = Array.from({ length: 60 }, (_, row) =>
    [row, `c${row % 3}`, ...columns.map((_, at) => ((row * 31 + at * 17) % 97) / 97)].join(),
  );
  await writeFile(join(folder, 'data.csv'), [['id', 'label', ...columns].join(), ...rows, ''].join('\n'));
  const recipe = [
    'version: 1',
    'name: peer',
    `data: {source: data.csv, id: id, label: label, image: {columns: "x*", shape: ${image}, scale: 1}}`,
    `model: {layers: [${layers}, output]}`,
  ];
  await writeFile(join(folder, 'recipe.yml'), recipe.join('\n'));
}

(python === null ? describe.skip : describe)('safetensors of numpy', () => {
  it(
    'give the answers that numpy computes, in single, half and double precision',
    async () => {
      const folder = await made('numpy');
      const text = sequentialJson(
        [4],
        [
          layer('Dense', { name: 'd', units: 3, activation: 'relu' }),
          layer('Dense', { name: 'h', units: 2, use_bias: false }),
        ],
      );
      await writeFile(join(folder, 'model.json'), text);
      for (const name of ['float32', 'float16', 'float64'])
        expect(await difference(folder, name, { model: 'model.json' })).toBeLessThan(1e-6);
    },
    PEER_MILLISECONDS,
  );
});

(hasTorch ? describe : describe.skip)('a state dict of PyTorch', () => {
  it(
    'gives the answers of PyTorch: convolutions, normalisation, and what lies behind a flattened picture',
    async () => {
      const folder = await made('torch');
      const norm = '{batch_normalization: {epsilon: 0.00001}}';
      await writeRecipe(
        folder,
        49,
        '[7, 7, 1]',
        `{conv2d: {filters: 4, kernel_size: 3, padding: same}}, ${norm}, {activation: relu}, max_pooling2d, {depthwise_conv2d: {kernel_size: 2, depth_multiplier: 2}}, {conv2d_transpose: {filters: 3, kernel_size: 2, strides: 2}}, flatten, ${norm}, {dense: {units: 6, activation: relu}}`,
      );
      expect(await difference(folder, 'pictures', { recipe: 'recipe.yml' })).toBeLessThan(1e-5);
    },
    PEER_MILLISECONDS,
  );

  it(
    'gives the answers of PyTorch: recurrent layers, one both ways',
    async () => {
      const folder = await made('torch');
      await writeRecipe(
        folder,
        6,
        '[6, 1, 1]',
        '{reshape: [6, 1]}, {lstm: {units: 5, return_sequences: true}}, {bidirectional: {layer: {gru: {units: 4, reset_after: true}}}}',
      );
      expect(await difference(folder, 'series', { recipe: 'recipe.yml' })).toBeLessThan(1e-5);
    },
    PEER_MILLISECONDS,
  );
});

(hasKeras ? describe : describe.skip)('a model of Keras', () => {
  it(
    'gives the answers of Keras, with branches and with recurrent layers',
    async () => {
      const folder = await made('keras');
      expect(await difference(folder, 'residual', { model: 'residual.json' })).toBeLessThan(1e-5);
      const inputs = { model: 'recurrent.json', input: 'columns' };
      expect(await difference(folder, 'recurrent', inputs)).toBeLessThan(1e-5);
    },
    PEER_MILLISECONDS,
  );
});
