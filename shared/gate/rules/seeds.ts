import { z } from 'zod';
import { benefitSign, type PairedEvidence } from '../../evaluation/index.js';
import { runsToDecide, seedsDifference, tCdf } from '../../evaluation/statistics/index.js';
import { strictObject } from '../../yaml/index.js';
import { decide } from '../decide.js';
import { seedRunsOf, type MeasuredRuns } from '../../evaluation/index.js';
import { askRule } from './asked.js';
import { finding, named } from './finding.js';
import { againstKey, ruleKeys } from './keys.js';
import { absoluteMargin, limitOf, marginText, whyNoMargin } from './margin.js';
import { innerNoRegression, numbersOf, readInner, subjectOf, type MarginSettings } from './no-regression.js';
import { describeNoRegression } from './no-regression-words.js';
import { groupsOf, seedOf, type RuleKind } from './rule.js';

interface SeedSettings extends MarginSettings {
  /** Least number of runs a side. */
  readonly min: number;
}

/**
 * `seeds: {min: 3, no_regression: {metric: accuracy, margin: 0.01}}`: is the recipe no worse, whatever the seed? Takes
 * the mean over several runs a side, and counts the spread between them as well as the test set's.
 */
export const seeds: RuleKind<SeedSettings> = {
  schema: strictObject({
    ...ruleKeys,
    ...againstKey,
    min: z.number().int().min(2).default(3).describe('Least number of runs on each side.'),
    no_regression: innerNoRegression.describe('What the mean may lose.'),
  })
    .transform((keys, context) => ({ ...keys, ...readInner(keys, context) }))
    .describe('The mean over several runs a side loses no more than a margin, retraining noise counted.'),
  subject: subjectOf,
  needs: ({ choice, against }) => ({ metric: choice.metric, columns: [], against: against ?? null }),
  judge: (rule, context) => {
    const { choice, margin, min } = rule.settings;
    const { answer, found, stop } = askRule('seeds', rule, limitOf(margin, null), context);
    if (!answer.isMet) return stop(answer.outcome, answer.short, answer.why);
    const { runs } = answer.match;
    if (runs.candidate.length < min || runs.baseline.length < min) {
      return stop(
        'error',
        `${min} runs a side are asked for, and there are ${runs.candidate.length} of the candidate and ${runs.baseline.length} of the baseline (runs that answer every row alike count once)`,
      );
    }
    const { copies } = answer.match;
    if (copies === 'twice') return stop('error', 'a run is given twice: name each predictions file once');
    if (copies === 'some')
      return stop(
        'error',
        "a run of the candidate is a run of the baseline, byte for byte: give each side's own trainings",
      );
    const paired = answer.match.paired;
    const groups = groupsOf(paired.candidate, context);
    const seed = seedOf(rule, context);
    const seedRuns = seedRunsOf({ paired, runs, choice, groups, confidence: rule.confidence, seed });
    if (!seedRuns)
      return stop(
        'error',
        `${choice.metric.name} can't be compared over several runs${paired.weights ? ' of weighted rows: leave "weight" or this rule out' : ''}`,
      );
    const sign = benefitSign(choice.metric);
    const baseline = sign * meanOf(seedRuns.baselineRuns);
    const absolute = absoluteMargin(margin, baseline);
    if (absolute === null) return stop('error', whyNoMargin(baseline, choice.metric));
    const evidence = evidenceOf(seedRuns, paired.rows, rule.confidence, copies === 'all');
    if (!Number.isFinite(evidence.difference) || !evidence.interval!.every(Number.isFinite)) {
      return stop('error', `${choice.metric.name} leaves the range of numbers on these rows`);
    }
    const demand = { ...rule, margin: absolute, minRows: context.minRows };
    const outcome = decide(evidence, demand);
    const metric = named(choice);
    const allowed = marginText(metric, margin, absolute);
    const words = describeNoRegression(metric, outcome, evidence, demand, allowed);
    const needed = runsToDecide(seedRuns, absolute, rule.confidence, rule.power);
    const counts = `over ${runs.candidate.length} runs against ${runs.baseline.length}`;
    const mend = outcome.endsWith('proven') || needed === null ? '' : `; ${needed} runs a side would decide`;
    return [
      finding(
        rule,
        {
          ...found,
          ...numbersOf(evidence, rule),
          candidate: sign * meanOf(seedRuns.candidateRuns),
          baseline,
          ...limitOf(margin, absolute),
          outcome,
        },
        `${words.short}, ${counts}`,
        `${words.sentence}, ${counts}${mend}`,
      ),
    ];
  },
};

function evidenceOf(
  runs: MeasuredRuns,
  rows: number,
  confidence: number,
  isUnchanged: boolean,
): PairedEvidence {
  const { difference, interval, standardError, degreesOfFreedom } = seedsDifference(runs, confidence);
  return {
    method: 'welch-satterthwaite',
    difference,
    interval,
    standardError,
    pValue: (limit) => tCdf((difference - limit) / standardError, degreesOfFreedom),
    rows,
    isUnchanged,
    tooFew: standardError > 0 ? runs.tooFew : 'runs and rows without any spread prove nothing',
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
