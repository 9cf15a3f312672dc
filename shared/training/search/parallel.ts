import type { BackendName } from '../../backends/index.js';
import { looksBack, WINDOW } from './conduct.js';
import type { Search, SearchPlan } from './plan.js';

/** Back ends of which every thread may have one. The others use all cores, or the GPU, for one trial. */
const THREADED: readonly BackendName[] = ['wasm', 'js'];

export interface Parallel {
  /** Trials at the same time. */
  readonly size: number;
  /** Why it is fewer than the recipe asks for; null where it isn't. */
  readonly reason: string | null;
}

/** @param machine  cores: of this machine, or 1 where there are no threads */
export function parallelOf(
  { parallel }: Pick<Search, 'parallel'>,
  plan: SearchPlan,
  machine: { readonly backend: BackendName; readonly cores: number },
): Parallel {
  const limits: [number, string][] = [
    ...(THREADED.includes(machine.backend)
      ? []
      : [[1, `the back end ${machine.backend} computes one at a time`] as [number, string]]),
    ...(looksBack(plan)
      ? [[WINDOW, `each learns from those that are ${WINDOW} before it`] as [number, string]]
      : []),
    [plan.trials, 'there are no more'],
  ];
  const wanted = parallel ?? machine.cores;
  const [most, reason] = limits.reduce((least, limit) => (limit[0] < least[0] ? limit : least));
  if (wanted <= most) return { size: wanted, reason: null };
  return { size: most, reason: parallel === undefined ? null : reason };
}
