import { z } from 'zod';
import { kindOf, strictObject } from '../yaml/index.js';

const rate = z.number().positive();
const fraction = z.number().min(0).lt(1);
const seed = z.number().int().min(0).max(0xffffffff);

/** Left open where a recipe doesn't write it: how large it is by default depends on what training starts from. */
const learning_rate = rate
  .optional()
  .describe(
    'Default: 0.001, of sgd and momentum 0.01; a tenth of it where a model is fine-tuned or interpolated.',
  );

const adam = {
  learning_rate,
  beta_1: fraction.default(0.9),
  beta_2: fraction.default(0.999),
  epsilon: rate.default(1e-7),
};

const optimizer = kindOf(
  {
    sgd: strictObject({ learning_rate }),
    momentum: strictObject({
      learning_rate,
      momentum: fraction.default(0.9),
      nesterov: z.boolean().default(false),
    }),
    rmsprop: strictObject({
      learning_rate,
      rho: fraction.default(0.9),
      momentum: fraction.default(0),
      epsilon: rate.default(1e-7),
    }),
    adam: strictObject(adam),
    adamw: strictObject({ ...adam, weight_decay: z.number().min(0).default(0.01) }),
  },
  'optimizer',
);

const monitor = z.enum(['val_loss', 'val_accuracy', 'val_mae']).default('val_loss');
const patience = z.number().int().min(1);
const factor = z.number().positive().lt(1);

const schedule = kindOf(
  {
    constant: strictObject({}),
    step: strictObject({ every: z.number().int().min(1), factor: factor.default(0.1) }),
    exponential: strictObject({ factor }),
    cosine: strictObject({ floor: fraction.default(0) }),
    reduce_on_plateau: strictObject({
      monitor,
      factor: factor.default(0.1),
      patience: patience.default(10),
      floor: fraction.default(0),
    }),
  },
  'schedule',
);

/** `training` of recipe.yml; it comes out with either `seed` or `seeds`. */
export const trainingSection = strictObject({
  optimizer: optimizer.prefault('adam'),
  epochs: z.number().int().min(1).max(100_000).default(20),
  batch_size: z.number().int().min(1).default(32),
  schedule: schedule
    .optional()
    .describe("Of the optimizer's learning_rate; epochs are counted. Default: constant."),
  warm_up: z
    .number()
    .positive()
    .optional()
    .describe('Epochs over which the learning rate rises from 0 to that of the schedule.'),
  clip_gradients: kindOf({ norm: rate, value: rate }, 'way to clip')
    .optional()
    .describe('norm: of all gradients as one vector; value: of each number in them.'),
  early_stopping: strictObject({ patience, monitor }).optional(),
  seed: seed.optional().describe('Of every random choice; default 42.'),
  seeds: z
    .array(seed)
    .min(1)
    .optional()
    .describe("Instead of seed: trained once with each, the first one's model being the package's."),
})
  .superRefine((training, context) => {
    if (training.seed !== undefined && training.seeds !== undefined) {
      context.addIssue({
        code: 'custom',
        path: ['seeds'],
        message: '"seed" and "seeds" are both given. Keep "seed" for one run, or "seeds" for several.',
      });
    }
    for (const [at, one] of (training.seeds ?? []).entries()) {
      if (training.seeds!.indexOf(one) === at) continue;
      context.addIssue({
        code: 'custom',
        path: ['seeds', at],
        message: `the seed ${one} is given twice, and would give the same run twice. Take another one.`,
      });
    }
  })
  .transform(({ seed, seeds, ...others }) =>
    seeds === undefined ? { ...others, seed: seed ?? 42 } : { ...others, seeds },
  );

/** The seeds that a recipe is trained with, one a run; the first one's model is the package's. */
export function seedsOf(
  training: { readonly seed: number } | { readonly seeds: readonly number[] },
): readonly number[] {
  return 'seeds' in training ? training.seeds : [training.seed];
}
