export { believe, type Witnesses } from './believe.js';
export { claimsOf, type Claims, type ClaimsRequest } from './claims.js';
