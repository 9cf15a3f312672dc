import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Real runner software, pinned. */
const TOOLS = {
  act: 'github.com/nektos/act@v0.2.89',
  actionlint: 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12',
} as const;
const INSTALL_MILLISECONDS = 10 * 60_000;

export type Tool = { readonly path: string } | { readonly missing: string };

/**
 * The path of a pinned tool; it is built with `go install` once and kept in `HEIRLOOM_TOOLS` (default: a folder beside
 * the temporary files). Where that can't be done, the reason: for a test that is then skipped by name.
 */
export async function findTool(name: keyof typeof TOOLS): Promise<Tool> {
  const source = TOOLS[name];
  const cache = process.env.HEIRLOOM_TOOLS ?? join(tmpdir(), 'heirloom-tools');
  const folder = join(cache, `${name}-${source.split('@')[1]}`);
  const path = join(folder, process.platform === 'win32' ? `${name}.exe` : name);
  return installOnce({ name, folder, path }, `"go install ${source}"`, (fresh) =>
    run('go', ['install', source], { env: { ...process.env, GOBIN: fresh }, timeout: INSTALL_MILLISECONDS }),
  );
}

interface Wanted {
  readonly name: string;
  /** Where it is kept, in the cache. */
  readonly folder: string;
  /** What there will be in it. */
  readonly path: string;
}

/**
 * Installs a tool into a fresh folder that then becomes its own, unless it is there.
 * @param by  how it is had, for the reason where it can't be
 */
export async function installOnce(
  { name, folder, path }: Wanted,
  by: string,
  install: (fresh: string) => Promise<unknown>,
): Promise<Tool> {
  if (existsSync(path)) return { path };
  try {
    const cache = dirname(folder);
    await mkdir(cache, { recursive: true });
    const fresh = await mkdtemp(join(cache, `.${name}-`));
    try {
      await install(fresh);
      // Another process may have been faster; its build is as good.
      await rename(fresh, folder).catch((error: unknown) => {
        if (!existsSync(path)) throw error;
      });
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
    return { path };
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    return { missing: `${name} can't be had with ${by}: ${reason}` };
  }
}
