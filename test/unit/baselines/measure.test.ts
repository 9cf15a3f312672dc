import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { measuredModel, type Measurement } from '../../../shared/baselines/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { FakeHost } from '../../fixtures/host.js';
import { writeSmallPackage, type PackageParts } from '../../fixtures/package.js';
import { Repository } from '../../fixtures/repository.js';

const folder = freshFolders();

/** A clone whose merge-base has a recipe, and whose head another; training is a note of what was trained. */
async function setUp(parts: PackageParts = {}) {
  const clone = Repository.init(await folder());
  const sha = await clone.commit({ 'recipe.yml': 'old recipe' });
  await clone.commit({ 'recipe.yml': 'new recipe' });
  await clone.write({ 'data/leaves.csv': 'today' });
  const workspace = clone.directory;
  const host = new FakeHost();
  const trained: { recipe: string; data: string; backend: string | null }[] = [];
  const measure = async (changes: Partial<Measurement> = {}) =>
    measuredModel(
      {
        history: { mergeBase: () => Promise.resolve({ sha, branch: 'main' }) },
        recipe: 'recipe.yml',
        candidate: null,
        context: null,
        access: null,
        notes: null,
        dataOf: (recipe) => Promise.resolve([join(dirname(recipe), 'data/leaves.csv'), '/elsewhere.csv']),
        train: async (recipe, out, backend) => {
          const data = await readFile(join(dirname(recipe), 'data/leaves.csv'), 'utf8');
          trained.push({ recipe: await readFile(recipe, 'utf8'), data, backend });
          return writeSmallPackage(out, { commit: { sha }, ...parts });
        },
        ...changes,
      },
      { host, workspace, cache: await folder() },
    );
  return { clone, sha, workspace, host, trained, measure };
}

describe('a measured baseline', () => {
  it("is the merge-base's own recipe, trained now, on today's data where no commit has them", async () => {
    const { sha, measure, trained, host } = await setUp();
    expect(await measure()).toMatchObject({
      reference: `flowers of commit ${sha.slice(0, 7)}`,
      provenance: 'measured now',
      mergeBase: sha,
      refetch: { first: null, name: 'measure' },
    });
    expect(trained).toEqual([{ recipe: 'old recipe', data: 'today', backend: null }]);
    expect(host.said).toContain(
      `commit ${sha.slice(0, 7)} has no data/leaves.csv: the one that is here is taken`,
    );
  });

  it('is found again by the next step of the job', async () => {
    const { measure, trained } = await setUp();
    const first = await measure();
    expect(await measure()).toEqual({ ...(first as object), provenance: 'measured by an earlier step' });
    expect(trained).toHaveLength(1);
  });

  it('is measured anew where what lies there is of another commit, damaged or of another model', async () => {
    const { workspace, measure, trained } = await setUp();
    const out = join(workspace, 'heirloom-out/baseline');
    await writeSmallPackage(out, { commit: { sha: 'c'.repeat(40) } });
    await measure();
    expect(trained).toHaveLength(1);
    await rm(join(out, 'predictions.csv'));
    await measure();
    expect(trained).toHaveLength(2);
    const candidate = await writeSmallPackage(join(workspace, 'candidate'), { name: 'trees' });
    await measure({ candidate });
    expect(trained).toHaveLength(3);
  });

  it('is not what a checkout brings and says of itself, but what this very job measured', async () => {
    const { workspace, sha, measure, trained } = await setUp();
    const notes = await folder();
    await writeSmallPackage(join(workspace, 'heirloom-out/baseline'), { commit: { sha }, weights: 'weak' });
    expect(await measure({ notes })).toMatchObject({ provenance: 'measured now' });
    expect(trained).toHaveLength(1);
    expect(await measure({ notes })).toMatchObject({ provenance: 'measured by an earlier step' });
    expect(await measure({ notes: await folder() })).toMatchObject({ provenance: 'measured now' });
  });

  it('does not exist where the merge-base has no such recipe', async () => {
    const { measure, sha } = await setUp();
    expect(await measure({ recipe: 'models/new.yml' })).toBe(
      `the merge-base ${sha.slice(0, 7)} has no models/new.yml yet, so this change brings the first model`,
    );
  });

  it.each(['pull_request_target', 'workflow_run'])(
    'is refused on %s, whose job has more rights',
    async (eventName) => {
      const { measure, trained } = await setUp();
      expect(await messageOf(() => measure({ context: { eventName } }))).toBe(
        `input "baseline" the baseline "measure" trains, and a job on "${eventName}" holds rights that no training should have. ` +
          'Measure in the job on pull_request, or take the baseline "merge-base".',
      );
      expect(trained).toEqual([]);
    },
  );

  it('is refused where its training wrote to what is committed', async () => {
    const { measure, sha } = await setUp({ commit: { sha: 'b'.repeat(40), dirty: true } });
    expect(await messageOf(() => measure())).toContain(
      `the measured baseline is not of commit ${sha.slice(0, 7)} as it stands`,
    );
  });

  it('is refused for a recipe outside the workspace', async () => {
    const { measure } = await setUp();
    expect(await messageOf(() => measure({ recipe: '../recipe.yml' }))).toContain('is outside the workspace');
  });
});
