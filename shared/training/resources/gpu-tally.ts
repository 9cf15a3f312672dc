import type { GpuUse } from '../../package/index.js';
import type { GpuReading } from './nvidia-smi.js';

/** Readings of one graphics card, summed up. */
export interface GpuTally {
  readonly last: GpuReading;
  /** Milliseconds. */
  readonly lastAt: number;
  readonly peakBytes: number | null;
  readonly utilisationSum: number;
  readonly utilisationReadings: number;
  /** Null where no two readings in a row had a power. */
  readonly joules: number | null;
}

/** Adds a reading. @param before  null for the first one  @param at  milliseconds */
export function addReading(before: GpuTally | null, reading: GpuReading, at: number): GpuTally {
  const known = reading.utilisation !== null;
  return {
    last: reading,
    lastAt: at,
    peakBytes: greatest(before?.peakBytes ?? null, reading.usedBytes),
    utilisationSum: (before?.utilisationSum ?? 0) + (reading.utilisation ?? 0),
    utilisationReadings: (before?.utilisationReadings ?? 0) + (known ? 1 : 0),
    joules: before && addEnergy(before, reading, at),
  };
}

/** By the trapezoidal rule. */
function addEnergy({ last, lastAt, joules }: GpuTally, { watts }: GpuReading, at: number): number | null {
  if (last.watts === null || watts === null) return joules;
  return (joules ?? 0) + ((last.watts + watts) / 2) * ((at - lastAt) / 1000);
}

export function useOf({ last, peakBytes, joules, ...sums }: GpuTally): GpuUse {
  const { utilisationSum, utilisationReadings } = sums;
  return {
    name: last.name,
    driver: last.driver,
    memoryBytes: last.memoryBytes,
    peakMemoryBytes: peakBytes,
    meanUtilisation: utilisationReadings === 0 ? null : Math.min(1, utilisationSum / utilisationReadings),
    joules,
  };
}

function greatest(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.max(a, b);
}
