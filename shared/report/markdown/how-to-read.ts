import type { Comparison } from '../../comparison/index.js';

const DIFFERENCE =
  '**Δ** is candidate minus baseline, turned so that plus is always better, also for metrics of which less is better.';
const JUDGED = `- ✅ **passes, proven**: the whole interval is on the allowed side of the limit.
- ⚠️ **passes, leaning**: the figure is allowed, but the interval straddles the limit.
- ❌ **fails**: the figure is beyond the limit; proven when the whole interval is.
- ⚪ **underpowered**: this test set is too small to prove a margin as narrow as the rule's, whatever the candidate.
- ➖ **not judged**: the rule needs a baseline. 🛑 **error**: a figure is missing or undefined, which never passes.
- **allowed** is the smallest Δ that the gate accepts, or the bound on the candidate's own figure (≥, ≤).

The interval comes from the same examples on both sides (paired). It covers the choice of test examples, not the noise of training again with another seed.`;

export function howToRead(comparison: Comparison): string {
  return comparison.rules.length > 0 ? `${DIFFERENCE}\n\n${JUDGED}` : DIFFERENCE;
}
