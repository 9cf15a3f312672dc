/** What is held against what, and the least ratio that will do. */
export interface Pair {
  readonly ours: string;
  readonly peer: string;
  readonly least: number;
}

/** On as many threads on both sides. */
export const pairs: readonly Pair[] = [
  { ours: 'wasm', peer: 'PyTorch', least: 0.4 },
  { ours: 'wasm, 2 threads', peer: 'PyTorch, 2 threads', least: 0.4 },
  { ours: 'wasm', peer: 'Keras', least: 0.4 },
  { ours: 'wasm, 2 threads', peer: 'Keras, 2 threads', least: 0.4 },
  { ours: 'node', peer: 'bare tfjs-node', least: 0.9 },
];
