import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runGate } from '../../../shared/gate/run.js';
import { TerminalHost } from '../../../shared/host/terminal.js';
import { evaluateGate, readInputs, train } from '../../../shared/inputs/index.js';
import { runTrain } from '../../../shared/training/run.js';
import { openBackend } from '../../../shared/backends/index.js';
import { dependencies } from '../backends/fixtures.js';
import { memoryStream } from '../host/streams.js';
import { clouds, drawings, init, project } from './fixtures.js';

describe('what init writes', () => {
  it.each([
    ['a table', { 'clouds.csv': clouds() }, 'clouds.csv'],
    ['a folder of pictures', drawings(80, 10), 'shapes'],
  ])('trains at once on %s, and passes its gate', async (_, files, data) => {
    const workspace = await project(files);
    await init(workspace, { data });
    const host = new TerminalHost({ json: true, verbose: false, out: memoryStream(), err: memoryStream() });
    const deps = { host, workspace, cache: join(workspace, '.cache') };
    await runTrain(
      readInputs(train, () => undefined),
      { ...deps, repository: null, openBackend: () => openBackend('wasm', dependencies()) },
    );
    const verdict = await runGate(
      readInputs(evaluateGate, () => undefined),
      { ...deps, now: () => new Date() },
    );
    expect(verdict.verdict).toBe('pass');
    expect(verdict.rules.map(({ outcome }) => outcome)).toEqual([
      'pass-proven',
      'no-baseline',
      'no-baseline',
    ]);
  });
});
