export { believe } from './believe.js';
export { claimsOf } from './claims.js';
