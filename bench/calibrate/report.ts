import { MOST_FALSE_FAILURES, MOST_FALSE_PASSES } from './scenario.js';
import type { Simulated } from './simulate.js';

/** Tables of what was simulated, one for each kind. */
export function tablesOf(simulated: readonly Simulated[]): string {
  const kinds = [...new Set(simulated.map(({ scenario }) => scenario.kind))];
  return kinds
    .map((kind) =>
      tableOf(
        kind,
        simulated.filter(({ scenario }) => scenario.kind === kind),
      ),
    )
    .join('\n\n');
}

const HEAD = [
  'judged',
  'test set',
  'tolerated',
  'at the limit: proven pass',
  'leaning pass',
  'undecided',
  'fail',
  'fit: fail',
  'undecided',
  'pass',
  'draws',
];

function tableOf(kind: string, simulated: readonly Simulated[]): string {
  const rows = [HEAD, HEAD.map(() => '---'), ...simulated.map(rowOf)];
  return [
    `### ${kind[0]!.toUpperCase()}${kind.slice(1)}`,
    '',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
}

function rowOf({ scenario, draws, atLimit, fit }: Simulated): string[] {
  const falsePasses = atLimit['proven pass'];
  const falseFailures = failuresOf(fit);
  return [
    scenario.subject,
    scenario.size,
    scenario.margin,
    limited(falsePasses, MOST_FALSE_PASSES, draws),
    percent(atLimit['leaning pass']),
    percent(atLimit.undecided),
    percent(failuresOf(atLimit)),
    limited(falseFailures, MOST_FALSE_FAILURES, draws),
    percent(fit.undecided),
    percent(fit['proven pass'] + fit['leaning pass']),
    String(draws),
  ];
}

export function failuresOf(shares: Simulated['fit']): number {
  return shares['leaning fail'] + shares['proven fail'];
}

/** A share with its Monte-Carlo error; bold where it exceeds its limit. */
function limited(share: number, most: number, draws: number): string {
  const text = `${percent(share)} ± ${percent(errorOf(share, draws))}`;
  return share > most ? `**${text}**` : text;
}

/** Standard error of a share of so many draws. */
export function errorOf(share: number, draws: number): number {
  return Math.sqrt((share * (1 - share)) / draws);
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
