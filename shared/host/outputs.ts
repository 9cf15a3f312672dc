import type { OutputValue } from './host.js';

const KEBAB_CASE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** @throws RangeError for a name that isn't kebab-case, as every output of the contract is */
export function checkOutputName(name: string): void {
  if (!KEBAB_CASE.test(name)) throw new RangeError(`output name "${name}" isn't kebab-case`);
}

/** An output as text: objects as JSON, null as an empty string. */
export function outputText(value: OutputValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
