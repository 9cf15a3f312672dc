import { proportionOf } from '../../evaluation/index.js';
import { FEWEST_ROWS } from '../../gate/rules/floor.js';
import { without, type Findings } from '../explanation.js';
import { assumedModels } from '../models/assumed-models.js';
import type { Explain } from './kind.js';
import { explainShare } from './floor-of-share.js';
import { explainValue } from './floor-of-value.js';
import { valueError } from './value-error.js';

export const explainFloor: Explain<'floor'> = (rule, setting) => {
  const { choice, limit } = rule.settings;
  const { assumptions, positive, verdict } = setting;
  const { rows } = assumptions;
  const models = assumedModels(choice, rows, assumptions, positive);
  const proportion =
    typeof models === 'string' ? null : proportionOf(models.pair.candidate, models.ownChoice);
  if (proportion && typeof models !== 'string') {
    const trials = Math.round(proportion.trials / models.scale);
    return withFewRows(rows, explainShare(rule, trials, rows));
  }
  const error = valueError(rule, verdict, models, assumptions);
  return typeof error === 'string'
    ? without(error, limit)
    : withFewRows(rows, explainValue(rule, error, rows));
};

function withFewRows(rows: number, findings: Findings): Findings {
  if (rows >= FEWEST_ROWS) return findings;
  const says = [`Below ${FEWEST_ROWS} rows a floor can fail and not pass: what would pass is undecided.`];
  return { ...findings, says: [...says, ...findings.says] };
}
