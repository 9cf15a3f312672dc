// Compiles the C kernels of the WASM back end and embeds the module in a TypeScript file.
//   node scripts/build-wasm.mjs [--check]
// --check writes nothing: it fails where the embedded module is not what the sources give.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = new URL('../shared/backends/wasm/native/', import.meta.url);
const embedded = new URL('module.ts', folder);

// Another version may give other instructions, and so other bits of a trained model.
const compiler = '14.0.6';
const flags = [
  ...['--target=wasm32', '-std=c11', '-O3', '-msimd128', '-mmutable-globals', '-ffp-contract=off'],
  // Atomics are not used; without them the linker imports no memory that threads share.
  ...[
    '-matomics',
    '-mbulk-memory',
    '-fno-vectorize',
    '-fno-slp-vectorize',
    '-nostdlib',
    '-ffreestanding',
    '-fno-builtin',
  ],
  ...['-Wall', '-Wextra', '-Werror'],
];
// The memory is that of tfjs's module: nothing of ours may lie at a fixed place in it.
const dataStart = 1024;
const linkerFlags = [
  ...['--no-entry', '--import-memory', '--strip-all', '--allow-undefined', `--global-base=${dataStart}`],
  ...['--shared-memory', '--max-memory=4294967296', '--export=__stack_pointer', '--export=__data_end'],
].map((flag) => `-Wl,${flag}`);

const sources = readdirSync(folder)
  .filter((name) => /\.[ch]$/.test(name))
  .sort();

function digestOfSources() {
  const hash = createHash('sha256').update(JSON.stringify([compiler, flags, linkerFlags]));
  for (const name of sources)
    hash
      .update(`${name}\0`)
      .update(readFileSync(new URL(name, folder)))
      .update('\0');
  return hash.digest('hex');
}

function installedCompiler() {
  try {
    const version = execFileSync('clang', ['--version'], { encoding: 'utf8' });
    return /clang version (\d+\.\d+\.\d+)/.exec(version)?.[1];
  } catch {
    return undefined;
  }
}

function compile() {
  const work = mkdtempSync(join(tmpdir(), 'build-wasm-'));
  try {
    const out = join(work, 'kernels.wasm');
    const units = sources.filter((name) => name.endsWith('.c'));
    execFileSync('clang', [...flags, ...linkerFlags, '-o', out, ...units], { cwd: folder, stdio: 'inherit' });
    return readFileSync(out);
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** A constant of the C sources that the compiler placed in memory would overwrite what tfjs has there. */
async function refuseData(module) {
  const { WebAssembly } = globalThis;
  const memory = new WebAssembly.Memory({ initial: 2, maximum: 65_536, shared: true });
  const { instance } = await WebAssembly.instantiate(module, { env: { memory, scratch: () => 0 } });
  const end = instance.exports.__data_end.value;
  if (end !== dataStart)
    throw new Error(`the sources have ${end - dataStart} bytes of static data; they may have none`);
}

function write(module) {
  const lines = [
    '// Built by "npm run build:wasm" from the C files beside this; do not edit.',
    `// clang ${compiler}, sources ${digestOfSources()}`,
    `export const moduleInBase64 =\n  '${module.toString('base64')}';`,
  ];
  return `${lines.join('\n')}\n`;
}

const checks = process.argv.includes('--check');
const before = checks ? readFileSync(embedded, 'utf8') : '';
const found = installedCompiler();
if (checks && !before.includes(`sources ${digestOfSources()}\n`)) {
  console.error('module.ts was built from other sources. Run "npm run build:wasm".');
  process.exitCode = 1;
} else if (found !== compiler) {
  console.error(`clang ${compiler} is needed; ${found ? `this is ${found}` : 'there is none'}.`);
  // With the sources' digest checked, a check elsewhere has done what it can.
  process.exitCode = checks ? 0 : 1;
} else {
  const module = compile();
  await refuseData(module);
  if (!checks) writeFileSync(embedded, write(module));
  else if (before !== write(module)) {
    console.error('module.ts is not what clang makes of the sources. Run "npm run build:wasm".');
    process.exitCode = 1;
  }
}
