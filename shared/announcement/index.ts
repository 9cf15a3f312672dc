export { announce, type Announced } from './announce.js';
export type { AnnounceDeps, Announcement, When } from './announcement.js';
export { annotationsOf } from './annotations/index.js';
export { announceRunning, orNoResult, refuseWithoutCandidate, type AnnounceInputs } from './run.js';
