import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { parse } from 'yaml';
import type { Field } from '../../shared/inputs/field.js';
import { USE_CASES } from '../../shared/inputs/index.js';
import { definitionOf, dist, node24, root, type ActionName } from './program.js';

interface Definition {
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Record<string, { description: string; required: boolean; default: string }>;
  readonly outputs: Record<string, { description: string }>;
  readonly runs: { readonly using: string; readonly main: string };
}

describe.each(USE_CASES.map((useCase) => [useCase.name, useCase] as const))(
  'the action %s',
  (name, useCase) => {
    const path = definitionOf(name as ActionName);
    const read = async () => parse(await readFile(path, 'utf8')) as Definition;

    it('takes the inputs and hands out the outputs of its use case, and says what each is', async () => {
      const { description, branding, inputs, outputs } = await read();
      expect(description).toBe(useCase.summary);
      expect(branding.icon).toMatch(/^[a-z0-9-]+$/);
      expect(branding.color).toMatch(/^[a-z-]+$/);
      expect(Object.keys(inputs)).toEqual(Object.keys(useCase.inputs));
      expect(Object.keys(outputs)).toEqual(Object.keys(useCase.outputs));
      for (const [input, { fallback }] of Object.entries<Field<unknown>>(useCase.inputs)) {
        const written = input === 'github-token' ? '${{ github.token }}' : (fallback ?? '');
        expect(inputs[input]).toMatchObject({ required: false, default: written });
        expect(inputs[input]!.description).toMatch(/\w/);
      }
      for (const { description: words } of Object.values(outputs)) expect(words).toMatch(/\w/);
    });

    it('has no expression but its token: a runner takes none in a description', async () => {
      const expressions = (await readFile(path, 'utf8')).match(/\$\{\{.*?\}\}/g) ?? [];
      expect(expressions.filter((expression) => expression !== '${{ github.token }}')).toEqual([]);
    });

    it('starts on Node 24 with a file that is built', async () => {
      const { runs } = await read();
      expect(runs.using).toBe('node24');
      const main = resolve(dirname(path), runs.main);
      expect(relative(dist, main)).toBe(`${name}.js`);
      expect(existsSync(main)).toBe(true);
    });
  },
);

describe('the built program', () => {
  it('is tested with the Node that runs actions', () => {
    expect(execFileSync(node24, ['--version'], { encoding: 'utf8' })).toMatch(/^v24\./);
  });

  it('has no start file for which there is no action, the command line and the threads of a search excepted', async () => {
    const starts = (await readdir(dist)).filter((file) => /^[a-z-]+\.js$/.test(file) && file !== 'index.js');
    const others = ['heirloom.js', 'trial.js'];
    expect(starts.sort()).toEqual([...USE_CASES.map(({ name }) => `${name}.js`), ...others].sort());
  });

  it('found every module when it was bundled, and knows no folder of the machine that built it', async () => {
    const traces = ['webpackMissingModule', root, `${homedir()}/`, 'file:///'];
    for (const file of await readdir(dist)) {
      const text = await readFile(join(dist, file), 'latin1');
      expect([file, traces.filter((trace) => text.includes(trace))]).toEqual([file, []]);
    }
  });

  it('carries the licences of what it bundles', async () => {
    const licences = await readFile(join(dist, 'licenses.txt'), 'utf8');
    for (const dependency of ['@actions/core', '@tensorflow/tfjs-core', 'zod', 'hono'])
      expect(licences).toContain(`${dependency}\n`);
  });
});
