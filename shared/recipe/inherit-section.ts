import { z } from 'zod';
import { suggest } from '../errors/index.js';
import { MODEL_NAME } from '../package/manifest.js';
import { strictObject } from '../yaml/index.js';

const from = z.string().min(1).describe('The parent: name@version, name#alias, sha256:…, or a directory.');
const patterns = z.array(z.string().min(1)).min(1);

const control = z
  .enum(['scratch'])
  .optional()
  .describe('Also trains the recipe without the parent, and reports what inheriting brought.');

/** Which of the inherited layers are trained. */
const part = {
  freeze: z
    .union([z.literal('all'), z.array(z.string().min(1))])
    .optional()
    .describe("Patterns over layer names whose tensors keep the parent's bytes; all: every inherited layer."),
  train: patterns
    .optional()
    .describe('Instead of freeze: patterns over the only inherited layers that are trained.'),
  unfreeze: z
    .record(
      z.string().regex(/^([2-9]|[1-9]\d+)$/, 'layers are unfrozen at a whole epoch from 2 on'),
      patterns,
    )
    .optional()
    .describe('By epoch: patterns over frozen layers that are trained from this epoch on.'),
};

const reuse = strictObject({ mode: z.literal('reuse'), from, control });
const fineTune = strictObject({ mode: z.literal('fine-tune'), from, ...part, control });
const transfer = strictObject({ mode: z.literal('transfer'), from, ...part, control });
const interpolate = strictObject({
  mode: z.literal('interpolate'),
  from,
  ...part,
  alpha: z
    .union([z.literal('auto'), z.number().min(0).max(1)])
    .default('auto')
    .describe('0 is the parent, 1 the fine-tuned model; auto: the best on the validation split.'),
  average: z
    .boolean()
    .default(false)
    .describe("Over training.seeds: the runs' weights are averaged before they are mixed with the parent's."),
  control,
});

const member = strictObject({
  from,
  name: z
    .string()
    .regex(MODEL_NAME, 'a name is 1 to 64 letters, digits, ".", "_" and "-", starting with a letter or digit')
    .optional()
    .describe("What its layers' names begin with; default: the package's name."),
  layers: z
    .string()
    .regex(/^[^.\s]+(\.[^.\s]+)*\.\.[^.\s]+(\.[^.\s]+)*$/, 'a range of layers is written "first..last"')
    .optional()
    .describe('Of combine: stacked: the range of its layers, as in "conv2d_1..flatten_1".'),
});

const compose = strictObject({
  mode: z.literal('compose'),
  members: z.array(member).min(2),
  combine: z
    .enum(['weighted_sum', 'joined', 'stacked'])
    .describe(
      "weighted_sum: of the members' outputs, over the union of their classes; joined: their bodies side by side, with a new head; stacked: a range of layers of each, one behind the other.",
    ),
  weights: z
    .union([z.enum(['learned', 'equal']), z.array(z.number().min(0)).min(2)])
    .optional()
    .describe('Of weighted_sum: learned, equal (the default), or one a member; they are scaled to sum to 1.'),
  ...part,
  control,
});

/** `inherit` of recipe.yml. */
export const inheritSection = z
  .discriminatedUnion('mode', [reuse, fineTune, transfer, interpolate, compose], {
    error: ({ input }) => modeFault(input),
  })
  .superRefine((inherit, context) => {
    for (const { path, message } of faultsOf(inherit)) context.addIssue({ code: 'custom', path, message });
  });

export type Inherit = z.output<typeof inheritSection>;
export type InheritMode = Inherit['mode'];

/** `distil` of recipe.yml. */
export const distilSection = strictObject({
  from: from.describe('The model that teaches: name@version, name#alias, sha256:…, or a directory.'),
  temperature: z
    .number()
    .positive()
    .default(2)
    .describe('Above 1, the lesser scores of the teacher count more; of classes only.'),
  weight: z
    .number()
    .gt(0)
    .max(1)
    .default(0.5)
    .describe("Share of the teacher's answers in the loss; the labels have the rest."),
});

const MODES = ['reuse', 'fine-tune', 'transfer', 'interpolate', 'compose'];

function modeFault(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
  const { mode } = input as { mode?: unknown };
  if (mode === undefined || mode === null) return `a value is missing. Write one of: ${MODES.join(', ')}.`;
  if (typeof mode !== 'string') return `a text is expected. Write one of: ${MODES.join(', ')}.`;
  return MODES.includes(mode) ? undefined : `unknown mode "${mode}". ${suggest(mode, MODES)}`;
}

interface Fault {
  readonly path: string[];
  readonly message: string;
}

function faultsOf(inherit: Inherit): Fault[] {
  const faults: Fault[] = [];
  if ('freeze' in inherit && inherit.freeze !== undefined && inherit.train !== undefined)
    faults.push({ path: ['train'], message: '"freeze" and "train" are both given. Keep one of the two.' });
  if (inherit.mode !== 'compose') return faults;
  const { combine, weights, members } = inherit;
  if (weights !== undefined && combine !== 'weighted_sum')
    faults.push({
      path: ['weights'],
      message: `"weights" are of combine: weighted_sum, not ${combine}. Take them out.`,
    });
  if (Array.isArray(weights) && weights.length !== members.length)
    faults.push({
      path: ['weights'],
      message: `there are ${weights.length} weights and ${members.length} members. Give one a member.`,
    });
  if (Array.isArray(weights) && weights.every((weight) => weight === 0))
    faults.push({ path: ['weights'], message: 'every weight is 0. Give one member a weight above 0.' });
  for (const [at, { layers }] of members.entries()) {
    if (combine === 'stacked' && layers === undefined)
      faults.push({
        path: ['members', String(at), 'layers'],
        message: 'a value is missing. Name the range of layers to take, as in "conv2d_1..flatten_1".',
      });
    if (combine !== 'stacked' && layers !== undefined)
      faults.push({
        path: ['members', String(at), 'layers'],
        message: `ranges of layers are of combine: stacked, not ${combine}. Take "layers" out.`,
      });
  }
  return faults;
}
