export { UserError, formatLocation, type SourceLocation } from './user-error.js';
export { Interrupted } from './interrupted.js';
export { didYouMean, suggest } from './did-you-mean.js';
