import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

export interface MeasuredRun {
  readonly seconds: number;
  /** Peak resident memory, in MB of 10^6 bytes. */
  readonly megabytes: number;
  readonly stdout: string;
}

/**
 * Runs a program that writes its own peak memory, in KiB, as the last line of stderr.
 * @throws Error with that stderr where it fails
 */
export async function runMeasured(
  command: string,
  parameters: readonly string[],
  cwd: string,
): Promise<MeasuredRun> {
  const start = performance.now();
  const child = spawn(command, parameters, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${stderr}`);
  const kibibytes = Number(stderr.trimEnd().split('\n').at(-1));
  return { seconds, megabytes: (kibibytes * 1024) / 1e6, stdout };
}

/** For `node --import`: lets any program end as `runMeasured` expects. */
export const reportsPeak = `data:text/javascript,process.on('exit',()=>process.stderr.write(process.resourceUsage().maxRSS+'\\n'))`;
