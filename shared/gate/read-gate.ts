import { UserError } from '../errors/index.js';
import { readTextIfThere } from '../files/index.js';
import { parseGate, type GatePolicy } from './policy.js';

/**
 * Reads gate.yml.
 * @param file  the path as the user wrote it, for messages
 * @returns null when there is no such file
 */
export async function readGateIfThere(path: string, file: string): Promise<GatePolicy | null> {
  const text = await readTextIfThere(path);
  return text === null ? null : parseGate(text, file);
}

/** Reads gate.yml. @throws UserError when it is not there */
export async function readGate(path: string, file: string): Promise<GatePolicy> {
  const policy = await readGateIfThere(path, file);
  if (policy) return policy;
  throw new UserError(
    'is not there',
    'Name the gate policy with the "gate" input, or write one with "heirloom init <data file>".',
    file,
  );
}
