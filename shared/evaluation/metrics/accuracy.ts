import { share } from './metric.js';
import { sumOfValues } from '../statistics/sums.js';

export const accuracyMetrics = [
  share('accuracy', ({ confusion }) => sumOfValues(confusion.correct) / confusion.rows),
  /** Mean recall over the classes that occur in the labels. */
  share('balanced_accuracy', ({ confusion: { actual, correct } }) => {
    const recalls = [...actual.keys()].filter((k) => actual[k]! > 0).map((k) => correct[k]! / actual[k]!);
    return sumOfValues(recalls) / recalls.length;
  }),
];
