import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, jest } from '@jest/globals';
import { openBackend } from '../../../../shared/backends/index.js';
import { dependencies } from '../fixtures.js';

it('passes over WASM when its module is damaged, and never computes on another back end under its name', async () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'broken-wasm-'));
  writeFileSync(path.join(directory, 'tfjs-backend-wasm-simd.wasm'), 'damaged');
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const deps = dependencies({ wasmDirectory: directory });

  await expect(openBackend('wasm', deps)).rejects.toThrow('tfjs-backend-wasm-simd.wasm does not work');
  expect((await openBackend('auto', deps)).name).toBe('js');
  rmSync(directory, { recursive: true });
});
