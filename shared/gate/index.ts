export { judge, type Judged, type JudgeInputs } from './judge.js';
export { parseGate, type GatePolicy } from './policy.js';
export {
  OUTCOMES,
  VERDICTS,
  type Outcome,
  type RuleResult,
  type Verdict,
  type VerdictWord,
} from './verdict.js';
