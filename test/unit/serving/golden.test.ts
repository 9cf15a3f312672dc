import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { answerDifference, firstDifference, readGolden } from '../../../shared/serving/index.js';
import { canonicalJson, sha256 } from '../../../shared/files/index.js';
import { FLOWERS, centroidModel, goldenOf } from '../../fixtures/serving/centroid-model.js';
import {
  FLOWER_INSTANCES,
  openCentroidModel,
  writeCentroidPackage,
} from '../../fixtures/serving/centroid-package.js';

const recorded = { prediction: 'a', scores: { a: 0.75, b: 0.25 } };

describe('an answer is the recorded one', () => {
  it('when every score is within the tolerance, ends included', () => {
    const moved = { prediction: 'a', scores: { a: 0.625, b: 0.375 } };
    expect(answerDifference(recorded, moved, { tolerance: 0.125 })).toBeNull();
    expect(answerDifference(recorded, moved, { tolerance: 0.124 })).toBe(
      'score of "a" is 0.625, recorded 0.75, allowed difference 0.124',
    );
  });

  it.each([
    ['another class', { prediction: 'b', scores: recorded.scores }, 'prediction is "b", recorded "a"'],
    ['a missing score', { prediction: 'a', scores: { a: 0.75 } }, 'score of "b" is missing'],
    [
      'a score too many',
      { prediction: 'a', scores: { ...recorded.scores, c: 0 } },
      'score of "c" is 0, recorded none',
    ],
    ['NaN', { prediction: 'a', scores: { a: NaN, b: 0.25 } }, 'score of "a" is NaN'],
    ['a number for a class', { prediction: 1, scores: recorded.scores }, 'prediction is "1"'],
  ])('and not with %s', (_, actual, message) => {
    expect(answerDifference(recorded, actual, { tolerance: 0.5 })).toContain(message);
  });

  it('when a predicted number is within the tolerance', () => {
    expect(
      answerDifference({ prediction: 2, scores: {} }, { prediction: 2.5, scores: {} }, { tolerance: 0.5 }),
    ).toBeNull();
    expect(
      answerDifference({ prediction: 2, scores: {} }, { prediction: NaN, scores: {} }, { tolerance: 0.5 }),
    ).toContain('NaN');
  });

  it('is asked for one request after the other, and the first that differs is named', async () => {
    const golden = await goldenOf(centroidModel(FLOWERS, 'd'), FLOWER_INSTANCES);
    const other = centroidModel({ ...FLOWERS, centroids: [FLOWERS.centroids[0]!, [3, 2, 1]] }, 'd');
    const message = await firstDifference(golden, async (instance) => (await other.classify([instance]))[0]!);
    expect(message).toMatch(/^golden request 1 of 2: score of "rose"/);
  });
});

describe('the golden requests of a package', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'heirloom-golden-'));
    await writeCentroidPackage(directory, FLOWERS);
  });
  afterEach(() => rm(directory, { recursive: true }));

  it('are read when they are what the manifest lists', async () => {
    const { manifest } = await openCentroidModel(directory);
    expect((await readGolden(directory, manifest)).requests).toHaveLength(2);
  });

  it('are refused when they were changed, when there are none, and when the package lists no file', async () => {
    const { manifest } = await openCentroidModel(directory);
    await writeFile(join(directory, 'golden.json'), '{"tolerance": 9, "requests": []}');
    await expect(readGolden(directory, manifest)).rejects.toThrow('is not the file that the manifest lists');
    await writeCentroidPackage(directory, FLOWERS, []);
    const empty = await openCentroidModel(directory);
    await expect(readGolden(directory, empty.manifest)).rejects.toThrow('has no golden requests');
    await expect(readGolden(directory, { ...manifest, files: [] })).rejects.toThrow('has no golden requests');
  });

  it.each([
    ['it allows any answer', { tolerance: 2 }, 'lets answers differ by 2, and 0.01 is the most'],
    ['it is no JSON', '{', 'is not a list of golden requests'],
  ])('are refused when %s, though the manifest lists the file', async (_, change, message) => {
    const { manifest } = await openCentroidModel(directory);
    const golden = await readGolden(directory, manifest);
    const text = typeof change === 'string' ? change : canonicalJson({ ...golden, ...change });
    await writeFile(join(directory, 'golden.json'), text);
    const files = manifest.files.map((file) =>
      file.role === 'golden' ? { ...file, sha256: sha256(text) } : file,
    );
    await expect(readGolden(directory, { ...manifest, files })).rejects.toThrow(message);
  });
});
