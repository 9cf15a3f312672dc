export { catchInterruption, Interruption } from './interruption.js';
export { runDemo, type DemoDeps, type DemoInputs, type DemoSummary } from './run.js';
