import { describeKills } from '../acceptance/kills.js';

describeKills([
  { backend: 'wasm', kills: 16 },
  { backend: 'js', kills: 4 },
]);
