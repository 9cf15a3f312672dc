import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** One graphics card as its driver saw it last; null for what the driver does not tell. */
export interface GpuReading {
  readonly name: string;
  readonly driver: string;
  readonly memoryBytes: number | null;
  /** By all processes. */
  readonly usedBytes: number | null;
  /** Share of the driver's last sample period (up to a second) in which a kernel ran, 0..1. */
  readonly utilisation: number | null;
  readonly watts: number | null;
}

/** The name comes last, because it is the one free text. */
const FIELDS = ['driver_version', 'memory.total', 'memory.used', 'utilization.gpu', 'power.draw', 'name'];
const ARGUMENTS = [`--query-gpu=${FIELDS.join(',')}`, '--format=csv,noheader,nounits'];
const TIMEOUT_MILLISECONDS = 5000;
const MIB = 2 ** 20;

const run = promisify(execFile);

/**
 * What NVIDIA's driver tells of every graphics card of the machine.
 *
 * @param env  of the process: its PATH says where nvidia-smi is
 * @returns null where nvidia-smi is absent, fails, takes too long or shows none
 */
export async function readGpus(env: NodeJS.ProcessEnv): Promise<readonly GpuReading[] | null> {
  const answer = await run('nvidia-smi', ARGUMENTS, {
    env,
    timeout: TIMEOUT_MILLISECONDS,
    windowsHide: true,
  }).catch(() => null);
  const readings = answer ? parseReadings(answer.stdout) : [];
  return readings.length > 0 ? readings : null;
}

/** @param text  one line a card, in the order of the query; other lines are passed over */
export function parseReadings(text: string): GpuReading[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [driver, total, used, utilisation, watts, ...name] = line.split(',').map((cell) => cell.trim());
    if (!driver || name.length === 0) return [];
    return [
      {
        name: name.join(', ').slice(0, 200),
        driver: driver.slice(0, 200),
        memoryBytes: scaled(total, MIB),
        usedBytes: scaled(used, MIB),
        utilisation: scaled(utilisation, 1 / 100),
        watts: scaled(watts, 1),
      },
    ];
  });
}

/** Null for "[N/A]", "[Not Supported]" and their like. */
function scaled(cell: string | undefined, unit: number): number | null {
  return cell !== undefined && /^\d+(\.\d+)?$/.test(cell) ? Number(cell) * unit : null;
}
