import type { Scenario } from '../scenario.js';
import { answerScenarios } from './answers.js';
import { curveScenarios } from './curves.js';
import { dependentScenarios } from './dependent.js';
import { lossScenarios } from './losses.js';
import { ruleScenarios } from './rules.js';

export const scenarios: readonly Scenario[] = [
  ...answerScenarios,
  ...curveScenarios,
  ...lossScenarios,
  ...dependentScenarios,
  ...ruleScenarios,
];
