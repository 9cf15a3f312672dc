import { execFile } from 'node:child_process';

/** How a program ended. */
export type ToolEnd =
  | { readonly state: 'done'; readonly stdout: string }
  | { readonly state: 'missing' }
  /** `said`: the last lines of what it wrote. */
  | { readonly state: 'failed'; readonly said: string };

export interface ToolOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

const SAID_LINES = 4;
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
      else resolve({ state: 'failed', said: lastLines(stderr) || lastLines(stdout) || error.message });
    });
  });
}

function lastLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(-SAID_LINES)
    .join(' / ');
}
