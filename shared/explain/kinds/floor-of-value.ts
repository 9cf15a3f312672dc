import { benefitSign, choiceName } from '../../evaluation/index.js';
import { normalQuantile } from '../../evaluation/statistics/index.js';
import { decimalsFor } from '../../gate/wording.js';
import { chancesText, gather } from '../chances/index.js';
import type { ChanceCase, Findings } from '../explanation.js';
import { percent, rowsText } from '../words.js';
import { floorOutcome } from './floor-outcome.js';
import type { RuleNamed } from './kind.js';
import type { ValueError } from './value-error.js';

const DRAWS = 2000;

/** A floor on a metric whose estimate is taken for normal. @param rested  rows that the metric rests on */
export function explainValue(
  rule: RuleNamed<'floor'>,
  error: ValueError,
  rows: number,
  rested: number,
): Findings {
  const { confidence, power, settings } = rule;
  const { choice, limit, certainty } = settings;
  const { standardError } = error;
  const [least, most] = choice.metric.bounds;
  const reach = normalQuantile(confidence) * standardError;
  const sign = benefitSign(choice.metric);
  const inBounds = (value: number) => Math.min(most, Math.max(least, value));
  const at = (of: string, truth: number): ChanceCase => ({
    of,
    truth,
    chances: gather(
      Array.from({ length: DRAWS }, (_, draw) => {
        const value = inBounds(truth + normalQuantile((draw + 0.5) / DRAWS) * standardError);
        const interval = [inBounds(value - reach), inBounds(value + reach)] as const;
        return [floorOutcome(rule, value, interval, rested), 1 / DRAWS] as const;
      }),
    ),
  });
  const proven = limit + sign * reach;
  const refuted = limit - sign * reach;
  const isReachable = proven >= least && proven <= most;
  const passes = certainty === 'proven' ? proven : limit;
  const sure = passes + sign * normalQuantile(power) * standardError;
  const show = (value: number) => value.toFixed(decimalsFor(standardError));
  const cases = [
    at(`A true value of ${limit}, the limit itself`, limit),
    ...(sure >= least && sure <= most ? [at(`A true value of ${show(sure)}`, sure)] : []),
  ];
  const side = sign > 0 ? 'from' : 'up to';
  return {
    rows,
    standardError,
    limit,
    supports: null,
    neededRows: null,
    proven: { pass: isReachable ? proven : null, fail: refuted },
    method: error.method,
    cases,
    says: [
      isReachable
        ? `On ${rowsText(rows)} rows the interval of ${choiceName(choice)} reaches about ${show(reach)} to each side (${error.from}). Proven ${side} an observed ${show(proven)}, proven to fail beyond ${show(refuted)}, each at ${percent(confidence)}.`
        : `${rowsText(rows)} rows can't prove this limit: the interval of ${choiceName(choice)} reaches about ${show(reach)} to each side (${error.from}).`,
      certainty === 'proven'
        ? 'Only a proven value passes.'
        : `In between the value decides: it passes ${side} ${limit}, and a model near the limit passes or fails by the choice of rows.`,
      ...cases.map(({ of, chances }) => `${of}: ${chancesText(chances)}.`),
    ],
  };
}
