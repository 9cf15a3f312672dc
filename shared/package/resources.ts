import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { UserError } from '../errors/index.js';

/**
 * The one file of a package that its manifest does not list: two runs of one training have one package id, and never
 * take the same time. What it says is a measurement that nothing proves.
 */
export const RESOURCES_FILE = 'resources.json';
export const MOST_RESOURCES_BYTES = 64 * 1024;

const MEND = 'Remove this file: it is no part of the package, only a measurement beside it.';

const amount = z.number().nonnegative();
const words = z.string().max(200);

/** One graphics card, whoever used it meanwhile; null for what its driver does not tell. */
const gpu = z.object({
  name: words,
  driver: words,
  memoryBytes: amount.nullable(),
  peakMemoryBytes: amount.nullable(),
  /** 0..1: share of the time in which something computed on it. */
  meanUtilisation: amount.max(1).nullable(),
  /** Its power draw, integrated over the samples. */
  joules: amount.nullable(),
});

const resourcesSchema = z.object({
  schema: z.literal('heirloom.dev/resources/v1'),
  /** Null where a command trained. */
  backend: words.nullable(),
  processor: z.object({ name: words, threads: z.number().int().positive() }),
  /** Of the use case, until the package was written. */
  seconds: amount,
  /** Fitting, with validation and checkpoints; all seeds. */
  trainingSeconds: amount,
  /** That went through training steps, each as often as it did. */
  rows: amount,
  rowsPerSecond: amount.nullable(),
  /** Of the process, user and system, all threads. */
  cpuSeconds: amount,
  /** The most main memory that the process ever held. */
  peakMemoryBytes: amount,
  /** True where an interrupted training went on: what it took before is not in here. */
  resumed: z.boolean(),
  gpus: z.array(gpu),
  /** The same recipe trained without its parent, where `inherit.control` asked for it. */
  control: z.object({ trainingSeconds: amount }).exactOptional(),
});

/** resources.json, `heirloom.dev/resources/v1`: what one training took. */
export type Resources = z.infer<typeof resourcesSchema>;
export type GpuUse = Resources['gpus'][number];

/**
 * What the training of a package took, by the machine's own account.
 *
 * @returns null where nobody measured it
 * @throws UserError where the file is something else
 */
export async function readResources(directory: string): Promise<Resources | null> {
  const path = join(directory, RESOURCES_FILE);
  if (!(await checkResourcesFile(path))) return null;
  const parsed = resourcesSchema.safeParse(jsonOf(await readFile(path, 'utf8')));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new UserError(
    `doesn't follow heirloom.dev/resources/v1 at "${issue.path.join('.')}": ${issue.message}`,
    MEND,
    path,
  );
}

/** @returns false where there is none @throws UserError for anything but a plain, small file */
export async function checkResourcesFile(path: string): Promise<boolean> {
  const status = await lstat(path).catch(() => null);
  if (!status) return false;
  if (!status.isFile() || status.nlink > 1) throw new UserError('is not a plain file', MEND, path);
  if (status.size > MOST_RESOURCES_BYTES) throw new UserError('is larger than 64 KiB', MEND, path);
  return true;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
