import type { SourceFile } from '../../data/index.js';
import type { Graph } from '../../models/graph/index.js';

/** A tensor of a file whose bytes were checked. */
export interface SourceTensor {
  readonly name: string;
  readonly shape: readonly number[];
  /** Row-major. @throws UserError for numbers that are no weights */
  read(): Float32Array;
}

/** A model made elsewhere, as its files give it. */
export interface Source {
  readonly format: 'tfjs' | 'safetensors';
  /** Null where the files hold weights only. */
  readonly architecture: Graph | null;
  readonly tensors: readonly SourceTensor[];
  readonly files: readonly SourceFile[];
}
