import type { RuleResult } from '../gate/verdict.js';
import { counted } from './numbers.js';
import { OUTCOME_WORDS, type Tone } from './words.js';

/** Slices that are shown among the rules; the others are in the list of slices. */
const MOST_FAILED = 10;
const MOST_DOUBTED = 3;

export interface FoldedSlices {
  /** What stands among the rules, in their order. */
  readonly shown: readonly RuleResult[];
  /** "11 more slices passed, 2 undecided"; null where no slice was folded. */
  readonly rest: string | null;
}

/** Failed and undecided slices stay among the rules, the worst of many; the rest is one line. */
export function foldSlices(rules: readonly RuleResult[]): FoldedSlices {
  const room: Record<Tone, number> = { bad: MOST_FAILED, doubt: MOST_DOUBTED, good: 0, none: 0 };
  const shown: RuleResult[] = [];
  const folded: RuleResult[] = [];
  for (const rule of rules) {
    if (rule.slice === null || room[toneOf(rule)]-- > 0) shown.push(rule);
    else folded.push(rule);
  }
  return { shown, rest: folded.length === 0 ? null : restText(folded) };
}

/** Every judged slice, the greatest loss first; those without a figure last. */
export function worstSlices(rules: readonly RuleResult[]): RuleResult[] {
  const place = ({ difference }: RuleResult) => difference ?? Infinity;
  return rules.filter((rule) => rule.slice !== null).sort((a, b) => compareNumbers(place(a), place(b)));
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

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
