export { runEvents, type RunEvents } from './run-events.js';
