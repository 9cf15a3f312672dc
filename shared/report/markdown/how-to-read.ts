import type { Comparison } from '../../comparison/index.js';

const DIFFERENCE =
  '**Δ** is candidate minus baseline, turned so that plus is always better, also for metrics of which less is better.';
const JUDGED = `- ✅ **passes, proven**: the whole interval is on the allowed side of the limit.
- ⚠️ **passes, leaning**: the figure is allowed, but the interval straddles the limit.
- ❌ **fails**: the figure is beyond the limit; proven when the whole interval is.
- ⚪ **underpowered**: the rows are too few to prove a margin as narrow as the rule's, whatever the candidate.
- ➖ **not judged**: the rule needs a baseline. 🛑 **error**: a figure is missing or undefined, or both sides were not tested alike, which never passes; an informational rule (its name says so) never counts.
- **allowed** is the smallest Δ that the gate accepts, or the bound on the candidate's own figure (≥, ≤).`;
const SLICES =
  '- A **slice** passes or not by its own rows; it fails only by a loss that is proven after correcting for the number of slices, and is **undecided** where that proof lacks, however many rows it has. Slices with too few rows are listed, not judged.';
const LOOK =
  '- A **look** is one judgement of a candidate by this test set; its number is followed by how many are planned. The more looks, the more a pass may be luck.';
const PAIRED =
  'The interval comes from the same examples on both sides (paired). It covers the choice of test examples, not the noise of training again with another seed';

export function howToRead({ rules, look }: Comparison): string {
  if (rules.length === 0) return DIFFERENCE;
  const has = (kind: string) => rules.some((rule) => rule.kind === kind);
  const slices = has('slices') ? `\n${SLICES}` : '';
  const seeds = has('seeds') ? '; a rule over several seeds covers both' : '';
  const looks = look === null ? '' : `\n${LOOK}`;
  return `${DIFFERENCE}\n\n${JUDGED}${slices}${looks}\n\n${PAIRED}${seeds}.`;
}
