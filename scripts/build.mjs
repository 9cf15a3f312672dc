// Builds dist/: one bundle whose entries load lazily, and a small start file for each action and the command line.
//   node scripts/build.mjs [directory]
import ncc from '@vercel/ncc';
import { execFileSync } from 'node:child_process';
import { chmod, copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = resolve(process.argv[2] ?? join(root, 'dist'));
const compiled = join(root, 'node_modules', '.cache', 'heirloom');
const require = createRequire(import.meta.url);

// ncc's own TypeScript step takes NodeNext sources for CommonJS, so they are compiled before it.
await rm(compiled, { recursive: true, force: true });
const tsc = require.resolve('typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', join(root, 'scripts', 'tsconfig.build.json')], {
  stdio: 'inherit',
});
await writeFile(join(compiled, 'package.json'), '{ "type": "module" }\n');

// The one import of a file that is not there yet; the bundler would put a list of what it knows in its place.
const importing = join(compiled, 'shared', 'modules', 'import-default.js');
const source = await readFile(importing, 'utf8');
const marked = source.replace('import(url)', 'import(/* webpackIgnore: true */ url)');
if (marked === source) throw new Error(`${importing} has no import(url)`);
await writeFile(importing, marked);

const { ENTRIES } = await import(pathToFileURL(join(compiled, 'actions', 'entries.js')).href);
const { code, assets } = await ncc(join(compiled, 'actions', 'entries.js'), {
  cache: false,
  license: 'licenses.txt',
  quiet: true,
});

await rm(out, { recursive: true, force: true });
const put = async (path, content) => {
  await mkdir(dirname(join(out, path)), { recursive: true });
  await writeFile(join(out, path), content);
};
await put('index.js', code);
for (const [path, { source }] of Object.entries(assets)) await put(path, source);
await put('package.json', '{ "type": "module" }\n');
for (const entry of Object.keys(ENTRIES)) {
  const shebang = entry === 'heirloom' ? '#!/usr/bin/env node\n' : '';
  await put(
    `${entry}.js`,
    `${shebang}import { start } from './index.js';\nawait start('${entry}', import.meta.dirname);\n`,
  );
}
// npx and a clone's own path start it without naming node.
await chmod(join(out, 'heirloom.js'), 0o755);
const wasm = 'tfjs-backend-wasm-simd.wasm';
await copyFile(require.resolve(`@tensorflow/tfjs-backend-wasm/dist/${wasm}`), join(out, wasm));
