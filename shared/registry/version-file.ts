import { z } from 'zod';
import { UserError } from '../errors/index.js';
import type { VersionRecord } from './registry.js';

const hex = z.string().regex(/^[0-9a-f]{64}$/);
const schema = z.strictObject({
  name: z.string(),
  version: z.string(),
  sequence: z.number().int().positive(),
  digest: hex,
  verdict: hex,
  publishedAt: z.string(),
});

/** Reads a version's record. @throws UserError when it is damaged */
export function versionFile(text: string, where: string): VersionRecord {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw new UserError('is not a version record', 'Restore the registry from a copy.', where);
  }
}

export function sequenceOrder(a: VersionRecord, b: VersionRecord): number {
  return a.sequence - b.sequence;
}
