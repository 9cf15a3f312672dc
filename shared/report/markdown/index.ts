export { commentMarkdown, summaryMarkdown } from './comment.js';
export { noResultComment, runningComment } from './comment-states.js';
export { prose } from './escape.js';
export { commentMarker } from './marker.js';
