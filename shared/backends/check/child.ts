import { execFile } from 'node:child_process';
import type { BackendName } from '../backend.js';
import type { ProbeReport } from './probe.js';

export interface ProbeDependencies {
  /** What starts this program: a path and its first arguments. */
  readonly program: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

export interface ProbeOptions {
  /** The directory whose node_modules may hold the package. */
  readonly workspace: string;
  /** False to see what `auto` would make of it. */
  readonly isNamed: boolean;
}

/** The first start on a GPU may compile its kernels. */
const TIMEOUT_MILLISECONDS = 5 * 60_000;
const MAX_OUTPUT_BYTES = 2 ** 24;

/** Probes a back end in a process of its own, so that a crash of its library is an answer like others. */
export function probeInChild(
  name: BackendName,
  { program, env }: ProbeDependencies,
  { workspace, isNamed }: ProbeOptions,
): Promise<ProbeReport> {
  const [path, ...first] = program as [string, ...string[]];
  const args = [...first, 'backend', 'probe', name, '--json', ...(isNamed ? [] : ['--auto'])];
  const options = { cwd: workspace, env, timeout: TIMEOUT_MILLISECONDS, maxBuffer: MAX_OUTPUT_BYTES };
  return new Promise((resolve) => {
    execFile(path, args, options, (error, stdout, stderr) => {
      const report = reportIn(stdout);
      if (report) resolve(report);
      else {
        const lines = stderr.trim().split('\n').filter(Boolean);
        const ending = error?.signal ? `was ended by ${error.signal}` : 'gave no answer';
        const reason = `its process ${ending}${lines.length > 0 ? `: ${lines.at(-1)!.trim()}` : ''}`;
        resolve({ state: 'refused', reason, lacksDevice: false });
      }
    });
  });
}

/** The last line; a native library may have written others before it. */
function reportIn(stdout: string): ProbeReport | null {
  try {
    return JSON.parse(stdout.trimEnd().split('\n').at(-1)!) as ProbeReport;
  } catch {
    return null;
  }
}
