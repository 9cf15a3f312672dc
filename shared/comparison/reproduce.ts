import { wasRescored, type Baseline, type Contender, type Refetch } from '../contenders/index.js';
import type { Verdict } from '../gate/verdict.js';
import type { CompareInputs } from './run.js';

type ReproducedInputs = Pick<CompareInputs, 'gate' | 'registry' | 'recipe'> &
  Partial<Pick<CompareInputs, 'labels'>>;

/**
 * The commands that give the same verdict on the reader's machine, with the baseline pinned to its digest.
 * @param runs  those that were judged; null: none were
 */
export function reproduceCommand(
  { gate, registry, recipe, labels }: ReproducedInputs,
  candidate: Pick<Contender, 'reference' | 'refetch'>,
  baseline: Baseline | null,
  runs: Verdict['runs'],
): string {
  const isAnew = baseline !== null && wasRescored(baseline.how ?? '');
  const words = [
    candidate.refetch?.name ?? candidate.reference,
    ...['--baseline', pinned(baseline)],
    ...(runs?.candidate ?? []).flatMap((file) => ['--candidate-runs', file]),
    ...(runs?.baseline ?? []).flatMap((file) => ['--baseline-runs', file]),
    ...(labels === undefined ? [] : ['--labels', labels]),
    ...['--gate', gate, '--registry', registry],
    ...(isAnew ? ['--rescore'] : []),
    ...(isAnew || baseline?.how === 'measure' ? ['--recipe', recipe] : []),
  ];
  const options = words.map(shellWord).join(' ');
  return [
    ...bringing(candidate.refetch),
    ...bringing(baseline?.refetch),
    `heirloom evaluate-gate ${options}`,
    `heirloom compare-to-baseline ${options}`,
  ].join('\n');
}

function pinned(baseline: Baseline | null): string {
  if (baseline === null) return 'none';
  if (baseline.refetch) return baseline.refetch.name;
  return baseline.opened ? `sha256:${baseline.digest}` : baseline.reference;
}

function bringing(refetch: Refetch | null = null): string[] {
  return refetch?.first ? [refetch.first.map(shellWord).join(' ')] : [];
}

/** Quoted for a POSIX shell where it needs to be. */
function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
