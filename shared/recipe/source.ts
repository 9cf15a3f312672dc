import { z } from 'zod';
import { strictObject } from '../yaml/index.js';

/** MNIST's files, as they are or compressed by gzip. */
const idx = strictObject({ images: z.string().min(1), labels: z.string().min(1) });

/** The user's own code. */
const ofModule = strictObject({
  module: z.string().min(1).describe('A module whose default export gives batches of records.'),
});

/** Where rows come from: a table, a folder of pictures, pictures and labels in IDX, or a module. */
export const sourceSection = z.union([z.string().min(1), idx, ofModule]);

export type Source = z.output<typeof sourceSection>;
export type IdxSource = z.output<typeof idx>;
