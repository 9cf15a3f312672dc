import { z } from 'zod';
import { strictObject } from '../../yaml/index.js';

const columns = z.array(z.string()).min(1);

/** `[age, fare]`, or `{columns: [age, fare]}` with the step's options behind. */
export function columnsWith<Options extends z.ZodRawShape>(options: Options) {
  return z.preprocess(
    (raw) => (typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? raw : { columns: raw }),
    strictObject({ columns, ...options }),
  );
}
