import { start } from './index.js';
await start('publish-model', import.meta.dirname);
