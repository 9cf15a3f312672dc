import { availableParallelism, cpus } from 'node:os';
import type { Resources } from '../../package/index.js';
import { readGpus, type GpuReading } from './nvidia-smi.js';

/** What can be measured of the machine and of this process. */
export interface Machine {
  readonly processor: Resources['processor'];
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  usage(): Pick<Resources, 'cpuSeconds' | 'peakMemoryBytes'>;
  /** Null where no driver answers. */
  readGpus(): Promise<readonly GpuReading[] | null>;
}

export function thisMachine(env: NodeJS.ProcessEnv): Machine {
  return {
    processor: {
      name: (cpus()[0]?.model.trim() || process.arch).slice(0, 200),
      threads: availableParallelism(),
    },
    now: () => performance.now(),
    usage: () => {
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
      return { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMemoryBytes: maxRSS * 1024 };
    },
    readGpus: () => readGpus(env),
  };
}
