import type { Interval } from '../../evaluation/index.js';
import { decideFloor, FEWEST_ROWS } from '../../gate/rules/floor.js';
import type { Outcome } from '../../gate/verdict.js';
import type { RuleNamed } from './kind.js';

/** How a floor comes out at a value with an interval. */
export function floorOutcome(
  { settings: { choice, limit, certainty } }: RuleNamed<'floor'>,
  value: number,
  interval: Interval,
  rows: number,
): Outcome {
  const outcome = decideFloor(choice.metric, value, interval, limit, certainty);
  return outcome.startsWith('pass') && rows < FEWEST_ROWS ? 'underpowered' : outcome;
}
