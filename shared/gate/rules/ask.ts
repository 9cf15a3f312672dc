import {
  choiceName,
  COMPARABLE_METRICS,
  compareMetric,
  findMetric,
  focusOf,
  metricValue,
  type Evidence,
  type MetricChoice,
  type Paired,
  type PairedEvidence,
} from '../../evaluation/index.js';
import { whyNoProbabilities } from '../score-sums.js';
import { whyUndefined } from '../undefined-metric.js';
import type { RuleResult } from '../verdict.js';
import {
  becauseOf,
  BASELINE,
  groupsOf,
  seedOf,
  whyNoGroups,
  type JudgeContext,
  type Match,
  type RuleOf,
} from './rule.js';

/** What a comparing rule asks: how much better is the candidate than a baseline, by a metric? */
export interface Question {
  readonly choice: MetricChoice;
  /** Undefined: the gate's own baseline. */
  readonly against?: string | undefined;
}

/** Both sides' values; null where one has none. */
type Values = Pick<RuleResult, 'candidate' | 'baseline'>;

interface Refused extends Values {
  readonly isMet: false;
  readonly outcome: 'error' | 'no-baseline';
  /** A sentence without its full stop, and the same for the headline. */
  readonly why: string;
  readonly short: string;
}

/** Two sides that can be compared. */
interface Met extends Values {
  readonly isMet: true;
  readonly match: Match & { readonly paired: Paired };
  readonly candidate: number;
  readonly baseline: number;
}

export type Meeting = Met | Refused;
export type Answer = (Met & { readonly evidence: PairedEvidence }) | Refused;

/** Compares on the whole test set. */
export function ask(rule: RuleOf<unknown>, question: Question, context: JudgeContext): Answer {
  const meeting = meet(question, context);
  if (!meeting.isMet) return meeting;
  const { match, candidate, baseline } = meeting;
  const evidence = askOn(rule, question.choice, match.paired, context);
  if (typeof evidence !== 'string') return { ...meeting, evidence };
  return { isMet: false, outcome: 'error', why: evidence, short: evidence, candidate, baseline };
}

/** Everything that has to hold before the statistics is checked here: fail closed. */
export function meet(question: Question, context: JudgeContext): Meeting {
  const { choice } = question;
  const match = context.matches.get(question.against ?? BASELINE);
  // Rows that one baseline has and another lacks count against the candidate here and not there.
  const own = match?.paired?.candidate ?? context.candidate.evidence;
  const other = match?.paired?.baseline ?? match?.baseline ?? null;
  const values = {
    candidate: metricValue(choice.metric, own, choice.class),
    baseline: other && metricValue(choice.metric, other, choice.class),
  };
  const stop = (outcome: 'error' | 'no-baseline', why: string, short = why): Refused => ({
    isMet: false,
    outcome,
    why,
    short,
    ...values,
  });
  const change = match ? match.change : context.change;
  if (change) return stop('error', becauseOf(change, `${choice.metric.name} can't be compared`), change.what);
  const fault =
    faultOf(own, choice, 'candidate') ?? (other && faultOf(other, choice, question.against ?? BASELINE));
  if (fault) return stop('error', fault);
  if (!match?.paired) return stop('no-baseline', missing(question));
  return {
    isMet: true,
    match: { ...match, paired: match.paired },
    candidate: values.candidate!,
    baseline: values.baseline!,
  };
}

/** The same on given rows where both sides have the metric. @returns why it can't be compared, or the evidence */
export function askOn(
  rule: RuleOf<unknown>,
  choice: MetricChoice,
  paired: Paired,
  context: JudgeContext,
): PairedEvidence | string {
  const lacking = whyNoGroups(paired.candidate, context);
  if (lacking !== null) return lacking;
  const groups = groupsOf(paired.candidate, context);
  const evidence = compareMetric(paired, choice, {
    confidence: rule.confidence,
    groups,
    seed: seedOf(rule, context),
  });
  if (!evidence) return whyNotByRow(choice, context);
  return isFinite(evidence) ? evidence : `${choice.metric.name} leaves the range of numbers on these rows`;
}

/** Of a metric to which rows have no parts that groups or weights could be counted by, whatever the rows are. */
export function whyNotByRow({ metric }: MetricChoice, { groupColumn }: JudgeContext): string {
  return `${metric.name} can't be compared with ${groupColumn === null ? 'weights' : 'groups'}`;
}

function isFinite({ difference, interval }: PairedEvidence): boolean {
  return Number.isFinite(difference) && (interval === null || interval.every(Number.isFinite));
}

/** Why a metric has no paired method, for the reader of gate.yml; null where it has one. */
export function whyNotComparable({ metric }: MetricChoice): string | null {
  if (COMPARABLE_METRICS.includes(metric.name)) return null;
  const others = COMPARABLE_METRICS.filter((name) => findMetric(name)!.task === metric.task);
  return `${metric.name} has no paired method. Use one of ${others.join(', ')}.`;
}

/** Whether a metric is of a class that is predicted and never true. */
export function lacksClass(evidence: Evidence, choice: MetricChoice): boolean {
  if (evidence.task === 'regression') return false;
  const focus = focusOf(choice, evidence.predictions);
  return focus !== null && !evidence.predictions.labels.includes(focus);
}

/** Why a side has no such metric, or none that means something, as a sentence without its full stop. */
export function faultOf(evidence: Evidence, choice: MetricChoice, side: string): string | null {
  if (metricValue(choice.metric, evidence, choice.class) === null) {
    return `the ${side} has no ${choice.metric.name}: ${whyUndefined(choice, evidence)}`;
  }
  if (lacksClass(evidence, choice)) {
    return `no row of the test set has the class of the ${choiceName(choice)}`;
  }
  const fault = whyNoProbabilities(choice.metric, evidence.predictions);
  return fault && `the ${side}'s ${fault}`;
}

function missing({ choice, against }: Question): string {
  return `there is no ${against ?? BASELINE} to compare ${choice.metric.name} with`;
}
