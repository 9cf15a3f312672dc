import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The build that Node runs: SIMD, one thread. */
export const wasmFile = 'tfjs-backend-wasm-simd.wasm';

/** Where the .wasm files lie: beside the bundle in dist/, else in the package that this runs from. */
export function defaultWasmDirectory(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  if (existsSync(path.join(here, wasmFile))) return here;
  try {
    const require = createRequire(import.meta.url);
    return path.dirname(require.resolve(`@tensorflow/tfjs-backend-wasm/dist/${wasmFile}`));
  } catch {
    return here; // An incomplete dist/: opening the back end names this directory.
  }
}
