import { start } from './index.js';
await start('trial', import.meta.dirname);
