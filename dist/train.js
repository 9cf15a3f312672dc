import { start } from './index.js';
await start('train', import.meta.dirname);
