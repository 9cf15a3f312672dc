import type { LayerConfig } from './layer-config.js';

/** A layer as a recipe writes it, not yet checked: its kind, and its arguments without those that are undefined. */
export type WrittenLayer = readonly [kind: string, args: Readonly<Record<string, unknown>>];

/** Reads the arguments of one Keras class. @throws UserError for one that has no counterpart here */
export type LayerClass = (config: LayerConfig) => WrittenLayer;
