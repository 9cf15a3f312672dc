import type { GateExplanation } from './explain.js';
import type { RuleExplanation } from './explanation.js';
import { percent, rowsText } from './words.js';

/** An explanation for a person, a line each. */
export function explanationLines({ gate, assumptions, notes, rules }: GateExplanation): string[] {
  return [
    `gate "${gate}" on ${rowsText(assumptions.rows)} test rows`,
    ...notes.map((note) => `  ${note}`),
    ...rules.flatMap((rule) => ['', ...ruleLines(rule)]),
  ];
}

function ruleLines({ name, informational, confidence, power, against, says }: RuleExplanation): string[] {
  const facts = [
    `confidence ${percent(confidence)}`,
    `power ${percent(power)}`,
    ...(against === null || name.includes(against) ? [] : [`against ${against}`]),
    ...(informational ? ['informational: never decides'] : []),
  ];
  return [`${name}   (${facts.join(', ')})`, ...says.map((sentence) => `  - ${sentence}`)];
}
