export { importDefault, moduleFault } from './import-default.js';
