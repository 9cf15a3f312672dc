import { execFile } from 'node:child_process';

/** How a program ended. */
export type ToolEnd =
  | { readonly state: 'done'; readonly stdout: string }
  | { readonly state: 'missing' }
  /** `said`: what it wrote, as lines. */
  | { readonly state: 'failed'; readonly said: readonly string[] };

export interface ToolOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

const MAX_OUTPUT_BYTES = 2 ** 26;

/** Runs a program of the PATH with arguments that no shell reads. */
export function runTool(
  program: string,
  args: readonly string[],
  { env, cwd }: ToolOptions,
): Promise<ToolEnd> {
  return new Promise((resolve) => {
    execFile(program, args, { env, cwd, maxBuffer: MAX_OUTPUT_BYTES }, (error, stdout, stderr) => {
      if (!error) resolve({ state: 'done', stdout });
      else if (error.code === 'ENOENT') resolve({ state: 'missing' });
      else resolve({ state: 'failed', said: linesOf(stderr || stdout || error.message) });
    });
  });
}

/**
 * Why a program did not do its work, on one line: of what it wrote, the first line that matches the first pattern that
 * matches any, or what that pattern captures of it; else the last line.
 */
export function whyItFailed(program: string, end: ToolEnd, telling: readonly RegExp[]): string {
  if (end.state !== 'failed') return `${program} is not on the PATH`;
  for (const pattern of telling) {
    const match = end.said.map((line) => pattern.exec(line)).find((found) => found !== null);
    if (match) return match[1] ?? match.input;
  }
  return end.said.at(-1) ?? 'it said nothing';
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
