import { start } from './index.js';
await start('compare-to-baseline', import.meta.dirname);
