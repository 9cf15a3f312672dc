import { byCause } from '../gate/causes.js';
import type { RuleResult } from '../gate/verdict.js';
import { counted } from './numbers.js';
import { join, say, words, type Phrase } from './phrase.js';
import { OUTCOME_WORDS, type Tone } from './words.js';

/** Slices that are shown among the rules; the others are in the list of slices. */
const MOST_FAILED = 10;
const MOST_DOUBTED = 3;
/** Rules that are named where they have the error of another. */
const MOST_NAMED = 10;

export interface FoldedRules {
  /** What stands among the rules, in their order. */
  readonly shown: readonly RuleResult[];
  /** "11 more slices passed, 2 undecided"; null where no slice was folded. */
  readonly rest: string | null;
  /** "2 more rules have the same error: …"; null where each error is its own. */
  readonly alike: Phrase | null;
}

/**
 * Failed and undecided slices stay among the rules, the worst of many; the rest is one line. What stops several rules,
 * such as a test set that may not decide any more, is shown once.
 */
export function foldRules(rules: readonly RuleResult[]): FoldedRules {
  const room: Record<Tone, number> = { bad: MOST_FAILED, doubt: MOST_DOUBTED, good: 0, none: 0 };
  const shown: RuleResult[] = [];
  const folded: RuleResult[] = [];
  const causes = byCause(rules.filter(isWholeError));
  const first = new Set(causes.map(({ result }) => result));
  for (const rule of rules) {
    if (isWholeError(rule) && !first.has(rule)) continue;
    if (rule.slice === null || room[toneOf(rule)]-- > 0) shown.push(rule);
    else folded.push(rule);
  }
  return {
    shown,
    rest: folded.length === 0 ? null : restText(folded),
    alike: alikePhrase(causes.flatMap(({ names }) => names.slice(1))),
  };
}

function isWholeError({ slice, outcome }: RuleResult): boolean {
  return slice === null && outcome === 'error';
}

function alikePhrase(names: readonly string[]): Phrase | null {
  if (names.length === 0) return null;
  const start = `${counted(names.length, 'more rule')} ${names.length === 1 ? 'has' : 'have'} the same error: `;
  const named = join(
    names.slice(0, MOST_NAMED).map((name) => say`${name}`),
    ', ',
  );
  const others = names.length - MOST_NAMED;
  return [words(start), ...named, words(others > 0 ? ` and ${others} more` : '')];
}

function restText(folded: readonly RuleResult[]): string {
  const times = (tone: Tone) => folded.filter((rule) => toneOf(rule) === tone).length;
  const kinds = (
    [
      ['good', 'passed'],
      ['bad', 'failed'],
      ['doubt', 'undecided'],
      ['none', 'too small to judge'],
    ] as const
  )
    .map(([tone, word]) => [times(tone), word] as const)
    .filter(([number]) => number > 0);
  const [first, ...others] = kinds;
  return [
    `${counted(first![0], 'more slice')} ${first![1]}`,
    ...others.map(([number, word]) => `${number} ${word}`),
  ].join(', ');
}

/** A slice that is too small to be judged is only listed. */
function toneOf({ outcome, informational }: RuleResult): Tone {
  return outcome === 'underpowered' && informational ? 'none' : OUTCOME_WORDS[outcome].tone;
}
