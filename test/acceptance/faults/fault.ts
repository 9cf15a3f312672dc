import { GATE, leavesCsv, RECIPE, type LeavesProject } from '../leaves.js';

/** What is spoilt, the command that meets it, and its message with `<dir>` for the project's folder. */
export interface Fault {
  readonly name: string;
  readonly spoil: Spoil;
  readonly args: readonly string[];
  readonly says: RegExp;
}

export type Spoil = (project: LeavesProject) => Promise<void>;

export const nothing: Spoil = () => Promise.resolve();

export const csv =
  (change: (lines: string[]) => string[]): Spoil =>
  (project) =>
    project.write('leaves.csv', change(leavesCsv().split('\n')).join('\n'));

export const recipe =
  (from: string, to: string): Spoil =>
  (project) =>
    project.write('recipe.yml', replaced(RECIPE, from, to));

export const gate =
  (from: string, to: string): Spoil =>
  (project) =>
    project.write('gate.yml', replaced(GATE, from, to));

function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the text has no "${from}"`);
  return text.replace(from, to);
}
