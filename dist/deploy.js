import { start } from './index.js';
await start('deploy', import.meta.dirname);
