import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { UserError } from '../../../shared/errors/index.js';
import { loadBundledTf } from '../../../shared/backends/bundled-tf.js';
import { openBackend } from '../../../shared/backends/index.js';
import { unregisterTensorFlow } from '../../../shared/backends/tensorflow.js';
import { dependencies } from './fixtures.js';

const require = createRequire(import.meta.url);
let directory: string;
let lines: string[];
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'backends-'));
  lines = [];
});
afterEach(async () => {
  unregisterTensorFlow(await loadBundledTf());
  rmSync(directory, { recursive: true });
});

const deps = (changes: object = {}) =>
  dependencies({ workspace: directory, log: (line) => lines.push(line), ...changes });

/** Installs a package whose main file is `source`. */
function install(root: string, name: string, source: string): void {
  const home = path.join(root, 'node_modules', name);
  mkdirSync(home, { recursive: true });
  writeFileSync(
    path.join(home, 'package.json'),
    JSON.stringify({ name, version: '9.8.7', main: 'index.js' }),
  );
  writeFileSync(path.join(home, 'index.js'), source);
}

/** Stands in for tfjs-node: the plain JavaScript kernels under TensorFlow's name. */
function tensorFlow(usesGpu: boolean): string {
  const resolve = (name: string) => JSON.stringify(require.resolve(name));
  return `
    const tf = require(${resolve('@tensorflow/tfjs-core')});
    const { MathBackendCPU } = require(${resolve('@tensorflow/tfjs-backend-cpu')});
    const about = { isUsingGpuDevice: ${usesGpu}, binding: { TF_Version: '2.99.0' } };
    tf.registerBackend('tensorflow', () => Object.assign(new MathBackendCPU(), about, { firstUse: false }));
    tf.copyRegisteredKernels('cpu', 'tensorflow');
    module.exports = tf;`;
}

describe('auto', () => {
  it('takes WASM where nothing better is installed, and says in one line what was missing', async () => {
    const backend = await openBackend('auto', deps());
    expect(backend.name).toBe('wasm');
    expect(lines).toEqual([
      expect.stringMatching(
        /^backend wasm 4\.\d+\.\d+: @tensorflow\/tfjs-node-gpu is not in the workspace or the tool cache; /,
      ),
    ]);
    expect(backend.reason).toContain('@tensorflow/tfjs-node is not in the workspace');
    expect(backend.reason).toContain('webgpu is not in the workspace');
    expect(backend.reason).not.toContain('\n');
  });

  it('takes plain JavaScript when the WASM files are missing', async () => {
    const backend = await openBackend('auto', deps({ wasmDirectory: directory }));
    expect(backend.name).toBe('js');
    expect(backend.tf.getBackend()).toBe('cpu');
    expect(backend.reason).toContain(`tfjs-backend-wasm-simd.wasm is not in ${directory}`);
  });

  it('takes tfjs-node from the workspace before WASM', async () => {
    install(directory, '@tensorflow/tfjs-node', tensorFlow(false));
    const backend = await openBackend('auto', deps());
    expect(backend).toMatchObject({ name: 'node', device: 'CPU', version: '9.8.7, TensorFlow 2.99.0' });
    expect(backend.tf.getBackend()).toBe('tensorflow');
  });

  it('takes a GPU before all', async () => {
    install(directory, '@tensorflow/tfjs-node-gpu', tensorFlow(true));
    expect(await openBackend('auto', deps())).toMatchObject({ name: 'cuda', device: 'NVIDIA GPU' });
  });

  it('passes over tfjs-node-gpu where it computes on the CPU', async () => {
    install(directory, '@tensorflow/tfjs-node-gpu', tensorFlow(false));
    const backend = await openBackend('auto', deps());
    expect(backend.name).toBe('wasm');
    expect(backend.reason).toContain('@tensorflow/tfjs-node-gpu is installed but finds no NVIDIA GPU');
  });

  it('passes over a package that does not load', async () => {
    install(
      directory,
      '@tensorflow/tfjs-node',
      'throw new Error("libtensorflow.so.2: no such file\\nstack")',
    );
    const backend = await openBackend('auto', deps());
    expect(backend.name).toBe('wasm');
    expect(backend.reason).toContain(
      '@tensorflow/tfjs-node does not work: libtensorflow.so.2: no such file;',
    );
  });

  it('passes over a GPU that is software', async () => {
    install(directory, 'webgpu', softwareGpu(true));
    expect((await openBackend('auto', deps())).reason).toContain('software only (SwiftShader)');
  });
});

function softwareGpu(hasAdapter: boolean): string {
  const adapter = hasAdapter ? '{ info: { description: "SwiftShader", isFallbackAdapter: true } }' : 'null';
  return `exports.create = () => ({ requestAdapter: async () => (${adapter}) }); exports.globals = {};`;
}

describe('the tool cache', () => {
  const entry = (version: string) =>
    path.join(directory, 'cache', 'heirloom-backend-node', version, process.arch);
  const withCache = () => deps({ toolCache: path.join(directory, 'cache') });

  it('is where a native package is looked for after the workspace, the newest version first', async () => {
    for (const version of ['2.9.1', '2.20.0']) {
      install(entry(version), '@tensorflow/tfjs-node', tensorFlow(false).replace('2.99.0', version));
      writeFileSync(`${entry(version)}.complete`, '');
    }
    const { version } = await openBackend('node', withCache());
    expect(version).toBe('9.8.7, TensorFlow 2.20.0');
  });

  it('does not count an installation that was interrupted', async () => {
    install(entry('2.20.0'), '@tensorflow/tfjs-node', tensorFlow(false));
    await expect(openBackend('node', withCache())).rejects.toThrow('back end "node" is not available');
  });
});

describe('a back end that was asked for by name', () => {
  it.each([
    ['cuda', '@tensorflow/tfjs-node-gpu', 'heirloom-backend-cuda'],
    ['node', '@tensorflow/tfjs-node', 'heirloom-backend-node'],
    ['webgpu', 'webgpu', 'heirloom-backend-webgpu'],
  ] as const)(
    '%s is never replaced by another: the error names both places and the command',
    async (name, npm, tool) => {
      const toolCache = path.join(directory, 'cache');
      const opening = openBackend(name, deps({ toolCache }));
      await expect(opening).rejects.toThrow(UserError);
      await expect(opening).rejects.toThrow(path.join(directory, 'node_modules'));
      await expect(opening).rejects.toThrow(path.join(toolCache, tool));
      await expect(opening).rejects.toThrow(`npm install ${npm}`);
      expect(lines).toEqual([]);
    },
  );

  it('cuda is refused where TensorFlow runs on the CPU', async () => {
    install(directory, '@tensorflow/tfjs-node-gpu', tensorFlow(false));
    await expect(openBackend('cuda', deps())).rejects.toThrow('finds no NVIDIA GPU');
  });

  it('webgpu is refused where there is no adapter', async () => {
    install(directory, 'webgpu', softwareGpu(false));
    await expect(openBackend('webgpu', deps())).rejects.toThrow('finds no GPU that it can use');
  });

  it('wasm is refused where its files are missing', async () => {
    await expect(openBackend('wasm', deps({ wasmDirectory: directory }))).rejects.toThrow('is not in');
  });

  it('is opened again in the same process, with the tensors of before', async () => {
    const first = await openBackend('wasm', deps());
    const tensor = first.tf.tensor1d([1, 2, 3]);
    const listeners = process.listenerCount('unhandledRejection');
    await openBackend('js', deps());
    await openBackend('wasm', deps());
    expect(Array.from(await tensor.data())).toEqual([1, 2, 3]);
    expect(process.listenerCount('unhandledRejection')).toBe(listeners);
    expect(lines.map((line) => line.split(':')[1])).toEqual(Array(3).fill(' asked for by name'));
  });
});
