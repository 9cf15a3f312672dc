export { commentMarkdown, summaryMarkdown } from './comment.js';
export { commentMarker } from './marker.js';
