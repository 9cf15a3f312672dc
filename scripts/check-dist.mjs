// Fails when dist/ is not what the sources build.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const fresh = await mkdtemp(join(tmpdir(), 'heirloom-dist-'));
try {
  execFileSync(process.execPath, [join(root, 'scripts', 'build.mjs'), fresh], { stdio: 'inherit' });
  const names = [...new Set([...(await readdir(fresh)), ...(await readdir(join(root, 'dist')))])].sort();
  const differing = [];
  for (const name of names) {
    const [built, committed] = await Promise.all(
      [fresh, join(root, 'dist')].map((folder) => readFile(join(folder, name)).catch(() => null)),
    );
    if (!built || !committed || !built.equals(committed)) differing.push(name);
  }
  if (differing.length > 0) {
    console.error(`dist/ is not what the sources build: ${differing.join(', ')}. Run "npm run build".`);
    process.exitCode = 1;
  }
} finally {
  await rm(fresh, { recursive: true, force: true });
}
