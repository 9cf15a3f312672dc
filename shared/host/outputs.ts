import type { OutputValue } from './host.js';

/** An action's outputs are kebab-case; the JSON of `heirloom metrics` has camelCase keys. */
const NAME = /^[a-z][A-Za-z0-9]*(-[a-z0-9]+)*$/;

/** @throws RangeError for a name that GITHUB_OUTPUT or a script could misread */
export function checkOutputName(name: string): void {
  if (!NAME.test(name)) throw new RangeError(`output name "${name}" isn't plain`);
}

/** An output as text: objects as JSON, null as an empty string. */
export function outputText(value: OutputValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
