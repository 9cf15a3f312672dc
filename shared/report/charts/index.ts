export { classBars } from './class-bars.js';
export { confusionMap } from './confusion-map.js';
export { intervalPlot } from './interval-plot.js';
export { parallelCoordinates } from './parallel-coordinates.js';
export { reliabilityPlot } from './reliability.js';
export { rocPlot } from './roc.js';
export { CHART_STYLE, colourScheme, printScheme } from './style.js';
export { trainingCurves, trainingCurveSvg, type Histories } from './training-curve.js';
