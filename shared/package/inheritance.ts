import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { UserError } from '../errors/index.js';
import type { OpenPackage } from './verify.js';

/** The file of a package that says what it inherited, tensor by tensor, and what that brought. */
export const INHERITANCE_FILE = 'inheritance.json';

const hex = z.string().regex(/^[0-9a-f]{64}$/);
const figure = z.number().nullable();

const tensor = z.strictObject({
  /** Null where the child has no place for it. */
  tensor: z.string().nullable(),
  shape: z.array(z.number().int().nonnegative()),
  state: z.enum(['loaded', 'frozen', 'initialised', 'dropped']),
  from: z.strictObject({ parent: hex, tensor: z.string() }).nullable(),
  why: z.string(),
});

/** A point between the parent's weights (0) and the tuned ones (1), by what the validation rows say of it. */
const mix = z.strictObject({
  alpha: z.number(),
  valLoss: figure,
  valAccuracy: figure.exactOptional(),
  valMae: figure.exactOptional(),
});

const control = z.strictObject({
  kind: z.literal('scratch'),
  metric: z.enum(['accuracy', 'rmse']),
  /** Of each run, in the order of the seeds. */
  inherited: z.array(z.number()).min(1),
  scratch: z.array(z.number()).min(1),
  /** Of the means; benefit-oriented: positive where inheriting is better. */
  difference: z.number(),
  /** Of the difference; null where too few rows leave none. */
  interval: z.tuple([z.number(), z.number()]).nullable(),
  /** Two-sided. */
  confidence: z.number().gt(0).lt(1),
  /** Test rows. */
  rows: z.number().int(),
  /** Epochs of all runs. */
  epochs: z.strictObject({ inherited: z.number().int(), scratch: z.number().int() }),
});

const schema = z.strictObject({
  schema: z.literal('heirloom.dev/inheritance/v1'),
  mode: z.string(),
  tensors: z.array(tensor),
  /** Of a model that was interpolated. */
  alpha: z
    .strictObject({
      chosen: z.number().min(0).max(1),
      by: z.enum(['recipe', 'val_loss', 'val_accuracy', 'val_mae']),
      tried: z.array(mix),
    })
    .nullable(),
  /** Of a weighted sum: how much each member counts, in the recipe's order. */
  weights: z.array(z.number().min(0).max(1)).nullable(),
  /** Of runs whose weights were averaged: their seeds. */
  averaged: z.array(z.number().int()).nullable(),
  control: control.nullable(),
});

/** inheritance.json, `heirloom.dev/inheritance/v1`. */
export type InheritanceFile = z.infer<typeof schema>;
export type InheritedTensor = InheritanceFile['tensors'][number];
export type ControlEffect = NonNullable<InheritanceFile['control']>;
export type Mixing = NonNullable<InheritanceFile['alpha']>;

/** @param opened  verified @returns null for a package that inherits nothing, or that was made before there was such a file */
export async function readInheritance({ directory, manifest }: OpenPackage): Promise<InheritanceFile | null> {
  if (!manifest.files.some(({ path }) => path === INHERITANCE_FILE)) return null;
  const path = join(directory, INHERITANCE_FILE);
  const parsed = schema.safeParse(jsonOf(await readFile(path, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new UserError('does not follow heirloom.dev/inheritance/v1', 'Make the package again.', path);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
