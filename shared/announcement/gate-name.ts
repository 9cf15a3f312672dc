import { isMap, parseDocument } from 'yaml';
import { readTextIfThere } from '../files/index.js';
import { parseGate } from '../gate/policy.js';

/**
 * The name of a gate, also where the rest of its file can't be read: a check that stands for it has to be concluded even
 * then.
 *
 * @param path  of gate.yml
 * @returns null where there is no such file, or nothing in it names the gate
 */
export async function gateName(path: string): Promise<string | null> {
  const text = await readTextIfThere(path);
  return text === null ? null : nameIn(text);
}

function nameIn(text: string): string | null {
  try {
    return parseGate(text, 'gate.yml').name;
  } catch {
    const { contents } = parseDocument(text, { logLevel: 'silent' });
    const name = isMap(contents) ? contents.get('name') : undefined;
    return typeof name === 'string' && name !== '' ? name : null;
  }
}
