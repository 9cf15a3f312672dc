import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { errorOf, failuresOf, tablesOf } from './report.js';
import { MOST_FALSE_FAILURES, MOST_FALSE_PASSES, type Scenario } from './scenario.js';
import { scenarios } from './scenarios/index.js';
import { simulate, type Simulated } from './simulate.js';

const MOST_DRAWS = 8000;
const FEWEST_DRAWS = 2000;
/** As often where the first draws leave open on which side of a limit a share lies. */
const MORE = 4;
const page = fileURLToPath(new URL('../../docs/verdict-quality.md', import.meta.url));
const [begin, end] = ['<!-- simulated: begin -->', '<!-- simulated: end -->'];

/** Simulates every scenario and writes the tables of docs/verdict-quality.md. Ends with 1 where a limit is exceeded. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const chosen = scenarios.filter((scenario) => nameOf(scenario).includes(values.only ?? ''));
  const simulated = chosen.map((scenario) => {
    const draws = drawsOf(scenario);
    const first = simulate(scenario, draws);
    const found = isAbove(first) ? simulate(scenario, MORE * draws) : first;
    console.log(lineOf(found));
    return found;
  });
  const exceeding = simulated.filter((one) => exceeds(one));
  for (const { scenario } of exceeding) console.error(`exceeds a limit: ${nameOf(scenario)}`);
  if (exceeding.length > 0) process.exitCode = 1;
  // A part of the tables would pass for the whole.
  if (values.only === undefined) await writeTables(tablesOf(simulated));
}

function nameOf({ kind, subject, size }: Scenario): string {
  return `${kind}: ${subject}, ${size}`;
}

function drawsOf({ cost = 1 }: Scenario): number {
  return Math.max(FEWEST_DRAWS, Math.round(MOST_DRAWS / Math.max(1, cost)));
}

function lineOf({ scenario, draws, atLimit, fit }: Simulated): string {
  const [passes, failures] = [atLimit['proven pass'], failuresOf(fit)].map((share) =>
    (100 * share).toFixed(2),
  );
  return `${nameOf(scenario).padEnd(90)} false pass ${passes} %, false fail ${failures} % of ${draws}`;
}

function isAbove(simulated: Simulated): boolean {
  return exceeds(simulated, 0);
}

/** @param errors  Monte-Carlo standard errors that chance explains */
function exceeds({ draws, atLimit, fit }: Simulated, errors = 2): boolean {
  const isBeyond = (share: number, most: number) => share - errors * errorOf(share, draws) > most;
  return (
    isBeyond(atLimit['proven pass'], MOST_FALSE_PASSES) || isBeyond(failuresOf(fit), MOST_FALSE_FAILURES)
  );
}

async function writeTables(tables: string): Promise<void> {
  const text = await readFile(page, 'utf8');
  const [before, after] = [text.indexOf(begin) + begin.length, text.indexOf(end)];
  await writeFile(page, `${text.slice(0, before)}\n\n${tables}\n\n${text.slice(after)}`);
}

await main();
