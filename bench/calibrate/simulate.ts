import { judge } from '../../shared/gate/judge.js';
import { parseGate, type GatePolicy } from '../../shared/gate/policy.js';
import type { Outcome, Verdict } from '../../shared/gate/verdict.js';
import { randomFrom } from './random.js';
import type { Draw, Scenario } from './scenario.js';

/** What a gate may say, from the best to the worst. */
export const WORDS = ['proven pass', 'leaning pass', 'undecided', 'leaning fail', 'proven fail'] as const;
export type Word = (typeof WORDS)[number];

/** Share of the draws by what the gate said; they sum to 1. */
export type Shares = Readonly<Record<Word, number>>;

export interface Simulated {
  readonly scenario: Scenario;
  readonly draws: number;
  readonly atLimit: Shares;
  readonly fit: Shares;
}

const LOOK = { number: 1, of: 32 };

/** Judges `draws` test sets of each kind by the gate's own code, from arrays. */
export function simulate(scenario: Scenario, draws: number): Simulated {
  const policy = parseGate(gateText(scenario.gate), 'gate.yml');
  const name = `${scenario.kind} ${scenario.subject} ${scenario.size}`;
  return {
    scenario,
    draws,
    atLimit: sharesOf(scenario.atLimit, policy, draws, `${name} at its limit`),
    fit: sharesOf(scenario.fit, policy, draws, `${name}, fit`),
  };
}

function gateText(gate: string): string {
  return gate.includes('rules:') ? `version: 1\n${gate}` : `version: 1\nrules:\n  - ${gate}\n`;
}

function sharesOf(draw: Draw, policy: GatePolicy, draws: number, seed: string): Shares {
  const random = randomFrom(seed);
  const counts = new Map<Word, number>(WORDS.map((word) => [word, 0]));
  for (let i = 0; i < draws; i++) {
    const word = wordFor(judge({ ...draw(random), policy, look: LOOK }));
    counts.set(word, counts.get(word)! + 1);
  }
  return Object.fromEntries([...counts].map(([word, count]) => [word, count / draws])) as Shares;
}

/** What all rules together say: the worst of them. */
function wordFor({ rules }: Verdict): Word {
  const words = rules.filter(({ informational }) => !informational).map(({ outcome }) => wordOf(outcome));
  return WORDS.findLast((word) => words.includes(word)) ?? 'undecided';
}

function wordOf(outcome: Outcome): Word {
  switch (outcome) {
    case 'pass-proven':
    case 'unchanged':
      return 'proven pass';
    case 'pass-leaning':
      return 'leaning pass';
    case 'underpowered':
    case 'no-baseline':
      return 'undecided';
    case 'fail-leaning':
    case 'error':
      return 'leaning fail';
    case 'fail-proven':
      return 'proven fail';
  }
}
