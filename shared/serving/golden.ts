import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { UserError } from '../errors/index.js';
import { sha256 } from '../files/index.js';
import type { Manifest } from '../package/manifest.js';
import type { Answer, Golden, RawInstance } from './model.js';

/** A larger difference of a score would let another model pass as this one. */
const MOST_TOLERANCE = 1e-2;

const goldenSchema = z.object({
  tolerance: z.number().nonnegative(),
  unit: z.number().positive().optional(),
  requests: z.array(
    z.object({
      instance: z.record(z.string(), z.unknown()),
      answer: z.object({
        prediction: z.union([z.string(), z.number()]),
        scores: z.record(z.string(), z.number()),
      }),
    }),
  ),
});

/**
 * Reads the golden requests of a package and checks them against the manifest.
 * @throws UserError when there are none, when they allow too much, or when the file is not the one that the manifest lists
 */
export async function readGolden(directory: string, manifest: Manifest): Promise<Golden> {
  const mend = 'Train the package again, or fetch it again from its registry.';
  const entry = manifest.files.find((file) => file.role === 'golden');
  if (!entry)
    throw new UserError('has no golden requests, so its answers can not be checked', mend, directory);
  const path = join(directory, entry.path);
  const bytes = await readFile(path);
  if (sha256(bytes) !== entry.sha256)
    throw new UserError('is not the file that the manifest lists', mend, path);
  const golden = goldenSchema.safeParse(jsonOf(bytes.toString('utf8')));
  if (!golden.success) throw new UserError('is not a list of golden requests', mend, path);
  if (golden.data.requests.length === 0) throw new UserError('has no golden requests', mend, path);
  if (golden.data.tolerance > MOST_TOLERANCE)
    throw new UserError(
      `lets answers differ by ${golden.data.tolerance}, and ${MOST_TOLERANCE} is the most`,
      mend,
      path,
    );
  return golden.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Sends each golden request on its own and compares.
 * @returns null when all answers are the recorded ones, else what differs first
 */
export async function firstDifference(
  golden: Golden,
  ask: (instance: RawInstance) => Promise<Answer>,
): Promise<string | null> {
  for (const [i, request] of golden.requests.entries()) {
    const difference = answerDifference(request.answer, await ask(request.instance), golden);
    if (difference !== null) return `golden request ${i + 1} of ${golden.requests.length}: ${difference}`;
  }
  return null;
}

/** Null when `actual` is `expected` within the tolerance (absolute, on each score, or in units on a number predicted). */
export function answerDifference(
  expected: Answer,
  actual: Answer,
  { tolerance, unit = 1 }: Pick<Golden, 'tolerance' | 'unit'>,
): string | null {
  const classes = new Set([...Object.keys(expected.scores), ...Object.keys(actual.scores)]);
  for (const name of classes) {
    const difference = numberDifference(expected.scores[name], actual.scores[name], tolerance);
    if (difference !== null) return `score of "${name}" ${difference}`;
  }
  if (typeof expected.prediction === 'number' && typeof actual.prediction === 'number') {
    const difference = numberDifference(expected.prediction, actual.prediction, tolerance * unit);
    return difference === null ? null : `prediction ${difference}`;
  }
  if (actual.prediction === expected.prediction) return null;
  return `prediction is "${actual.prediction}", recorded "${expected.prediction}"`;
}

function numberDifference(
  expected: number | undefined,
  actual: number | undefined,
  tolerance: number,
): string | null {
  // Written so that NaN and undefined fail.
  if (Math.abs((actual ?? NaN) - (expected ?? NaN)) <= tolerance) return null;
  return `is ${actual ?? 'missing'}, recorded ${expected ?? 'none'}, allowed difference ${tolerance}`;
}
