// Runs the specs that tfjs-core ships for the kernels that we replace, on the WASM back end.
//   tsx run-specs.ts <ours|stock>      prints the outcome of each spec as JSON
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { defaultWasmDirectory } from '../../../shared/backends/index.js';
import { loadBundledTf } from '../../../shared/backends/bundled-tf.js';
import { registerGradients } from '../../../shared/backends/wasm/gradients/index.js';
import { registerKernels } from '../../../shared/backends/wasm/kernels/index.js';
import { placeModule } from '../../../shared/backends/wasm/place-module.js';
import { installJasmine } from './jasmine.js';

const specs = [
  ...['add', 'avg_pool', 'batchnorm', 'clip_by_value', 'clone', 'conv1d', 'conv2d', 'conv2d_transpose'],
  ...['conv2d_separable', 'depthwise_conv2d', 'fused/fused_conv2d', 'fused/fused_mat_mul'],
  ...['gather', 'mat_mul', 'max_pool', 'mean', 'moments', 'relu', 'sum', 'tile', 'unsorted_segment_sum'],
];

const tf = await loadBundledTf();
await placeModule(defaultWasmDirectory());
Object.defineProperty(globalThis, '__dirname', { value: '' });
if (process.argv[2] === 'ours') {
  registerKernels(tf);
  registerGradients(tf);
}

const jasmine = installJasmine();
const directory = mkdtempSync(path.join(tmpdir(), 'specs-'));
try {
  const bundle = path.join(directory, 'specs.cjs');
  await bundleSpecs(bundle, path.join(directory, 'jasmine-core.cjs'));
  createRequire(import.meta.url)(bundle);
} finally {
  rmSync(directory, { recursive: true });
}

const outcomes = await jasmine.run();
process.stdout.write(JSON.stringify(outcomes), () => process.exit());

/** The specs are written for a bundler: their imports name no extensions. */
async function bundleSpecs(bundle: string, jasmineCore: string): Promise<void> {
  // tfjs-core's helpers load Jasmine themselves, only to set a time limit.
  writeFileSync(jasmineCore, 'exports.core = () => ({});');
  const environment = JSON.stringify({ name: 'wasm', backendName: 'wasm', isDataSync: true });
  await build({
    stdin: {
      contents: [
        `require('./jasmine_util').setTestEnvs([${environment}]);`,
        `require('./public/chained_ops/register_all_chained_ops');`,
        ...specs.map((spec) => `require('./ops/${spec}_test');`),
      ].join('\n'),
      resolveDir: path.dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-core')),
    },
    alias: { 'jasmine-core/lib/jasmine-core/jasmine.js': jasmineCore },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: bundle,
  });
}
