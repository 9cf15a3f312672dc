import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultWasmDirectory } from '../../../../shared/backends/index.js';
import { withSharedMemory } from '../../../../shared/backends/wasm/threads/shared-memory.js';

const module = readFileSync(path.join(defaultWasmDirectory(), 'tfjs-backend-wasm-simd.wasm'));

describe("tfjs's module with a memory that threads share", () => {
  it('differs by one bit, and leaves the original alone', () => {
    const before = Buffer.from(module);
    const shared = withSharedMemory(module);
    const changed = [...shared.keys()].filter((at) => shared[at] !== before[at]);
    expect(changed).toHaveLength(1);
    expect(shared[changed[0]!]! ^ before[changed[0]!]!).toBe(2);
    expect(module.equals(before)).toBe(true);
  });

  it('is not made from other bytes, and the search for its memory always ends', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        fc.pre(!bytes.includes(5));
        expect(() => withSharedMemory(bytes)).toThrow('no module with one memory of limited size');
      }),
    );
    for (const length of [0, 8, 100, 1709])
      expect(() => withSharedMemory(module.subarray(0, length))).toThrow();
  });
});
