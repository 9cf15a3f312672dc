import type { Comparison } from '../../comparison/index.js';
import { calibrationLines } from '../calibration-lines.js';
import { rocGrid } from '../roc-grid.js';
import { code, fenced } from './escape.js';

/** Of the positive class, as text: it shows in mail and on a phone too, and needs no other host. */
export function rocPlot({ roc }: Comparison): string {
  return roc
    ? `ROC curve of the score of ${code(roc.positive)}\n\n${fenced(rocGrid(roc).join('\n'), 'text')}`
    : '';
}

/** How often a score came true, bin by bin. */
export function calibrationPlot({ calibration }: Comparison): string {
  if (!calibration) return '';
  const score =
    calibration.of === null ? 'the greatest score of a row' : `the score of ${code(calibration.of)}`;
  return `How often ${score} came true. Where ● lies on ┃, the score says what it means.\n\n${fenced(calibrationLines(calibration).join('\n'), 'text')}`;
}
