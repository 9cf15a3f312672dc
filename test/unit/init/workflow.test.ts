import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { USE_CASES } from '../../../shared/inputs/index.js';
import { USES } from '../../../shared/init/index.js';
import { workflowText } from '../../../shared/init/workflow-text.js';

interface Job {
  readonly needs?: string | string[];
  readonly if?: string;
  readonly 'runs-on': string;
  readonly permissions: Record<string, string>;
  readonly steps: readonly { readonly uses: string; readonly with?: Record<string, unknown> }[];
}

interface Workflow {
  readonly on: {
    readonly push: { branches: string[]; tags: string[]; paths: string[] };
    readonly pull_request: { paths: string[] };
  };
  readonly permissions: object;
  readonly jobs: Record<string, Job>;
}

function write(source = 'data/a.csv'): Workflow {
  const text = workflowText({
    name: 'wine',
    source,
    data: {
      kind: 'table',
      id: null,
      label: { column: 'y', why: '' },
      task: 'classification',
      image: null,
      inputs: 1,
    },
    branch: 'release/1',
    files: ['recipe.yml'],
  });
  return parse(text) as Workflow;
}

describe('the workflow that init writes', () => {
  const { on, jobs, permissions } = write();
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('runs on pull requests, on the publishing branch, and on tags of this model', () => {
    expect(on.pull_request.paths).toEqual(['recipe.yml', 'data/a.csv']);
    expect(on.push).toMatchObject({ branches: ['release/1'], tags: ['wine@v*'] });
  });

  it('goes from train over gate and compare to publish, and deploys on a tag', () => {
    expect(Object.keys(jobs)).toEqual(['announce', 'train', 'gate', 'compare', 'publish', 'deploy']);
    expect([jobs['gate']!.needs, jobs['publish']!.needs]).toEqual(['train', 'gate']);
    expect(jobs['deploy']!.if).toContain('tag');
  });

  it('gives every action only inputs that it has', () => {
    const known = new Map(USE_CASES.map(({ name, inputs }) => [USES.action(name), Object.keys(inputs)]));
    const ours = steps.filter(({ uses }) => known.has(uses));
    expect(ours).toHaveLength(7);
    for (const { uses, with: given } of ours)
      expect(known.get(uses)).toEqual(expect.arrayContaining(Object.keys(given!)));
  });

  it("pins others' actions by a commit", () => {
    const others = steps.filter(({ uses }) => !uses.startsWith('heirloom-dev/'));
    expect(others.length).toBeGreaterThan(0);
    for (const { uses } of others) expect(uses).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40}$/);
  });

  it('lets only what comments write, and leaves no token behind a checkout', () => {
    expect(permissions).toEqual({});
    const writers = Object.entries(jobs).filter(([, job]) =>
      Object.values(job.permissions).includes('write'),
    );
    expect(writers.map(([name]) => name)).toEqual(['announce', 'compare']);
    const checkouts = steps.filter(({ uses }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.every((step) => step.with?.['persist-credentials'] === false)).toBe(true);
  });

  it("keeps a fork's pull request on GitHub's machines", () => {
    for (const name of ['train', 'gate', 'compare'])
      expect(jobs[name]!['runs-on']).toMatch(
        /head\.repo\.full_name != github\.repository\s+&& 'ubuntu-latest' \|\|/,
      );
  });

  it('writes a path with signs of a pattern as a pattern that matches it', () => {
    expect(write("d'a[1]/x y.csv").on.push.paths.at(-1)).toBe('d*a*1*/x y.csv');
  });
});

describe('the sample workflows', () => {
  const root = join(import.meta.dirname, '../../../workflows-examples');
  let steps: Job['steps'] = [];
  let uses: string[] = [];

  beforeAll(async () => {
    const names = (await readdir(root)).filter((name) => name.endsWith('.yml'));
    const texts = await Promise.all(names.map((name) => readFile(join(root, name), 'utf8')));
    // A job that calls a workflow has no steps.
    const jobs = texts.flatMap((text) => Object.values((parse(text) as Workflow).jobs) as Partial<Job>[]);
    steps = jobs.flatMap((job) => job.steps ?? []);
    uses = texts
      .flatMap((text) => [...text.matchAll(/uses: (.*)$/gm)].map((match) => match[1]!))
      .filter((named) => !named.startsWith('./'));
  });

  it('give every action only inputs that it has', () => {
    const known = new Map(
      USE_CASES.map(({ name, inputs }) => [
        name === 'run' ? USES.thread : USES.action(name),
        Object.keys(inputs),
      ]),
    );
    const ours = steps.filter((step) => known.has(step.uses));
    expect(ours.length).toBeGreaterThan(20);
    for (const step of ours)
      expect(known.get(step.uses)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
  });

  it('use the same actions at the same pins as init writes', () => {
    const known = [
      USES.checkout,
      USES.restoreCache,
      USES.saveCache,
      USES.thread,
      ...USE_CASES.map(({ name }) => USES.action(name)),
    ];
    expect(uses.filter((text) => !known.includes(text))).toEqual([]);
    expect(uses).toEqual(expect.arrayContaining([USES.thread, USES.action('deploy')]));
  });
});
