import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, sha256 } from '../../../shared/files/index.js';
import {
  readTensors,
  verifyPackage,
  writePackage,
  type ManifestHead,
} from '../../../shared/package/index.js';
import { readSafetensors } from '../../../shared/package/safetensors/read.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { packageOf } from '../../fixtures/package.js';
import { fileOf } from '../../fixtures/safetensors.js';

const folder = freshFolders();
const written = async (bytes: Uint8Array): Promise<string> => {
  const path = join(await folder(), 'model.safetensors');
  await writeFile(path, bytes);
  return path;
};
const digestOf = (values: readonly number[]) => sha256(new Uint8Array(Float32Array.from(values).buffer));

describe('a safetensors file', () => {
  it('gives its tensors with shape, type and the digest of their bytes', async () => {
    const path = await written(fileOf({ bias: [1, 2, 3], empty: [], kernel: [0.5] }));
    expect(await readSafetensors(path)).toEqual([
      { name: 'bias', shape: [3], dtype: 'float32', sha256: digestOf([1, 2, 3]) },
      { name: 'empty', shape: [0], dtype: 'float32', sha256: sha256('') },
      { name: 'kernel', shape: [1], dtype: 'float32', sha256: digestOf([0.5]) },
    ]);
  });

  it('gives the bytes that were put in, whatever they are', async () => {
    const values = fc.array(fc.float({ noNaN: true }), { maxLength: 20 });
    const name = fc.string({ minLength: 1 }).filter((one) => !one.startsWith('__'));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, values, { maxKeys: 6 }), async (tensors) => {
        const stored = await readSafetensors(await written(fileOf(tensors)));
        expect(new Map(stored.map((one) => [one.name, one.sha256]))).toEqual(
          new Map(Object.entries(tensors).map(([key, of]) => [key, digestOf(of)])),
        );
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    [Buffer.from('abc'), 'is too short for a safetensors file'],
    [Buffer.alloc(8, 0xff), 'at most 16777216 are read'],
    [fileOf({ a: [1] }).subarray(0, 20), 'and has 20 in all'],
    [fileOf({ a: [1, 2] }).subarray(0, -4), 'it was cut off'],
    [Buffer.concat([fileOf({ a: [1] }), Buffer.alloc(1)]), '1 bytes behind its last tensor belong to none'],
  ])('is refused that is not whole: %#', async (bytes, words) => {
    const path = await written(bytes);
    expect(await messageOf(() => readSafetensors(path))).toContain(words);
  });
});

describe('a package with safetensors', () => {
  async function packageWith(
    files: Readonly<Record<string, Uint8Array>>,
  ): Promise<{ directory: string; head: ManifestHead }> {
    const { head, files: others } = packageOf();
    const source = await folder();
    const paths = Object.keys(files).map((name) => `model/${name}`);
    const models = paths.map((path) => ({
      path,
      role: 'weights' as const,
      mediaType: 'application/octet-stream',
      content: files[path.slice('model/'.length)]!,
    }));
    const rest = others.filter(({ path }) => !path.startsWith('model/'));
    const empty = { ...head, formats: ['safetensors' as const], entry: paths[0]!, tensors: [] };
    const { directory } = await writePackage(join(source, 'package'), empty, [...rest, ...models]);
    const stored = await readTensors(directory, paths);
    const tensors = stored.map((one) => ({ ...one, origin: 'trained' as const }));
    await writePackage(directory, { ...empty, tensors }, [...rest, ...models]);
    return { directory, head: { ...empty, tensors } };
  }

  it('proves the tensors that its manifest names', async () => {
    const { directory, head } = await packageWith({ 'a.safetensors': fileOf({ b: [1], a: [2] }) });
    expect(head.tensors.map(({ name }) => name)).toEqual(['a', 'b']);
    await verifyPackage(directory);
  });

  it('names tensors by their file where two files use one name', async () => {
    const { directory, head } = await packageWith({
      'decoder.safetensors': fileOf({ bias: [1] }),
      'parts/encoder.safetensors': fileOf({ bias: [2], kernel: [3] }),
    });
    expect(head.tensors.map(({ name }) => name)).toEqual([
      'decoder.safetensors/bias',
      'parts/encoder.safetensors/bias',
      'parts/encoder.safetensors/kernel',
    ]);
    await verifyPackage(directory);
  });

  it.each([
    ['another digest', { sha256: '0'.repeat(64) }, 'the tensor "a" is not the one that the manifest lists'],
    ['another type', { dtype: 'int32' }, 'the tensor "a" is not the one that the manifest lists'],
    ['another name', { name: 'c' }, 'holds "a" as tensor 1, and the manifest says "c"'],
  ])('is refused that claims %s', async (_, claim, words) => {
    const { directory } = await packageWith({ 'a.safetensors': fileOf({ a: [2], b: [1] }) });
    const { manifest } = await verifyPackage(directory);
    const [first, ...rest] = manifest.tensors;
    await writeFile(
      join(directory, 'manifest.json'),
      canonicalJson({ ...manifest, tensors: [{ ...first, ...claim }, ...rest] }),
    );
    expect(await messageOf(() => verifyPackage(directory))).toContain(words);
  });

  it('is refused that claims tensors of a format that has none to read', async () => {
    const { directory } = await packageWith({ 'a.safetensors': fileOf({ a: [2] }) });
    const { manifest } = await verifyPackage(directory);
    await writeFile(
      join(directory, 'manifest.json'),
      canonicalJson({ ...manifest, formats: ['onnx'], tensors: [...manifest.tensors, manifest.tensors[0]] }),
    );
    expect(await messageOf(() => verifyPackage(directory))).toContain('holds none as tensor 2');
  });
});
