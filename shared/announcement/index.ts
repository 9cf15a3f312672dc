export { announce } from './announce.js';
export type { Announcement } from './announcement.js';
export { annotationsOf } from './annotations/index.js';
export { announceRunning, orNoResult, refuseWithoutCandidate } from './run.js';
