import { samePredictions } from '../pairing/paired-classes.js';
import { normalQuantile, tangoInterval } from '../statistics/index.js';
import type { Comparison } from './comparison.js';

/** By Tango's score interval on the pairs where one side is right and the other wrong. */
export const accuracyComparison: Comparison = {
  metric: 'accuracy',
  method: 'tango',
  compare: (pair, confidence) => {
    const { labels, candidate, baseline } = pair;
    let losses = 0;
    let gains = 0;
    labels.forEach((label, row) => {
      const isRight = candidate.predicted[row] === label;
      const wasRight = baseline.predicted[row] === label;
      if (wasRight && !isRight) losses++;
      if (isRight && !wasRight) gains++;
    });
    const interval = tangoInterval(labels.length, losses, gains, confidence);
    return {
      difference: (gains - losses) / labels.length,
      interval,
      // What the interval's width implies: unlike sqrt(discordance / n), never zero.
      standardError: (interval[1] - interval[0]) / (2 * normalQuantile(confidence)),
      isUnchanged: samePredictions(pair),
      tooFew: null,
    };
  },
};
