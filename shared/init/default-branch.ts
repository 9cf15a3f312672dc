import { git } from '../git/run.js';

const USUAL = ['main', 'master', 'trunk'];

/** The branch that a repository publishes from: the remote's default, else the current one where it is called so. */
export async function defaultBranch(directory: string): Promise<string> {
  const remote = await symbolicRef(directory, 'refs/remotes/origin/HEAD');
  if (remote) return remote.replace(/^origin\//, '');
  const current = await symbolicRef(directory, 'HEAD');
  return current && USUAL.includes(current) ? current : 'main';
}

async function symbolicRef(directory: string, name: string): Promise<string | null> {
  return git(directory, ['symbolic-ref', '--short', name]).then(
    (branch) => branch.trim(),
    () => null,
  );
}
