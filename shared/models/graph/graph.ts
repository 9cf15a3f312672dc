import type { LayerEntry } from '../layers/index.js';
import type { MergeKind } from './merges.js';

/** A layer of a network that may branch, and the layers that it takes from. */
export type GraphNode = { readonly name: string; readonly from: readonly string[] } & (
  | { readonly layer: LayerEntry; readonly merge?: undefined }
  | { readonly merge: MergeKind; readonly layer?: undefined }
);

/** A network of layers that a recipe knows, with one input and one output. */
export interface Graph {
  /** Without the batch; null for a side that is left open. */
  readonly inputShape: readonly (number | null)[];
  readonly inputName: string;
  /** Each behind those that it takes from. */
  readonly nodes: readonly GraphNode[];
  /** Name of the last node. */
  readonly output: string;
}
