import type { CalibrationBin, CalibrationComparison } from '../../comparison/index.js';
import type { Markup } from '../markup.js';
import { linePlot, type LineSeries } from './line-plot.js';
import { diagonal } from './roc.js';

const [SMALLEST, LARGEST] = [2, 8];

/** Share of right answers by score; on the diagonal the scores say how often they are right. A dot's area is its rows. */
export function reliabilityPlot({ candidate, baseline }: CalibrationComparison): Markup {
  const unit = [0, 1] as const;
  return linePlot({
    title: 'Reliability of the score',
    x: { label: 'mean score of the predicted class', domain: unit },
    y: { label: 'share of right predictions', domain: unit },
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
