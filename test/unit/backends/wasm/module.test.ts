import { expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

it('the embedded module was built from the C sources beside it', () => {
  const script = fileURLToPath(new URL('../../../../scripts/build-wasm.mjs', import.meta.url));
  // Without the compiler, it compares the digest of the sources.
  const env = { ...process.env, PATH: '' };
  expect(() => execFileSync(process.execPath, [script, '--check'], { env, stdio: 'pipe' })).not.toThrow();
});
