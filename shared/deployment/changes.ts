import type { ProcessIdentity } from './process.js';
import type { Endpoint, EnvironmentState, HistoryEntry, Release } from './state.js';

/** History entries that are kept. */
const HISTORY = 100;

/** A deployment begins; its number is used up even if it fails. */
export function begun(state: EnvironmentState): EnvironmentState {
  return { ...state, count: state.count + 1 };
}

/** Another router takes over; the one before is left over. */
export function routed(state: EnvironmentState, router: Endpoint): EnvironmentState {
  const leftovers = [...state.leftovers, ...(state.router ? [bare(state.router)] : [])];
  return { ...state, router, leftovers: leftovers.filter((process) => !same(process, router)) };
}

/** The router as it was before `routed`; the new one is left over. */
export function routedBack(state: EnvironmentState, before: Endpoint | null): EnvironmentState {
  const leftovers = [...state.leftovers, ...(state.router ? [bare(state.router)] : [])];
  return {
    ...state,
    router: before,
    leftovers: leftovers.filter((process) => !before || !same(process, before)),
  };
}

/** A new process has no traffic yet: should this deployment be killed, the next one stops it. */
export function started(state: EnvironmentState, process: ProcessIdentity): EnvironmentState {
  return { ...state, leftovers: [...state.leftovers, bare(process)] };
}

/**
 * All traffic to `next`. The rollback target is what was active, or the target before it where that is the same package
 * or dead; who is neither is left over.
 */
export function switched(
  state: EnvironmentState,
  next: Release,
  alive: (process: ProcessIdentity) => boolean,
): EnvironmentState {
  const before = [state.active, state.previous].filter((release) => release !== null);
  const target = before.find((release) => release.digest !== next.digest && alive(release.server)) ?? null;
  const retired = before.filter((release) => release !== target).map((release) => bare(release.server));
  return {
    ...state,
    active: next,
    previous: target,
    leftovers: [...state.leftovers, ...retired].filter((process) => !same(process, next.server)),
  };
}

/** Traffic as it was in `before`, the state that `switched` was given; with it, who is left over. */
export function switchedBack(state: EnvironmentState, before: EnvironmentState): EnvironmentState {
  return { ...state, active: before.active, previous: before.previous, leftovers: before.leftovers };
}

export function withLeftovers(
  state: EnvironmentState,
  leftovers: readonly ProcessIdentity[],
): EnvironmentState {
  return { ...state, leftovers: [...leftovers] };
}

export function recorded(state: EnvironmentState, entry: HistoryEntry): EnvironmentState {
  return { ...state, history: [...state.history, entry].slice(-HISTORY) };
}

/** No traffic any more; every process, the router first, is left over. */
export function withdrawn(state: EnvironmentState): EnvironmentState {
  const known = [state.router, state.active?.server, state.previous?.server, ...state.leftovers];
  const leftovers = known.flatMap((process) => (process ? [bare(process)] : []));
  return { ...state, router: null, active: null, previous: null, leftovers };
}

function bare({ pid, startedAt }: ProcessIdentity): ProcessIdentity {
  return { pid, startedAt };
}

function same(a: ProcessIdentity, b: ProcessIdentity): boolean {
  return a.pid === b.pid && a.startedAt === b.startedAt;
}
