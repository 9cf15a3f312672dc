import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { UserError } from '../errors/index.js';
import { canonicalJson, writeFileWhole } from '../files/index.js';
import { processIdentitySchema } from './process.js';

const endpoint = processIdentitySchema.extend({ port: z.number().int().positive() });

const release = z.strictObject({
  deploymentId: z.string(),
  digest: z.string(),
  name: z.string(),
  version: z.string(),
  server: endpoint,
});

/** One environment: who routes, who answers, who waits for a rollback. The router reads `active` at each request. */
const stateSchema = z.strictObject({
  schema: z.literal('heirloom.dev/deployment/v1'),
  environment: z.string(),
  /** Number of the last deployment begun. */
  count: z.number().int().nonnegative(),
  router: endpoint.nullable(),
  active: release.nullable(),
  /** Still running, without traffic: the rollback target. */
  previous: release.nullable(),
  /** Processes to stop, by whoever holds the lock; a deployment that was killed leaves its own here. */
  leftovers: z.array(processIdentitySchema),
  history: z.array(
    z.strictObject({
      deploymentId: z.string(),
      digest: z.string(),
      outcome: z.enum(['promoted', 'rolled-back', 'stopped']),
      /** ISO 8601, UTC. */
      at: z.string(),
      reason: z.string().nullable(),
    }),
  ),
});

export type EnvironmentState = z.infer<typeof stateSchema>;
export type Release = z.infer<typeof release>;
export type Endpoint = z.infer<typeof endpoint>;
export type HistoryEntry = EnvironmentState['history'][number];

export function emptyState(environment: string): EnvironmentState {
  return {
    schema: 'heirloom.dev/deployment/v1',
    environment,
    count: 0,
    router: null,
    active: null,
    previous: null,
    leftovers: [],
    history: [],
  };
}

/** Null when nothing was ever deployed there. @throws UserError when the file is not a state */
export async function readState(path: string): Promise<EnvironmentState | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return text === null ? null : parseState(text, path);
}

export async function writeState(path: string, state: EnvironmentState): Promise<void> {
  await writeFileWhole(path, canonicalJson(state));
}

export function parseState(text: string, path: string): EnvironmentState {
  try {
    return stateSchema.parse(JSON.parse(text));
  } catch {
    throw new UserError(
      'is not the state of a deployment',
      'Stop the servers that it names by hand, then remove it.',
      path,
    );
  }
}
