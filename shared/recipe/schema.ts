import { z } from 'zod';
import { FEATURE_NAMES } from '../data/features/index.js';
import { layerSchema } from '../models/layers/index.js';
import { MODEL_NAME } from '../package/manifest.js';
import { kindOf, strictObject } from '../yaml/index.js';

const name = z
  .string()
  .regex(MODEL_NAME, 'a name is 1 to 64 letters, digits, ".", "_" and "-", starting with a letter or digit');
const share = z.number().min(0).max(0.9);
const rate = z.number().positive();
const fraction = z.number().min(0).lt(1);
/** `[age, fare]`, or `{columns: [age, fare]}`. */
const columns = z
  .preprocess(
    (raw) => (typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? raw : { columns: raw }),
    strictObject({ columns: z.array(z.string()).min(1) }),
  )
  .transform((step) => step.columns);

const image = strictObject({
  /** Tabular pixels: a pattern over column names, in file order. */
  columns: z.string().optional(),
  /** Of tabular pixels: [height, width, channels]. */
  shape: z.array(z.number().int().positive()).length(3).optional(),
  /** The value that stands for white; pixels are divided by it. */
  scale: rate.optional(),
  /** Of a folder of images: they are brought to [height, width]. */
  size: z.array(z.number().int().positive()).length(2).optional(),
  channels: z.union([z.literal(1), z.literal(3)]).optional(),
});

const split = strictObject({
  test: share.default(0.2),
  validation: share.default(0.1),
  by: z.literal('id').default('id'),
  stratify: z.boolean().default(true),
});

const data = strictObject({
  source: z.string(),
  id: z.string().optional(),
  label: z.string().optional(),
  missing: z
    .array(z.union([z.string(), z.null(), z.number()]))
    .transform((texts) => texts.map((text) => (text === null ? 'null' : String(text))))
    .default(['', 'NA', 'NaN', 'null']),
  image: image.optional(),
  split: split.prefault({}),
});

const optimizer = kindOf(
  {
    sgd: strictObject({ learning_rate: rate.default(0.01) }),
    momentum: strictObject({ learning_rate: rate.default(0.01), momentum: fraction.default(0.9) }),
    adam: strictObject({
      learning_rate: rate.default(0.001),
      beta_1: fraction.default(0.9),
      beta_2: fraction.default(0.999),
      epsilon: rate.default(1e-7),
    }),
  },
  'optimizer',
);

const training = strictObject({
  optimizer: optimizer.prefault('adam'),
  epochs: z.number().int().min(1).max(100_000).default(20),
  batch_size: z.number().int().min(1).default(32),
  early_stopping: strictObject({
    patience: z.number().int().min(1),
    monitor: z.enum(['val_loss', 'val_accuracy']).default('val_loss'),
  }).optional(),
  seed: z.number().int().min(0).max(0xffffffff).default(42),
});

const inherit = strictObject({
  from: z.string(),
  mode: z.literal('fine-tune'),
  /** Patterns over layer names whose tensors keep the parent's bytes. */
  freeze: z.array(z.string()).default([]),
});

/** recipe.yml, version 1. */
export const recipeSchema = strictObject({
  version: z.literal(1),
  name,
  task: z.literal('classification').default('classification'),
  positive: z.union([z.string(), z.number(), z.boolean()]).transform(String).optional(),
  data,
  features: z
    .array(
      kindOf(
        Object.fromEntries(FEATURE_NAMES.map((step) => [step, columns])) as Record<
          (typeof FEATURE_NAMES)[number],
          typeof columns
        >,
        'feature step',
      ),
    )
    .min(1)
    .optional(),
  model: strictObject({ layers: z.array(layerSchema).min(1) }).optional(),
  training: training.prefault({}),
  inherit: inherit.optional(),
}).superRefine((recipe, context) => {
  if (!recipe.model && !recipe.inherit) {
    context.addIssue({
      code: 'custom',
      path: ['model'],
      message: 'a value is missing. Give the model\'s layers, or inherit a model with "inherit".',
    });
  }
  if (recipe.features && recipe.data.image) {
    context.addIssue({
      code: 'custom',
      path: ['features'],
      message: '"features" are for tables, and "data.image" is given. Take one of the two out.',
    });
  }
  const { image } = recipe.data;
  if (image && (image.columns ?? image.shape) && (image.size ?? image.channels)) {
    context.addIssue({
      code: 'custom',
      path: ['data', 'image'],
      message:
        '"columns" and "shape" are for pixels in a table, "size" and "channels" for a folder. Keep one of the two.',
    });
  }
  const outputs = recipe.model?.layers.filter((layer) => layer.kind === 'output').length ?? 1;
  if (recipe.model && (outputs !== 1 || recipe.model.layers.at(-1)?.kind !== 'output')) {
    context.addIssue({
      code: 'custom',
      path: ['model', 'layers'],
      message: 'the layers don\'t end with the one "output". Put "- output" at the end.',
    });
  }
  const stopping = recipe.training.early_stopping;
  if (stopping && recipe.data.split.validation === 0) {
    context.addIssue({
      code: 'custom',
      path: ['training', 'early_stopping'],
      message: 'early stopping has no validation rows to watch. Give data.split.validation a share above 0.',
    });
  }
});

/** A recipe with every default filled in. */
export type Recipe = z.output<typeof recipeSchema>;
