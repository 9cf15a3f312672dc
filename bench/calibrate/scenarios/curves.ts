import { normalCdf } from '../../../shared/evaluation/statistics/index.js';
import { columnsOf, scoresOf, separationOfArea, separationOfPrecision } from '../draws/scores.js';
import { normalMean, solve } from '../numeric.js';
import { onFirstUse, type Scenario } from '../scenario.js';

const areas: readonly (readonly [area: number, positives: number, negatives: number, margin: number])[] = [
  [0.85, 20, 80, 0.08],
  [0.85, 50, 200, 0.05],
  [0.85, 100, 400, 0.03],
  [0.85, 200, 800, 0.02],
  [0.85, 1000, 4000, 0.01],
  [0.97, 20, 80, 0.03],
  [0.97, 50, 200, 0.02],
  [0.97, 100, 400, 0.015],
  [0.97, 200, 800, 0.01],
];

const binary: Scenario[] = areas.map(([area, positives, negatives, margin]) => {
  const baseline = separationOfArea(area);
  return {
    kind: 'areas under ROC curves',
    subject: `roc_auc around ${area}`,
    size: `${positives} + ${negatives} rows`,
    gate: `no_regression: {metric: roc_auc, margin: ${margin}}`,
    margin: String(margin),
    atLimit: scoresOf({ baseline, candidate: separationOfArea(area - margin) }, positives, negatives),
    fit: scoresOf({ baseline, candidate: baseline }, positives, negatives),
    cost: 1 + (positives + negatives) / 500,
  };
});

/** One column a class: its area against all others is as against each other. */
const several: Scenario[] = ['roc_auc_ovr_macro', 'roc_auc_ovo_macro'].flatMap((metric) =>
  (
    [
      [[30, 60, 60], 0.05],
      [[60, 90, 150], 0.04],
      [[250, 350, 400], 0.02],
    ] as const
  ).map(([rowsOf, margin]) => {
    const baseline = separationOfArea(0.85);
    return {
      kind: 'areas under ROC curves',
      subject: `${metric}, 3 classes`,
      size: `${rowsOf.join(' + ')} rows`,
      gate: `no_regression: {metric: ${metric}, margin: ${margin}}`,
      margin: String(margin),
      atLimit: columnsOf({ baseline, candidate: separationOfArea(0.85 - margin) }, rowsOf),
      fit: columnsOf({ baseline, candidate: baseline }, rowsOf),
      cost: rowsOf.reduce<number>((sum, rows) => sum + rows, 0) / 100,
    };
  }),
);

const precisions: Scenario[] = (
  [
    [20, 80, 0.15],
    [50, 200, 0.12],
    [200, 800, 0.05],
    [1200, 4800, 0.025],
  ] as const
).map(([positives, negatives, margin]) => {
  const prior = positives / (positives + negatives);
  const drawn = (loss: number) =>
    onFirstUse(() => {
      const baseline = separationOfPrecision(0.65, prior);
      return scoresOf(
        { baseline, candidate: separationOfPrecision(0.65 - loss, prior) },
        positives,
        negatives,
      );
    });
  return {
    kind: 'average precision and top k',
    subject: 'average_precision around 0.65',
    size: `${positives} + ${negatives} rows`,
    gate: `no_regression: {metric: average_precision, margin: ${margin}}`,
    margin: String(margin),
    atLimit: drawn(margin),
    fit: drawn(0),
    // The bootstrap of up to 5,000 rows.
    cost: positives + negatives <= 5000 ? (positives + negatives) / 20 : 10,
  };
});

const CLASSES = 10;

/** How often the true class is among the k greatest of ten scores. */
function hitsOf(separation: number, k: number): number {
  return normalMean((z) => {
    const beaten = normalCdf(z + separation);
    let chance = beaten ** (CLASSES - 1);
    let sum = 0;
    for (let above = 0; above < k; above++) {
      sum += chance;
      chance *= ((CLASSES - 1 - above) / (above + 1)) * ((1 - beaten) / beaten);
    }
    return sum;
  });
}

const ranks: Scenario[] = (
  [
    [2, 300, 0.06],
    [2, 1000, 0.03],
    [5, 300, 0.05],
    [5, 1000, 0.02],
  ] as const
).map(([k, rows, margin]) => {
  const rowsOf = new Array<number>(CLASSES).fill(rows / CLASSES);
  const baseline = separationOfArea(0.93);
  const losing = () => {
    const value = hitsOf(baseline, k);
    const candidate = solve((separation) => hitsOf(separation, k) - value + margin, 0, baseline);
    return columnsOf({ baseline, candidate }, rowsOf);
  };
  return {
    kind: 'average precision and top k',
    subject: `top_${k}_accuracy, 10 classes`,
    size: `${rows} rows`,
    gate: `no_regression: {metric: top_${k}_accuracy, margin: ${margin}}`,
    margin: String(margin),
    atLimit: onFirstUse(losing),
    fit: columnsOf({ baseline, candidate: baseline }, rowsOf),
    cost: rows / 40,
  };
});

export const curveScenarios: readonly Scenario[] = [...binary, ...several, ...precisions, ...ranks];
