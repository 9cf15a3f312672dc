import { compareMetric, metricValue } from '../evaluation/index.js';
import type { Assumptions } from './assumptions.js';
import { assumedModels } from './models/assumed-models.js';
import type { SpreadOf } from './spread.js';

/** With so many rows of each class, no method that ranks them by score lacks any. */
const ENOUGH_OF_EACH_CLASS = 50;
/** With so many rows, no method that takes the mean of a loss lacks any. */
const ENOUGH_LOSSES = 30;

/** The spread of two models as they are assumed to be, by the very method that the gate compares them with. */
export function assumedSpread(assumptions: Assumptions, positive: string | undefined): SpreadOf {
  return ({ name, confidence }, choice, rows) => {
    const { metric } = choice;
    if (metric.task === 'regression') {
      return `${metric.name} has the label's own unit and spread. Give a verdict of this gate with --verdict, and they are taken from there`;
    }
    const models = assumedModels(choice, rows, assumptions, positive);
    if (typeof models === 'string') return models;
    const { pair, scale, rarestShare, ownChoice } = models;
    const evidence = compareMetric(pair, ownChoice, { confidence, groups: null, seed: name });
    if (!evidence) return `${metric.name} has no paired method`;
    if (evidence.standardError === null) return evidence.tooFew ?? 'the rows leave no interval';
    const countsHits = evidence.method === 'tango';
    const judged = Math.max(1, Math.round(evidence.rows / scale));
    return {
      rows: judged,
      // √(discordance / n): without the little that Tango's interval adds on few rows.
      standardError: countsHits
        ? Math.sqrt(assumptions.discordance / judged)
        : evidence.standardError * Math.sqrt(scale),
      value: metricValue(metric, pair.baseline, ownChoice.class)!,
      method: evidence.method,
      tooFew: scale < 1 && rarestShare * rows >= ENOUGH_OF_EACH_CLASS ? null : evidence.tooFew,
      fewestRows: fewestRows(evidence.method, rarestShare),
      discordance: countsHits ? assumptions.discordance : null,
    };
  };
}

function fewestRows(method: string, rarestShare: number): number {
  if (method === 'paired-t') return ENOUGH_LOSSES;
  const ranksScores = ['delong', 'poisson-bootstrap', 'delta'].includes(method);
  return ranksScores ? Math.ceil(ENOUGH_OF_EACH_CLASS / rarestShare) : 1;
}
