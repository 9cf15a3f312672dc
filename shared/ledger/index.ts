export { FolderLedger } from './folder.js';
export type { Judgement, Ledger, LookRecord } from './ledger.js';
export { openLedger } from './open.js';
