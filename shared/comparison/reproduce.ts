import type { Baseline } from '../contenders/index.js';
import type { CompareInputs } from './run.js';

/** The commands that give the same verdict on the reader's machine, with the baseline pinned to its digest. */
export function reproduceCommand(
  { candidate, gate, registry }: Pick<CompareInputs, 'candidate' | 'gate' | 'registry'>,
  baseline: Baseline | null,
): string {
  const pinned =
    baseline === null ? 'none' : baseline.opened ? `sha256:${baseline.digest}` : baseline.reference;
  const options = [candidate, '--baseline', pinned, '--gate', gate, '--registry', registry]
    .map(shellWord)
    .join(' ');
  return `heirloom evaluate-gate ${options}\nheirloom compare-to-baseline ${options}`;
}

/** Quoted for a POSIX shell where it needs to be. */
function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
