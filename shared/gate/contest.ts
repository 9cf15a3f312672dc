import {
  evaluateEvidence,
  evidenceOf,
  fingerprint,
  inIdOrder,
  pair,
  pairClasses,
  PairedNumbers,
  plainChange,
  type Change,
  type Evidence,
  type Paired,
  type Pairing,
  type Predictions,
} from '../evaluation/index.js';
import { pairSides } from './pair-sides.js';
import { BASELINE, type Copies, type Match, type Side } from './rules/index.js';

export interface Judged {
  readonly predictions: Predictions;
  /** The package id, or the sha256 of a bare predictions file. */
  readonly digest: string;
  /** What the user called it. */
  readonly reference: string;
  /** Predictions of the same recipe trained with other seeds. */
  readonly runs?: readonly Predictions[];
  /** What the user called those of `runs` that were named beside it. */
  readonly runReferences?: readonly string[];
  /** What it costs, by name: bytes, parameters, or what its training measured. */
  readonly resources?: ReadonlyMap<string, number>;
  /** sha256 of the code that its evaluation rests on; null where nobody says. */
  readonly evaluationCode?: string | null;
  /** Whether its model can answer other rows. */
  readonly isRescorable?: boolean;
  /** What a reader has to know of where its predictions come from; a sentence each. */
  readonly cautions?: readonly string[];
  /** Whose word its labels, slices, groups and weights are, where they are not its own. */
  readonly factsFrom?: string;
}

/** `how`: by which rule it was chosen, e.g. "champion". */
export type JudgedBaseline = Judged & { readonly how: string };

export interface Sides {
  readonly candidate: Judged;
  readonly baseline: JudgedBaseline | null;
  /** Other baselines, by the `against` of the rules that ask for them. */
  readonly others?: ReadonlyMap<string, Judged>;
}

/** A candidate and one baseline; the wording of what changed is left to what the gate discloses. */
export type ArrangedMatch = Omit<Match, 'change'> & { readonly change: Change | null };

/** Both sides on one test set. */
export interface Contest {
  readonly sides: Sides;
  /** Of the test set that the baseline was judged on, or without one the candidate's. */
  readonly fingerprint: string;
  readonly pairing: Pairing | null;
  readonly candidate: Side;
  readonly baseline: Side | null;
  readonly matches: ReadonlyMap<string, ArrangedMatch>;
}

/** Pairs a candidate with all that it is compared with. */
export function arrange(sides: Sides): Contest {
  const { candidate, baseline, others = new Map<string, Judged>() } = sides;
  // Without the gate's own baseline another one still says which rows the candidate has to answer.
  const [anchor = null] = baseline ? [baseline] : others.values();
  const pairing = anchor && pairSides(candidate, anchor);
  const ownPredictions = pairing ? pairing.candidate : inIdOrder(candidate.predictions);
  const own = evidenceOf(ownPredictions);
  const other = pairing && evidenceOf(pairing.baseline);
  const testSet = fingerprint(pairing ? pairing.baseline : ownPredictions);
  const ownTestSet = pairing?.change ? fingerprint(ownPredictions) : testSet;
  const matches = new Map<string, ArrangedMatch>();
  if (baseline && pairing && other) matches.set(BASELINE, matchOf(candidate, baseline, pairing, own, other));
  for (const [against, judged] of others) {
    const next = pairSides(candidate, judged);
    // Without rows left out, every pairing has the candidate's own rows in the same order.
    const isOwn = next.missing === 0 && (pairing?.missing ?? 0) === 0;
    const evidence = isOwn ? own : evidenceOf(next.candidate);
    matches.set(against, matchOf(candidate, judged, next, evidence, evidenceOf(next.baseline)));
  }
  return {
    sides,
    fingerprint: testSet,
    pairing,
    candidate: { evidence: own, evaluation: evaluateEvidence(own, ownTestSet) },
    baseline: baseline && other && { evidence: other, evaluation: evaluateEvidence(other, testSet) },
    matches,
  };
}

function matchOf(
  candidate: Judged,
  baseline: Judged,
  pairing: Pairing,
  own: Evidence,
  other: Evidence,
): ArrangedMatch {
  const paired = pairing.change === null ? pairEvidence(own, other) : null;
  const found = { baseline: other, pairing };
  const unpaired = {
    ...found,
    paired: null,
    runs: { candidate: [own], baseline: [other] },
    runsWithGaps: [],
    copies: 'none',
  } as const;
  if (!paired) return { ...unpaired, change: pairing.change };
  const candidateRuns = runsOn(paired.candidate, candidate.runs ?? []);
  const baselineRuns = runsOn(paired.baseline, baseline.runs ?? []);
  const changedRun = candidateRuns.change ?? baselineRuns.change;
  const change = whyAnotherPositive(paired) ?? (changedRun && changeOfRun(changedRun));
  if (change !== null) return { ...unpaired, change };
  return {
    ...found,
    change,
    paired,
    runs: {
      candidate: [paired.candidate, ...candidateRuns.evidence],
      baseline: [paired.baseline, ...baselineRuns.evidence],
    },
    runsWithGaps: [
      ...candidateRuns.withGaps.map((pairing) => ({ side: 'candidate', pairing }) as const),
      ...baselineRuns.withGaps.map((pairing) => ({ side: 'baseline', pairing }) as const),
    ],
    copies: copiesAmong(sourcesOf(candidate), sourcesOf(baseline)),
  };
}

function pairEvidence(candidate: Evidence, baseline: Evidence): Paired | null {
  if (candidate.task === 'classification' && baseline.task === 'classification') {
    return pairClasses(candidate, baseline);
  }
  if (candidate.task === 'regression' && baseline.task === 'regression') {
    return new PairedNumbers(candidate, baseline);
  }
  return null;
}

function changeOfRun({ counts, withExamples, more }: Change): Change {
  const saying = (text: string) => `a run with another seed: ${text}`;
  return { counts: saying(counts), withExamples: saying(withExamples), more };
}

/** Null where both sides' binary metrics are about the same class. */
function whyAnotherPositive({ candidate, baseline }: Paired): Change | null {
  if (candidate.task === 'regression' || baseline.task === 'regression') return null;
  const [own, other] = [candidate.predictions.positive, baseline.predictions.positive];
  return own === other
    ? null
    : plainChange(`the candidate's positive class is "${own}" and the baseline's "${other}"`);
}

interface OtherRuns {
  readonly evidence: readonly Evidence[];
  /** Of runs that left out rows of the main one. */
  readonly withGaps: readonly Pairing[];
  readonly change: Change | null;
}

/**
 * Other runs' answers to the rows that a side's main run answers, over the same classes. Runs that answer every row
 * alike are one run: a copy would hide how much training varies.
 */
function runsOn(main: Evidence, runs: readonly Predictions[]): OtherRuns {
  const evidence: Evidence[] = [];
  const withGaps: Pairing[] = [];
  for (const run of runs) {
    const pairing = pair(run, main.predictions);
    const paired = pairing.change === null ? pairEvidence(evidenceOf(pairing.candidate), main) : null;
    if (!paired)
      return { evidence, withGaps, change: pairing.change ?? plainChange('it solves another task') };
    if (pairing.missing > 0) withGaps.push(pairing);
    if (![main, ...evidence].some((earlier) => answersAlike(paired.candidate, earlier))) {
      evidence.push(paired.candidate);
    }
  }
  return { evidence, withGaps, change: null };
}

function sourcesOf({ predictions, runs = [] }: Judged): string[] {
  return [predictions, ...runs].map(({ source }) => source);
}

function copiesAmong(candidate: readonly string[], baseline: readonly string[]): Copies {
  const [own, other] = [new Set(candidate), new Set(baseline)];
  if (own.size < candidate.length || other.size < baseline.length) return 'twice';
  const shared = candidate.filter((source) => other.has(source)).length;
  if (shared === 0) return 'none';
  return shared === own.size && shared === other.size ? 'all' : 'some';
}

function answersAlike(run: Evidence, earlier: Evidence): boolean {
  const paired = pairEvidence(run, earlier)!;
  if (!paired.samePredictions || paired.task === 'regression') return paired.samePredictions;
  const scored = [paired.candidate, paired.baseline].filter(({ predictions }) => predictions.scores !== null);
  return scored.length === 0 || (scored.length === 2 && paired.sameScores);
}
