import { z } from 'zod';
import { benefitSign, type PairedEvidence } from '../../evaluation/index.js';
import { runsToDecide, seedsDifference, tCdf } from '../../evaluation/statistics/index.js';
import { strictObject } from '../../yaml/index.js';
import { decide } from '../decide.js';
import { seedRunsOf, type MeasuredRuns } from '../retraining.js';
import type { Outcome } from '../verdict.js';
import { ask } from './ask.js';
import { about, finding, named } from './finding.js';
import { againstKey, confidenceKey, powerKey, ruleKeys } from './keys.js';
import { absoluteMargin, whyNoMargin } from './margin.js';
import { innerNoRegression, numbersOf, readInner, subjectOf, type MarginSettings } from './no-regression.js';
import { describeNoRegression } from './no-regression-words.js';
import { BASELINE, groupsOf, seedOf, type RuleKind } from './rule.js';

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
    ...confidenceKey,
    ...powerKey,
    ...againstKey,
    min: z.number().int().min(2).default(3).describe('Least number of runs on each side.'),
    no_regression: innerNoRegression.describe('What the mean may lose.'),
  })
    .transform((keys, context) => ({ ...keys, ...readInner(keys, context) }))
    .describe('The mean over several runs a side loses no more than a margin, retraining noise counted.'),
  subject: subjectOf,
  needs: ({ choice, against }) => ({ metric: choice.metric, columns: [], against: against ?? null }),
  judge: (rule, context) => {
    const { choice, margin, against, min } = rule.settings;
    const answer = ask(rule, rule.settings, context);
    const found = {
      kind: 'seeds',
      ...about(choice),
      against: against ?? BASELINE,
      limit: 'absolute' in margin ? 0 - margin.absolute : null,
      candidate: answer.candidate,
      baseline: answer.baseline,
    };
    const stop = (outcome: Outcome, short: string, why = short) => [
      finding(rule, { ...found, outcome }, short, why),
    ];
    if (!answer.isCompared) return stop(answer.outcome, answer.short, answer.why);
    const { runs } = answer.match;
    if (runs.candidate.length < min || runs.baseline.length < min) {
      return stop(
        'error',
        `${min} runs a side are asked for, and there are ${runs.candidate.length} of the candidate and ${runs.baseline.length} of the baseline (runs that answer every row alike count once)`,
      );
    }
    const { match } = answer;
    const groups = groupsOf(match.paired!.candidate, context);
    const seedRuns = seedRunsOf({
      match,
      choice,
      groups,
      confidence: rule.confidence,
      seed: seedOf(rule, context),
    });
    if (!seedRuns)
      return stop(
        'error',
        `${choice.metric.name} can't be compared over several runs${answer.match.paired!.weights ? ' of weighted rows: leave "weight" or this rule out' : ''}`,
      );
    const sign = benefitSign(choice.metric);
    const baseline = sign * meanOf(seedRuns.baselineRuns);
    const absolute = absoluteMargin(margin, baseline, choice.metric);
    if (absolute === null) return stop('error', whyNoMargin(baseline, choice.metric));
    const evidence = evidenceOf(seedRuns, match.paired!.rows, rule.confidence);
    if (!Number.isFinite(evidence.difference) || !evidence.interval!.every(Number.isFinite)) {
      return stop('error', `${choice.metric.name} leaves the range of numbers on these rows`);
    }
    const demand = { ...rule, margin: absolute, minRows: context.minRows };
    const outcome = decide(evidence, demand);
    const words = describeNoRegression(named(choice), outcome, evidence, demand);
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
          outcome,
          limit: 0 - absolute,
        },
        `${words.short}, ${counts}`,
        `${words.sentence}, ${counts}${mend}`,
      ),
    ];
  },
};

function evidenceOf(runs: MeasuredRuns, rows: number, confidence: number): PairedEvidence {
  const { difference, interval, standardError, degreesOfFreedom } = seedsDifference(runs, confidence);
  return {
    method: 'welch-satterthwaite',
    difference,
    interval,
    standardError,
    pValue: (limit) => tCdf((difference - limit) / standardError, degreesOfFreedom),
    rows,
    isUnchanged: false,
    tooFew: standardError > 0 ? runs.tooFew : 'runs and rows without any spread prove nothing',
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
