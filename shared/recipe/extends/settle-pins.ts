import { UserError } from '../../errors/index.js';
import { byCodePoint } from '../../files/index.js';
import { writePins, type Lock, type Pins } from './lock-file.js';

export interface SettleOptions {
  readonly lock: Lock;
  /** Whether the file must hold these pins already. */
  readonly frozen: boolean;
  readonly say: (line: string) => void;
}

/**
 * Brings the lock file to the pins that a recipe needs, and says what changed.
 * @throws UserError where it is frozen and would change
 */
export async function settlePins(before: Pins, after: Pins, options: SettleOptions): Promise<void> {
  const changes = changedPins(before, after);
  if (changes.length === 0) return;
  const { lock, frozen, say } = options;
  if (frozen)
    throw new UserError(
      `is not what the recipe needs (${changes.join('; ')}), and nothing is pinned in CI`,
      `Run "${lock.command}" and commit what it writes.`,
      lock.path,
    );
  await writePins(lock.path, after);
  for (const change of changes) say(`${lock.name}: ${change}`);
}

function changedPins(before: Pins, after: Pins): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort(byCodePoint).flatMap((name) => {
    const [old, fresh] = [before.get(name), after.get(name)];
    if (old === fresh) return [];
    if (fresh === undefined) return `${name} is no longer extended`;
    return `${name} is sha256:${fresh.slice(0, 12)}${old === undefined ? '' : `, and was sha256:${old.slice(0, 12)}`}`;
  });
}
