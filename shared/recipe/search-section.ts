import { z } from 'zod';
import { distributionSchema } from '../search/distributions.js';
import { cornersOf, sizeOf, type Space } from '../search/space.js';
import { kindOf, strictObject } from '../yaml/index.js';
import { whyFixed } from './fixed-paths.js';

const MOST_TRIALS = 1000;

const median = strictObject({
  warm_up: z.number().int().min(1).default(5).describe('Epochs after which no trial is stopped yet.'),
});

/** `search` of recipe.yml; its metric's default follows from the task. */
export const searchSection = strictObject({
  strategy: z
    .enum(['grid', 'random', 'bayesian'])
    .describe('How points are chosen; bayesian: by a tree-structured Parzen estimator.'),
  trials: z
    .number()
    .int()
    .min(1)
    .max(MOST_TRIALS)
    .optional()
    .describe('How many trainings; of a grid: all of its points, by default.'),
  metric: z
    .enum(['val_accuracy', 'val_loss', 'val_mae'])
    .optional()
    .describe('By which trials are chosen; default: val_accuracy, of a regression val_mae.'),
  space: z
    .record(z.string().min(1), distributionSchema)
    .describe('What is searched: a path of the recipe, and what its value is drawn from.'),
  stop: kindOf({ median }, 'stopping rule')
    .optional()
    .describe('median: ends a trial whose best epoch is below the median of the earlier trials.'),
  parallel: z
    .number()
    .int()
    .min(1)
    .max(64)
    .optional()
    .describe('Trials at the same time, on back ends that run on the CPU alone; default: one a core.'),
}).superRefine((search, context) => {
  for (const { path, message } of faultsOf(search)) context.addIssue({ code: 'custom', path, message });
});

export type SearchSection = z.output<typeof searchSection>;

/** In the order of their paths, in which a recipe's keys count for nothing. */
export function spaceOf({ space }: Pick<SearchSection, 'space'>): Space {
  const paths = Object.keys(space).sort();
  return paths.map((path) => ({ path, of: space[path]! }));
}

interface Fault {
  readonly path: string[];
  readonly message: string;
}

function faultsOf(search: SearchSection): Fault[] {
  const space = spaceOf(search);
  if (space.length === 0)
    return [
      { path: ['space'], message: 'the space is empty. Name a path and what its value is drawn from.' },
    ];
  return [...space.flatMap(pathFaults), ...space.flatMap(lossFaults(search)), ...countFaults(search, space)];
}

function pathFaults({ path }: Space[number], _: number, space: Space): Fault[] {
  const why = whyFixed(path.split('.'));
  if (why !== null) return [{ path: ['space', path], message: `"${path}" can't be searched: ${why}` }];
  const part = space.find((other) => other.path.startsWith(`${path}.`));
  if (!part) return [];
  return [
    {
      path: ['space', part.path],
      message: `"${part.path}" is a part of "${path}", which is searched too. Keep one of the two.`,
    },
  ];
}

/** What the validation loss is made of must be the same in all trials. */
function lossFaults({ metric }: SearchSection): (dimension: Space[number]) => Fault[] {
  if (metric !== 'val_loss') return () => [];
  return (dimension) => {
    const { path } = dimension;
    const written = JSON.stringify([path, ...cornersOf([dimension])]);
    const holds = /regularizer/.test(written)
      ? 'holds a penalty on the weights'
      : /^label_scale$/.test(path)
        ? 'is in units of the scaled label'
        : null;
    if (holds === null) return [];
    const message = `val_loss ${holds}, which "${path}" changes, so trials could not be compared. Search by val_accuracy, or val_mae.`;
    return [{ path: ['metric'], message }];
  };
}

function countFaults({ strategy, trials }: SearchSection, space: Space): Fault[] {
  const size = sizeOf(space);
  if (strategy !== 'grid')
    return trials === undefined
      ? [{ path: ['trials'], message: 'how many trials is not said. Write for example "trials: 20".' }]
      : [];
  const endless = space.find((dimension) => sizeOf([dimension]) === Infinity);
  if (endless)
    return [
      {
        path: ['space', endless.path],
        message: `a grid has no end over ${endless.of.kind}. List its values, as in {choice: [0.001, 0.01]}.`,
      },
    ];
  if (size <= (trials ?? MOST_TRIALS)) return [];
  const mend =
    trials === undefined
      ? 'List fewer values, or search at random.'
      : `Write "trials: ${size}", or list fewer values.`;
  return [
    {
      path: ['trials'],
      message: `the grid has ${size} points, and ${trials ?? MOST_TRIALS} trials at most are made. ${mend}`,
    },
  ];
}
