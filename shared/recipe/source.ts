import { z } from 'zod';
import { strictObject } from '../yaml/index.js';

/** MNIST's files, as they are or compressed by gzip. */
const idx = strictObject({ images: z.string().min(1), labels: z.string().min(1) });

/** Where rows come from: a table, a folder of pictures, or pictures and labels in IDX. */
export const sourceSection = z.union([z.string().min(1), idx]);

export type Source = z.output<typeof sourceSection>;
export type IdxSource = z.output<typeof idx>;
