export type { ArtifactStore, Host, OutputValue, Progress, Unavailable } from './host.js';
export { exitCodeOf, runMain, type MainHost } from './exit.js';
export { VERSION } from './version.js';
import type { RunnerHost } from './runner.js';
import type { TerminalHost, TerminalOptions } from './terminal.js';

/** The host of a built action. Each host's own libraries are loaded only where it is used. */
export async function openRunnerHost(): Promise<RunnerHost> {
  const { RunnerHost } = await import('./runner.js');
  return new RunnerHost(process.env);
}

export async function openTerminalHost(options: TerminalOptions): Promise<TerminalHost> {
  const { TerminalHost } = await import('./terminal.js');
  return new TerminalHost(options);
}
