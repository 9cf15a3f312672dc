import { z } from 'zod';
import { strictObject } from '../yaml/index.js';

/** MNIST's files, as they are or compressed by gzip. */
const idx = strictObject({ images: z.string().min(1), labels: z.string().min(1) });

/** Where rows come from: a table, a folder of pictures, or pictures and labels in IDX. */
export const sourceSection = z.union([z.string().min(1), idx]);

export type Source = z.output<typeof sourceSection>;

/** The files or folders of a source, as the recipe writes them. */
export function filesOf(source: Source): string[] {
  return typeof source === 'string' ? [source] : [source.images, source.labels];
}

/** A source in one line. */
export function sourceText(source: Source): string {
  return filesOf(source).join(' + ');
}
