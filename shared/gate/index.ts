export { arrange, type Contest, type Judged, type JudgedBaseline } from './contest.js';
export { judge, judgeContest, type JudgeInputs } from './judge.js';
export { parseGate, type GatePolicy } from './policy.js';
export {
  DISCLOSURES,
  OUTCOMES,
  VERDICTS,
  type Disclosure,
  type Look,
  type Outcome,
  type Override,
  type RuleResult,
  type Verdict,
  type VerdictWord,
} from './verdict.js';
