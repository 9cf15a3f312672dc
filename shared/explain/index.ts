export { readAssumptions, type Assumptions, type WrittenAssumptions } from './assumptions.js';
export { explainGate, type GateExplanation } from './explain.js';
export type { ChanceCase, RuleExplanation } from './explanation.js';
export { explanationLines } from './lines.js';
export { equalModels, type EqualModels } from './models/index.js';
export { runExplain, type ExplainInputs } from './run.js';
