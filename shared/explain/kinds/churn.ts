import { clopperPearson } from '../../evaluation/statistics/index.js';
import { decideChurn } from '../../gate/rules/churn.js';
import { binomialDraws, chancesText, chanceText, gather } from '../chances/index.js';
import { percent, rowsText } from '../words.js';
import type { Explain } from './kind.js';
import { greatestCount } from './counts.js';

/** Changed counts that are told apart. */
const MOST_COUNTS = 400;

export const explainChurn: Explain<'churn'> = (rule, { assumptions, verdict }) => {
  const { max } = rule.settings;
  const { confidence } = rule;
  const { rows, discordance } = assumptions;
  const outcomeAt = (changed: number) =>
    decideChurn(changed / rows, clopperPearson(changed, rows, confidence), max, rows);
  const proven = greatestCount(rows, (changed) => clopperPearson(changed, rows, confidence)[1] <= max);
  const failed = greatestCount(rows, (changed) => clopperPearson(changed, rows, confidence)[0] <= max);
  const seen = verdict?.rules.find(({ kind, name }) => kind === 'churn' && name === rule.name)?.candidate;
  const share = seen ?? discordance;
  const chances = gather(
    binomialDraws(rows, share, MOST_COUNTS).map(({ count, probability }) => [outcomeAt(count), probability]),
  );
  const of = `A model that changes ${percent(share)} of its answers`;
  return {
    rows,
    standardError: null,
    limit: max,
    supports: null,
    neededRows: null,
    proven: {
      pass: proven === null ? null : proven / rows,
      fail: failed === null || failed === rows ? null : (failed + 1) / rows,
    },
    method: 'clopper-pearson',
    cases: [{ of, truth: share, chances }],
    says: [
      proven === null
        ? `${rowsText(rows)} rows prove no share below ${percent(max)}, not even with every prediction unchanged.`
        : `Proven up to ${rowsText(proven)} changed of ${rowsText(rows)} predictions (${chanceText(proven / rows)}); ${failed === rows ? 'never proven to fail' : `proven to fail from ${rowsText(failed! + 1)}`}. In between the share itself decides.`,
      `${of}: ${chancesText(chances)}.`,
    ],
  };
};
