import { z } from 'zod';
import { UserError } from '../errors/index.js';
import type { AliasMove, VersionRecord } from './registry.js';

export const RESTORE = 'Restore the registry from a copy.';

const hex = z.string().regex(/^[0-9a-f]{64}$/);

const version = z.strictObject({
  name: z.string(),
  version: z.string(),
  sequence: z.number().int().positive(),
  digest: hex,
  verdict: hex,
  publishedAt: z.string(),
  commit: z
    .string()
    .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
    .optional(),
});

const aliasMove = z.strictObject({
  alias: z.string(),
  number: z.number().int().positive(),
  digest: hex,
  previous: hex.nullable(),
  movedAt: z.string(),
});

/** Reads a version's record. @throws UserError when it is damaged */
export function versionFile(text: string, where: string): VersionRecord {
  return read(version, text, 'is not a version record', where);
}

/** Reads one move of an alias. @throws UserError when it is damaged */
export function aliasFile(text: string, where: string): AliasMove {
  return read(aliasMove, text, 'is not a move of an alias', where);
}

export function sequenceOrder(a: VersionRecord, b: VersionRecord): number {
  return a.sequence - b.sequence;
}

function read<T>(schema: z.ZodType<T>, text: string, fault: string, where: string): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw new UserError(fault, RESTORE, where);
  }
}
