import { parseArgs } from 'node:util';
import { benchArrays } from './gate/arrays.js';
import { benchProcess } from './gate/whole-process.js';
import { describeMachine } from './machine.js';

/** Prints how long a gate's metrics and intervals take, and how long all of `evaluate-gate`; see README.md. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { dist: { type: 'string' }, python: { type: 'string' } } });
  console.log(describeMachine());
  const isFast = await benchArrays();
  const isNoSlowerThanPython = await benchProcess(values);
  if (!isFast || !isNoSlowerThanPython) process.exitCode = 1;
}

await main();
