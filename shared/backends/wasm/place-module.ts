import { readFileSync } from 'node:fs';
import path from 'node:path';
import { wasmFile } from './directory.js';
import { isModule } from './native/web-assembly.js';
import { withSharedMemory } from './threads/shared-memory.js';

/** The builds that the loader knows. It wants a place for each, and takes the one with SIMD and without threads. */
const builds = [wasmFile, 'tfjs-backend-wasm.wasm', 'tfjs-backend-wasm-threaded-simd.wasm'];

/**
 * Tells tfjs where its module is: with a memory that threads share, so in no file but in a URL. Call it before the back
 * end starts.
 *
 * @throws Error when the module is damaged
 */
export async function placeModule(directory: string): Promise<void> {
  const module = withSharedMemory(readFileSync(path.join(directory, wasmFile)));
  if (!isModule(module)) throw new Error('it is damaged');
  const url = `data:application/wasm;base64,${Buffer.from(module).toString('base64')}`;
  const { setWasmPaths } = await import('@tensorflow/tfjs-backend-wasm');
  setWasmPaths(Object.fromEntries(builds.map((build) => [build, url])), true);
}
