import { UserError } from '../errors/index.js';
import type {
  Attempt,
  Backend,
  BackendChoice,
  BackendDependencies,
  BackendName,
  BackendOpener,
} from './backend.js';
import { cuda } from './cuda.js';
import { js } from './js.js';
import { node } from './node.js';
import { wasm } from './wasm/index.js';
import { webgpu } from './webgpu.js';

/** Best first. */
export const openers: readonly BackendOpener[] = [cuda, node, webgpu, wasm, js];

/**
 * Opens a back end, makes it the current one of this process, and logs which it is and why.
 *
 * @throws UserError when the one that was named can't be had; there is no silent fallback
 */
export function openBackend(choice: BackendChoice, deps: BackendDependencies): Promise<Backend> {
  return choice === 'auto' ? openBest(deps) : openNamed(choice, deps);
}

async function openNamed(name: BackendName, deps: BackendDependencies): Promise<Backend> {
  const opener = openers.find((candidate) => candidate.name === name)!;
  const attempt = await opener.open(deps, true);
  if (attempt.state === 'open') return announce({ ...attempt, name, reason: 'asked for by name' }, deps);
  const looked = attempt.state === 'absent' ? ` (looked in ${attempt.searched.join(' and ')})` : '';
  throw new UserError(
    `back end "${name}" is not available: ${whyNot(attempt)}${looked}`,
    `${opener.install} Or choose "auto", which takes the best one that works.`,
  );
}

async function openBest(deps: BackendDependencies): Promise<Backend> {
  const refusals: string[] = [];
  for (const { name, open } of openers) {
    const attempt = await open(deps, false);
    if (attempt.state === 'open')
      return announce({ ...attempt, name, reason: refusals.join('; ') || 'the best there is' }, deps);
    refusals.push(whyNot(attempt));
  }
  throw new Error(`no back end works: ${refusals.join('; ')}`);
}

/** Why a back end was not opened, on one line. */
export function whyNot(attempt: Exclude<Attempt, { state: 'open' }>): string {
  if (attempt.state === 'refused') return attempt.reason;
  return `${attempt.packageName} is not in the workspace or the tool cache`;
}

function announce(backend: Backend, { log }: BackendDependencies): Backend {
  const { name, tf, reason, version, device } = backend;
  log(`backend ${name} ${version}${device ? ` on ${device}` : ''}: ${reason}`);
  return { name, tf, reason, version, device };
}
