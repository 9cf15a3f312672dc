export { findMerged, type MergedPackage } from './package.js';
