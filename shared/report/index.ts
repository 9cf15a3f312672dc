export { trainingCurveSvg } from './charts/index.js';
export { reportHtml } from './html/index.js';
export { commentMarkdown, commentMarker, summaryMarkdown } from './markdown/index.js';
export { comparisonText, type TerminalOptions } from './terminal/index.js';
