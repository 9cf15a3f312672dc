import { comment } from './yaml-text.js';

/**
 * Deviation of the difference of two absolute errors, in mean absolute errors: of normal errors, whose absolute values
 * have a deviation of 0.756 of their mean, that correlate by 0.8 between models.
 */
const DEVIATION = 0.756 * Math.sqrt(2 * (1 - 0.8));
/** Quantiles of a gate's default confidence and power: 95 % and 80 %. */
const QUANTILES = 1.645 + 0.842;

/** The rules of a gate about a number. @param testRows  of the test set */
export function numberRules(testRows: number): string {
  const percent = Math.ceil((100 * QUANTILES * DEVIATION) / Math.sqrt(testRows));
  const floor = `${comment(
    'R² is 0 for a model that always answers the mean, and 1 without any error. Put it just below what your model reaches.',
    '  ',
  )}  - floor: {metric: r2, min: 0.1}\n`;
  if (percent > 30)
    return `${floor}${comment(
      `No "no_regression" rule: ${testRows} test rows can't tell a loss from chance. With more: - no_regression: {metric: mae, margin: 10%}`,
      '  ',
    )}`;
  return `${floor}${comment(
    `The most that the mean absolute error may rise against its baseline, as a share of the baseline's${percent > 10 ? ` (wide: ${testRows} test rows are few)` : ''}. It is about the smallest rise that ${testRows} rows tell from chance when the errors of two models resemble each other (a correlation of 0.8); with a smaller margin the verdict would often be "neutral". With more rows, lower it.`,
    '  ',
  )}  - no_regression: {metric: mae, margin: ${percent}%}\n`;
}
