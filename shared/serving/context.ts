import type { Limits } from './limits.js';
import type { ServerMetrics } from './metrics.js';
import type { Golden, ServableModel } from './model.js';
import type { ServedVersion } from './version.js';
import type { WorkQueue } from './work-queue.js';

export type Readiness =
  | { readonly state: 'loading' }
  | { readonly state: 'ready' }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'draining' };

/** What every protocol of one server shares. */
export interface ServingContext {
  readonly model: ServableModel;
  readonly version: ServedVersion;
  readonly golden: Golden;
  readonly limits: Limits;
  readonly queue: WorkQueue;
  readonly metrics: ServerMetrics;
  readonly log: (line: string) => void;
  readiness: Readiness;
}
