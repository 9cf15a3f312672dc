import { z } from 'zod';
import { strictObject } from '../../yaml/index.js';

const columns = z.array(z.string()).min(1).describe('Names, or patterns such as "p*".');

/** The columns of a cleaning step, with its options. */
export function onColumns<Options extends z.ZodRawShape>(options: Options) {
  return strictObject({ columns, ...options });
}
