import { choiceName } from '../../evaluation/index.js';
import { binomialCdf, clopperPearson } from '../../evaluation/statistics/index.js';
import { binomialDraws, chancesText, gather } from '../chances/index.js';
import type { ChanceCase, Findings } from '../explanation.js';
import { percent, rowsText, valueText } from '../words.js';
import { greatestCount, leastCount } from './counts.js';
import { floorOutcome } from './floor-outcome.js';
import type { RuleNamed } from './kind.js';

const MOST_COUNTS = 400;

/** A floor on a share of rows, which has exact bounds. @param trials  rows that the share is of */
export function explainShare(rule: RuleNamed<'floor'>, trials: number): Findings {
  const { confidence, power, settings } = rule;
  const { choice, limit, certainty } = settings;
  const outcomeAt = (count: number) =>
    floorOutcome(rule, count / trials, clopperPearson(count, trials, confidence), trials);
  const proven = leastCount(trials, (count) => clopperPearson(count, trials, confidence)[0] >= limit);
  const refuted = greatestCount(trials, (count) => clopperPearson(count, trials, confidence)[1] < limit);
  const passes = certainty === 'proven' ? proven : leastCount(trials, (count) => count / trials >= limit);
  const at = (of: string, truth: number): ChanceCase => {
    const draws = binomialDraws(trials, truth, MOST_COUNTS);
    return {
      of,
      truth,
      chances: gather(draws.map(({ count, probability }) => [outcomeAt(count), probability])),
    };
  };
  const show = (value: number) => valueText(value, trials);
  const sure = passes === null || passes === 0 ? null : shareThatReaches(passes, trials, power);
  const cases = [
    at(`A true value of ${limit}, the limit itself`, limit),
    ...(sure === null ? [] : [at(`A true value of ${show(sure)}`, sure)]),
  ];
  const counted = choice.metric.name === 'accuracy' ? 'rows' : `rows that ${choiceName(choice)} is about`;
  const [name, on] = [choiceName(choice), `${rowsText(trials)} ${counted}`];
  const fromCount = (count: number) => `${show(count / trials)} (${rowsText(count)} of ${on})`;
  return {
    rows: trials,
    standardError: null,
    limit,
    supports: null,
    neededRows: null,
    proven: {
      pass: proven === null ? null : proven / trials,
      fail: refuted === null ? null : refuted / trials,
    },
    method: 'clopper-pearson',
    cases,
    says: [
      proven === null
        ? `Not even ${on} without a fault prove ${name} of ${limit} at ${percent(confidence)}.`
        : `Proven from an observed ${fromCount(proven)}${refuted === null ? '' : `, proven to fail up to ${show(refuted / trials)}`}, each at ${percent(confidence)}.`,
      certainty === 'proven'
        ? 'Only a proven value passes.'
        : `In between the value decides: it passes from ${limit}, and a model near the limit passes or fails by the choice of rows.`,
      ...cases.map(({ of, chances }) => `${of}: ${chancesText(chances)}.`),
    ],
  };
}

const HALVINGS = 50;

/** The true share of which a sample reaches a count with a given probability. */
function shareThatReaches(count: number, trials: number, probability: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (1 - binomialCdf(count - 1, trials, middle) < probability) low = middle;
    else high = middle;
  }
  return high;
}
