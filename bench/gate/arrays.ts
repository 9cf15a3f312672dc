import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { median } from '../machine.js';
import type { Round } from './arrays-worker.js';

/** Each size has a process of its own; its first round, not compiled yet, is what one gate sees. */
const sizes = [
  { rows: 1e6, rounds: 9, budgetMilliseconds: 500 },
  { rows: 1e7, rounds: 3, budgetMilliseconds: 6000 },
];

/** @returns whether the medians keep their budgets */
export async function benchArrays(): Promise<boolean> {
  console.log(
    '\nall metrics of both sides and all paired intervals, two classes, from arrays: milliseconds\n',
  );
  printRow(['rows', 'metrics', 'intervals', 'both', 'least', 'most', 'first', 'budget']);
  let isKept = true;
  for (const { rows, rounds, budgetMilliseconds } of sizes) {
    const measured = await measure(rows, rounds);
    const both = measured.map(({ metrics, intervals }) => metrics + intervals);
    const columns = [
      median(measured.map(({ metrics }) => metrics)),
      median(measured.map(({ intervals }) => intervals)),
      median(both),
      Math.min(...both),
      Math.max(...both),
      both[0]!,
      budgetMilliseconds,
    ];
    printRow([rows.toExponential(0), ...columns.map((milliseconds) => milliseconds.toFixed(0))]);
    isKept &&= median(both) < budgetMilliseconds;
  }
  return isKept;
}

async function measure(rows: number, rounds: number): Promise<Round[]> {
  const worker = fork(fileURLToPath(new URL('./arrays-worker.ts', import.meta.url)), [
    `${rows}`,
    `${rounds}`,
  ]);
  const [[measured]] = (await Promise.all([once(worker, 'message'), once(worker, 'exit')])) as [
    [Round[]],
    unknown,
  ];
  return measured;
}

function printRow(cells: readonly string[]): void {
  console.log(cells.map((cell) => cell.padStart(11)).join(''));
}
