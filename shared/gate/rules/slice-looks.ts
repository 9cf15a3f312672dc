import { metricValue, type Paired, type PairedEvidence } from '../../evaluation/index.js';
import { askOn, faultOf, lacksClass } from './ask.js';
import { absoluteMargin, whyNoMargin } from './margin.js';
import type { MarginSettings } from './no-regression.js';
import type { JudgeContext, RuleOf } from './rule.js';
import type { Slice, SlicedColumn } from './slice-rows.js';

export interface SliceSettings extends MarginSettings {
  readonly by: readonly string[];
  readonly minRows: number;
  readonly correction: 'holm' | 'benjamini-hochberg';
}

/** What both sides are on one slice. */
export interface SliceLook {
  readonly slice: Slice;
  /** Makes the slice's rows anew: what all slices keep would be as large as the test set. */
  readonly part: () => Paired;
  readonly candidate: number | null;
  readonly baseline: number | null;
  /** Null where a side has no such metric here, or no row is of the class that it is about. */
  readonly evidence: PairedEvidence | null;
  readonly margin: number | null;
  /** Null where there is evidence, or no row of the class. */
  readonly fault: string | null;
}

/** Looks at every slice of every column. */
export function lookAtSlices(
  rule: RuleOf<SliceSettings>,
  columns: readonly SlicedColumn[],
  { paired }: { readonly paired: Paired },
  context: JudgeContext,
): SliceLook[] {
  const { needsScores } = rule.settings.choice.metric;
  return columns.flatMap(({ rows, slices }) => {
    const partOf = paired.split(rows, needsScores);
    return slices.map((slice) => lookAt(rule, slice, () => partOf(slice.code), context));
  });
}

function lookAt(
  rule: RuleOf<SliceSettings>,
  slice: Slice,
  part: () => Paired,
  context: JudgeContext,
): SliceLook {
  const { choice, margin } = rule.settings;
  const own = part();
  const candidate = metricValue(choice.metric, own.candidate, choice.class);
  const baseline = metricValue(choice.metric, own.baseline, choice.class);
  const absent = { slice, part, candidate, baseline, evidence: null, margin: null };
  // What the test set lacks here is no fault of the candidate.
  if (lacksClass(own.candidate, choice) || (candidate === null && baseline === null)) {
    return { ...absent, fault: null };
  }
  const fault = faultOf(own.candidate, choice, 'candidate') ?? faultOf(own.baseline, choice, 'baseline');
  if (fault) return { ...absent, fault };
  const absolute = absoluteMargin(margin, baseline!);
  if (absolute === null) return { ...absent, fault: whyNoMargin(baseline!, choice.metric) };
  const evidence = askOn(rule, choice, own, context);
  return typeof evidence === 'string'
    ? { ...absent, fault: evidence }
    : { ...absent, evidence, margin: absolute, fault: null };
}
