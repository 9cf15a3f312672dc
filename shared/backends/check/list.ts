import type { BackendName } from '../backend.js';
import { openers, whyNot } from '../open.js';
import { absent, findPackage, type PackagePlaces } from '../packages.js';
import type { ProbeReport } from './probe.js';

/** One back end on this machine. */
export interface BackendStatus {
  readonly name: BackendName;
  readonly usable: boolean;
  readonly version: string | null;
  readonly device: string | null;
  /** Where it comes from; null where it is not installed. */
  readonly source: 'workspace' | 'tool-cache' | 'built-in' | null;
  /** The folder of its package, where it is one. */
  readonly path: string | null;
  /** Why it is not usable. */
  readonly reason: string | null;
  /** How to get it, where it is not usable. */
  readonly install: string | null;
}

export interface BackendList {
  readonly backends: readonly BackendStatus[];
  /** The one that `auto` takes: the first that is usable. */
  readonly auto: BackendName | null;
}

/** Every back end, best first. @param probe  opens one in another process, as `auto` would */
export async function listBackends(
  places: PackagePlaces,
  probe: (name: BackendName) => Promise<ProbeReport>,
): Promise<BackendList> {
  const backends: BackendStatus[] = [];
  for (const { name, native, install } of openers) {
    const found = native && findPackage(places, native);
    const source = native ? (found?.source ?? null) : 'built-in';
    const report: ProbeReport =
      native && !found
        ? { state: 'refused', reason: whyNot(absent(places, native)), lacksDevice: false }
        : await probe(name);
    const isOpen = report.state === 'open';
    backends.push({
      name,
      usable: isOpen,
      version: isOpen ? report.version : (found?.version ?? null),
      device: isOpen ? report.device : null,
      source,
      path: found?.directory ?? null,
      reason: isOpen ? null : report.reason,
      install: isOpen || source ? null : install,
    });
  }
  return { backends, auto: backends.find(({ usable }) => usable)?.name ?? null };
}
