import type { CalibrationBin, CalibrationComparison } from '../../comparison/index.js';
import { cleanName } from '../clean-text.js';
import type { Markup } from '../markup.js';
import { linePlot, type LineSeries } from './line-plot.js';
import { diagonal } from './roc.js';

const [SMALLEST, LARGEST] = [2, 8];

/** How often a score came true; on the diagonal it says what it means. A dot's area is its rows. */
export function reliabilityPlot({ of, candidate, baseline }: CalibrationComparison): Markup {
  const unit = [0, 1] as const;
  return linePlot({
    title: 'Reliability of the score',
    x: {
      label: of === null ? 'mean of the greatest score' : `mean score of ${cleanName(of, 24)}`,
      domain: unit,
    },
    y: { label: 'how often it came true', domain: unit },
    series: [seriesOf('candidate', candidate), seriesOf('baseline', baseline ?? [])],
    under: diagonal,
  });
}

function seriesOf(side: 'candidate' | 'baseline', bins: readonly CalibrationBin[]): LineSeries {
  const most = Math.max(1, ...bins.map((bin) => bin.rows));
  return {
    line: side,
    text: `${side}, a dot's area is its number of examples`,
    points: bins.map((bin) => [bin.confidence, bin.accuracy]),
    dots: bins.map((bin) => Math.max(SMALLEST, LARGEST * Math.sqrt(bin.rows / most))),
  };
}
