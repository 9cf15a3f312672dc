import { spawnSync } from 'node:child_process';

/** The first Python here that has both libraries; null where none has. @param named  by the user, tried alone */
export function findPython(named: string | undefined): { command: string; versions: string } | null {
  const script =
    'import sklearn, pandas; print("scikit-learn", sklearn.__version__, "pandas", pandas.__version__)';
  for (const command of named === undefined ? ['python3', 'python'] : [named]) {
    const { status, stdout } = spawnSync(command, ['-c', script], { encoding: 'utf8' });
    if (status === 0) return { command, versions: stdout.trim() };
  }
  return null;
}
