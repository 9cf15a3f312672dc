import type { Outcome, VerdictWord } from '../gate/verdict.js';

/** In place of a prediction that the candidate didn't make. */
export const NO_ANSWER = 'no answer';

/** How a rule's outcome reads; `tone` groups outcomes by what they mean for the verdict. */
export interface OutcomeWords {
  /** For Markdown; each differs in shape, so that nothing hangs on colour. */
  readonly emoji: string;
  /** One column wide, for a terminal and SVG. */
  readonly mark: string;
  readonly tone: Tone;
  readonly evidence: string;
}

export type Tone = 'bad' | 'doubt' | 'good' | 'none';

export const OUTCOME_WORDS: Record<Outcome, OutcomeWords> = {
  error: { emoji: '🛑', mark: '!', tone: 'bad', evidence: 'error, counts as failed' },
  'fail-proven': { emoji: '❌', mark: '✗', tone: 'bad', evidence: 'fails, proven' },
  'fail-leaning': { emoji: '❌', mark: '✗', tone: 'bad', evidence: 'fails, leaning' },
  'pass-leaning': { emoji: '⚠️', mark: '▲', tone: 'doubt', evidence: 'passes, leaning' },
  underpowered: { emoji: '⚪', mark: '○', tone: 'doubt', evidence: 'underpowered' },
  'no-baseline': { emoji: '➖', mark: '–', tone: 'none', evidence: 'not judged: no baseline' },
  'pass-proven': { emoji: '✅', mark: '✓', tone: 'good', evidence: 'passes, proven' },
  unchanged: { emoji: '✅', mark: '✓', tone: 'good', evidence: 'passes: every prediction is unchanged' },
};

export interface VerdictWords {
  readonly emoji: string;
  readonly mark: string;
  readonly tone: Tone;
  /** What the headline is about. */
  readonly title: string;
}

const VERDICT_WORDS: Record<VerdictWord, VerdictWords> = {
  pass: { emoji: '✅', mark: '✓', tone: 'good', title: 'Model gate' },
  fail: { emoji: '❌', mark: '✗', tone: 'bad', title: 'Model gate' },
  neutral: { emoji: '⚪', mark: '○', tone: 'doubt', title: 'Model gate' },
};
const NOT_JUDGED: VerdictWords = { emoji: '📊', mark: '·', tone: 'none', title: 'Model comparison' };

export function verdictWords(verdict: VerdictWord | null): VerdictWords {
  return verdict === null ? NOT_JUDGED : VERDICT_WORDS[verdict];
}
