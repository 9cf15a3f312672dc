import type { PairedEvidence } from '../../evaluation/index.js';
import { OUTCOMES, type Outcome } from '../../gate/verdict.js';
import type { Draw } from './draws.js';

/** How likely each outcome is. */
export type Chances = Readonly<Partial<Record<Outcome, number>>>;

/** Digits that mean something. */
const DECIMALS = 4;

/** How often a rule comes to each outcome, by its own decision on each test set that may be drawn. */
export function chancesOf(draws: readonly Draw[], decide: (evidence: PairedEvidence) => Outcome): Chances {
  return gather(draws.map(({ evidence, probability }) => [decide(evidence), probability] as const));
}

/** Probabilities by outcome, without those that never come. */
export function gather(found: readonly (readonly [outcome: Outcome, probability: number])[]): Chances {
  const sums = new Map<Outcome, number>();
  for (const [outcome, probability] of found) sums.set(outcome, (sums.get(outcome) ?? 0) + probability);
  const shown = OUTCOMES.map(
    (outcome) => [outcome, Number((sums.get(outcome) ?? 0).toFixed(DECIMALS))] as const,
  );
  return Object.fromEntries(shown.filter(([, probability]) => probability > 0));
}

const WORDS: Readonly<Record<Outcome, string>> = {
  unchanged: 'unchanged',
  'pass-proven': 'proven to pass',
  'pass-leaning': 'passes unproven',
  underpowered: 'undecided',
  'fail-leaning': 'fails unproven',
  'fail-proven': 'proven to fail',
  'no-baseline': 'not judged',
  error: 'an error',
};

/** "proven to pass 71 %, undecided 29 %" */
export function chancesText(chances: Chances): string {
  return (Object.keys(WORDS) as Outcome[])
    .filter((outcome) => (chances[outcome] ?? 0) >= 0.0005)
    .map((outcome) => `${WORDS[outcome]} ${chanceText(chances[outcome]!)}`)
    .join(', ');
}

/** "71 %", "0.4 %" */
export function chanceText(chance: number): string {
  if (chance > 0.9995) return '100 %';
  if (chance < 0.0005) return '0 %';
  const decimals = chance < 0.1 || chance > 0.99 ? 1 : 0;
  return `${Number((chance * 100).toFixed(decimals))} %`;
}
