import { proportionOf, rowsBehind } from '../../evaluation/index.js';
import { FEWEST_ROWS } from '../../gate/rules/floor.js';
import { without, type Findings } from '../explanation.js';
import { assumedModels, type AssumedModels } from '../models/assumed-models.js';
import type { Explain } from './kind.js';
import { explainShare } from './floor-of-share.js';
import { explainValue } from './floor-of-value.js';
import { valueError } from './value-error.js';

export const explainFloor: Explain<'floor'> = (rule, { assumptions, positive, verdict }) => {
  const { choice, limit } = rule.settings;
  const { rows } = assumptions;
  const models = assumedModels(choice, rows, assumptions, positive);
  if (typeof models !== 'string' && proportionOf(models.pair.candidate, models.ownChoice)) {
    const trials = behind(models);
    return withFewRows(trials, explainShare(rule, trials));
  }
  const error = valueError(rule, verdict, models, assumptions);
  if (typeof error === 'string') return without(error, limit);
  const rested = typeof models === 'string' ? rows : behind(models);
  return withFewRows(rested, explainValue(rule, error, rows, rested));
};

/** Rows that the metric rests on. */
function behind({ pair, ownChoice, scale }: AssumedModels): number {
  return Math.round(rowsBehind(pair.candidate, ownChoice) / scale);
}

function withFewRows(rows: number, findings: Findings): Findings {
  if (rows >= FEWEST_ROWS) return findings;
  const says = [
    `A floor passes on ${FEWEST_ROWS} rows or more, and this metric rests on ${rows}: what would pass is undecided.`,
  ];
  return { ...findings, says: [...says, ...findings.says] };
}
