import { execFile } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const INSTALL_MILLISECONDS = 10 * 60_000;

/**
 * A Python that has a package: `PYTHON`, `python3`, or a virtual environment that pip fills once, kept in
 * `HEIRLOOM_TOOLS` (default: a folder beside the temporary files). Null where none can be had.
 *
 * @param requirement  as pip takes it, such as "scikit-learn==1.9.1"
 * @param check        a program that fails where the package is absent or too old
 */
export async function findPython(requirement: string, check: string): Promise<string | null> {
  const named = process.env.PYTHON ?? 'python3';
  if (await passes(named, check)) return named;
  const cache = process.env.HEIRLOOM_TOOLS ?? join(tmpdir(), 'heirloom-tools');
  const folder = join(cache, requirement.replace('==', '-'));
  const python =
    process.platform === 'win32' ? join(folder, 'Scripts', 'python.exe') : join(folder, 'bin', 'python');
  if (await passes(python, check)) return python;
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(cache, { recursive: true });
    await run(named, ['-m', 'venv', folder]);
    await run(python, ['-m', 'pip', 'install', '--quiet', requirement], { timeout: INSTALL_MILLISECONDS });
    return python;
  } catch (error) {
    console.warn(`${requirement} could not be installed: ${lastLine(error)}`);
    await rm(folder, { recursive: true, force: true });
    return null;
  }
}

function lastLine(error: unknown): string {
  const { stderr, message } = error as Error & { stderr?: string };
  return (stderr?.trim() || message).split('\n').at(-1)!;
}

async function passes(python: string, check: string): Promise<boolean> {
  return run(python, ['-c', check]).then(
    () => true,
    () => false,
  );
}

/**
 * A Python that has a package too large to be installed for a test: `PYTHON`, `python3`, the system's own, or the one that
 * a variable of its own names. Null where none has it.
 */
export async function findPythonWith(check: string, variable: string): Promise<string | null> {
  const candidates = [process.env[variable], process.env.PYTHON, 'python3', '/usr/bin/python3'];
  for (const python of candidates) if (python !== undefined && (await passes(python, check))) return python;
  return null;
}
