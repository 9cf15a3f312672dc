export { buildGraph } from './build.js';
export type { Graph, GraphNode } from './graph.js';
export { MERGES, type MergeKind } from './merges.js';
