import { z } from 'zod';
import { UserError } from '../errors/index.js';
import { RESTORE } from '../registry/records.js';
import type { LookRecord } from './ledger.js';

const hex = z.string().regex(/^[0-9a-f]{64}$/);

const schema = z.strictObject({
  look: z.number().int().positive(),
  candidate: hex,
  gate: z.string(),
  policy: hex,
  at: z.iso.datetime(),
});

/** Reads one look. @param look  the number that it is filed under   @throws UserError when it is damaged */
export function parseLook(text: string, look: number, where: string): LookRecord {
  try {
    const record = schema.parse(JSON.parse(text));
    if (record.look === look) return record;
  } catch {
    // Said below, as for a record that is another's.
  }
  throw new UserError(`is not the record of look ${look}`, RESTORE, where);
}
