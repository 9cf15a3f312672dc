import { start } from './index.js';
await start('run', import.meta.dirname);
