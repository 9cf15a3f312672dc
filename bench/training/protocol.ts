import type { BackendName } from '../../shared/backends/index.js';
import type { NetworkName } from './networks.js';

/** What a worker of ours trains with: a back end as Heirloom opens it, or tfjs-node as it comes. */
export type Library =
  { readonly backend: BackendName; readonly threads: number } | { readonly backend: 'bare tfjs-node' };

/** What a process that trains is asked. */
export interface Question {
  readonly network: NetworkName;
  /** For so long, in whole epochs. */
  readonly seconds: number;
}

/** What it tells. */
export type Answer =
  | { readonly state: 'ready' }
  | { readonly state: 'absent'; readonly reason: string }
  | { readonly state: 'measured'; readonly imagesPerSecond: number };
