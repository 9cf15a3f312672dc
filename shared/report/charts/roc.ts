import type { RocComparison } from '../../comparison/index.js';
import { cleanName } from '../clean-text.js';
import { markup, type Markup } from '../markup.js';
import { linePlot } from './line-plot.js';

/** True against false positive rate; the dashed diagonal is chance. */
export function rocPlot({ positive, candidate, baseline }: RocComparison): Markup {
  const unit = [0, 1] as const;
  return linePlot({
    title: `ROC curve of ${cleanName(positive)}`,
    x: { label: 'false positive rate', domain: unit },
    y: { label: 'true positive rate', domain: unit },
    series: [
      { line: 'candidate', text: `candidate, area ${candidate.auc.toFixed(4)}`, points: candidate.points },
      {
        line: 'baseline',
        text: `baseline, area ${baseline?.auc.toFixed(4)}`,
        points: baseline?.points ?? [],
      },
    ],
    under: diagonal,
  });
}

/** Where both axes agree. */
export function diagonal(x: (value: number) => number, y: (value: number) => number): Markup {
  return markup`<line class="zero" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}"/>`;
}
