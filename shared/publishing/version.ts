import { UserError } from '../errors/index.js';
import { canonicalJson } from '../files/index.js';
import type { Manifest } from '../package/index.js';

/** What of a manifest decides how far a version moves. */
export type Shape = Pick<Manifest, 'signature' | 'tensors'>;

export type Bump = 'major' | 'minor' | 'patch';

/**
 * How far the new model is from the one before: other inputs or classes break callers (major), another architecture is
 * a new model behind the same door (minor), the same architecture is a retraining (patch).
 */
export function bumpOf(before: Shape, after: Shape): Bump {
  if (canonicalJson(before.signature) !== canonicalJson(after.signature)) return 'major';
  const architecture = ({ tensors }: Shape): string =>
    canonicalJson(tensors.map(({ name, shape }) => ({ name, shape })));
  return architecture(before) === architecture(after) ? 'patch' : 'minor';
}

/** The version after `last`; v1.0.0 is the first. */
export function nextVersion(last: string | null, bump: Bump): string {
  if (last === null) return 'v1.0.0';
  const [major, minor, patch] = numbersOf(last);
  if (bump === 'major') return `v${major + 1}.0.0`;
  return bump === 'minor' ? `v${major}.${minor + 1}.0` : `v${major}.${minor}.${patch + 1}`;
}

/** A version as the user typed it, with or without the "v". @throws UserError */
export function parseVersion(text: string): string {
  const plain = /^v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text);
  if (plain) return `v${plain.slice(1).join('.')}`;
  throw new UserError(`"${text}" is not a version`, 'Write v1.2.3, or "auto".', 'input "version"');
}

/** The greatest version by precedence, null of none. */
export function greatest(versions: readonly string[]): string | null {
  return [...versions].sort(byPrecedence).at(-1) ?? null;
}

function byPrecedence(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

function numbersOf(version: string): [number, number, number] {
  const [major = 0, minor = 0, patch = 0] = version.replace(/^v/, '').split('.').map(Number);
  return [major, minor, patch];
}
