export { findMerged, type MergedDeps, type MergedPackage } from './package.js';
export { mergedBy, type MergedPullRequest, type PushContext } from './pull-request.js';
