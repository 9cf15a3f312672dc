import { resolve } from 'node:path';
import { UserError } from '../errors/index.js';
import { readGate } from '../gate/read-gate.js';
import { readVerdict } from '../gate/read-verdict.js';
import type { Verdict } from '../gate/verdict.js';
import { readAssumptions, type WrittenAssumptions } from './assumptions.js';
import { explainGate, type GateExplanation } from './explain.js';
import { factsOf } from './verdict-facts.js';

export interface ExplainInputs {
  /** The gate file. */
  readonly gate: string;
  /** A verdict of that gate whose spread is taken; undefined: spreads are assumed. */
  readonly verdict: string | undefined;
  readonly written: WrittenAssumptions;
}

/** Explains a gate file. @throws UserError for a file that can't be read, and for numbers that can't be */
export async function runExplain(
  { gate, verdict: file, written }: ExplainInputs,
  workspace: string,
): Promise<GateExplanation> {
  const policy = await readGate(resolve(workspace, gate), gate);
  const verdict = file === undefined ? null : await readVerdictAt(workspace, file, policy.name);
  return explainGate(policy, readAssumptions(written, verdict && factsOf(verdict, policy.reading)), verdict);
}

/** @param gate  the name of the gate that it has to be of: another one's rules say nothing about these */
async function readVerdictAt(workspace: string, file: string, gate: string): Promise<Verdict> {
  const read = await readVerdict(resolve(workspace, file));
  if (read && read.verdict.gate !== gate) {
    throw new UserError(
      `is of the gate "${read.verdict.gate}", and this gate is "${gate}"`,
      'Name a verdict of this gate, or leave --verdict out.',
      file,
    );
  }
  if (read) return read.verdict;
  throw new UserError('is not there', 'Name a verdict.json that "heirloom evaluate-gate" wrote.', file);
}
