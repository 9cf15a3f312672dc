export { comparisonText, type TerminalOptions } from './text.js';
