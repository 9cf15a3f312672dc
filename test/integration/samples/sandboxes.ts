import { afterEach, beforeEach } from '@jest/globals';
import { GATE, leavesCsv, RECIPE } from '../../acceptance/leaves.js';
import { Sandbox } from './sandbox.js';

/** A sandbox for each test, with the recipe, the gate and the table of leaves. */
export function freshSandbox(): () => Sandbox {
  let sandbox: Sandbox;
  beforeEach(async () => {
    sandbox = await Sandbox.create();
    await writeLeaves(sandbox);
  });
  afterEach(() => sandbox.close());
  return () => sandbox;
}

/** @param folder  of the project, with a slash at its end, or nothing */
export async function writeLeaves(sandbox: Sandbox, folder = '', name = 'leaves'): Promise<void> {
  await sandbox.write(`${folder}recipe.yml`, RECIPE.replace('name: leaves', `name: ${name}`));
  await sandbox.write(`${folder}gate.yml`, GATE.replace('name: leaves', `name: ${name}`));
  await sandbox.write(`${folder}leaves.csv`, leavesCsv());
}
