export type { EpochRecord, TrainingHistory } from '../package/history.js';
