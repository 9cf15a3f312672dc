import type { Rule } from '../../gate/rules/index.js';
import type { Findings } from '../explanation.js';
import type { Setting } from '../setting.js';
import { explainCalibration } from './calibration.js';
import { explainChurn } from './churn.js';
import { explainEquivalence } from './equivalence.js';
import { explainFloor } from './floor.js';
import { explainGap } from './gap.js';
import { explainImprovement } from './improvement.js';
import type { Explain } from './kind.js';
import { explainNoRegression } from './no-regression.js';
import { explainResource } from './resource.js';
import { explainSeeds } from './seeds.js';
import { explainSlices } from './slices.js';
import { explainTooGood } from './too-good.js';

const kinds: { readonly [Kind in Rule['kind']]: Explain<Kind> } = {
  floor: explainFloor,
  no_regression: explainNoRegression,
  improvement: explainImprovement,
  equivalence: explainEquivalence,
  churn: explainChurn,
  slices: explainSlices,
  gap: explainGap,
  calibration: explainCalibration,
  too_good: explainTooGood,
  seeds: explainSeeds,
  resource: explainResource,
};

/** What one rule can and can't detect. */
export function findingsOf(rule: Rule, setting: Setting): Findings {
  // A rule's settings are its own kind's, which the compiler can't follow through a lookup.
  return (kinds[rule.kind] as (rule: Rule, setting: Setting) => Findings)(rule, setting);
}
