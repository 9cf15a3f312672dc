import { describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Outcomes } from './jasmine.js';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const compiler = '14.0.6';

function installedCompiler(): string | undefined {
  const { stdout } = spawnSync('clang', ['--version'], { encoding: 'utf8' });
  return /clang version (\d+\.\d+\.\d+)/.exec(stdout ?? '')?.[1];
}

function runSpecs(kernels: 'ours' | 'stock'): Outcomes {
  const tsx = here('../../../node_modules/tsx/dist/cli.mjs');
  const output = execFileSync(process.execPath, [tsx, here('run-specs.ts'), kernels], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 26,
  });
  return JSON.parse(output.slice(output.indexOf('{'))) as Outcomes;
}

const passed = (outcomes: Outcomes) => Object.keys(outcomes).filter((name) => outcomes[name] === null);

describe('the kernels of the WASM back end', () => {
  it("pass every spec of tfjs-core that the back end's own kernels pass, and more", () => {
    const ours = runSpecs('ours');
    const stock = runSpecs('stock');
    // The others ask for complex numbers, for images whose channels come first, or for biases of more than one axis.
    expect(passed(ours).length).toBeGreaterThan(520);
    expect(passed(stock).filter((name) => ours[name] !== null)).toEqual([]);
    expect(passed(ours).length).toBeGreaterThan(passed(stock).length);
  });

  const withCompiler = installedCompiler() === compiler ? it : it.skip;
  withCompiler(`are what clang ${compiler} makes of their sources (needs clang ${compiler})`, () => {
    const script = here('../../../scripts/build-wasm.mjs');
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
