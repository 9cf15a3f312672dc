import { z } from 'zod';
import { strictObject } from '../yaml/index.js';
import { augmentSection } from './augment-section.js';
import { dataSection } from './data-section.js';
import { evaluationSection } from './evaluation-section.js';
import { extendsSection } from './extends-section.js';
import { featuresSection } from './features-section.js';
import { inheritIssues } from './inherit-issues.js';
import { distilSection, inheritSection } from './inherit-section.js';
import { withLearningRate } from './learning-rate.js';
import { nameSection, positiveSection, taskSection } from './head-section.js';
import { modelSection } from './model-section.js';
import { monitorIssues } from './monitors.js';
import { ownMetric, searchIssues } from './search-issues.js';
import { searchSection } from './search-section.js';
import { trainingSection } from './training-section.js';

/** recipe.yml, version 1. */
export const recipeSchema = strictObject({
  version: z.literal(1),
  name: nameSection,
  extends: extendsSection.optional(),
  task: taskSection,
  label_scale: z
    .enum(['standardise', 'none'])
    .optional()
    .describe('Of a regression: standardise (the default) learns the label with mean 0 and deviation 1.'),
  positive: positiveSection,
  data: dataSection,
  features: featuresSection.optional(),
  augment: augmentSection.optional(),
  model: modelSection.optional(),
  training: trainingSection.prefault({}),
  inherit: inheritSection.optional(),
  distil: distilSection.optional(),
  search: searchSection.optional(),
  evaluation: evaluationSection.optional(),
})
  .superRefine((recipe, context) => {
    if (!recipe.model && !recipe.inherit) {
      context.addIssue({
        code: 'custom',
        path: ['model'],
        message:
          'a value is missing. Give the model\'s layers, inherit a model with "inherit", or let a "command" make it.',
      });
    }
    if (recipe.features && recipe.data.image) {
      context.addIssue({
        code: 'custom',
        path: ['features'],
        message: '"features" are for tables, and "data.image" is given. Take one of the two out.',
      });
    }
    if (recipe.features && recipe.augment) {
      context.addIssue({
        code: 'custom',
        path: ['augment'],
        message:
          'only pictures can be augmented, and "features" make a table of the rows. Take "augment" out.',
      });
    }
    if (recipe.task === 'classification' && recipe.label_scale !== undefined) {
      context.addIssue({
        code: 'custom',
        path: ['label_scale'],
        message: 'only a number has a scale, and the task is classification. Take "label_scale" out.',
      });
    }
    if (recipe.task === 'regression' && recipe.data.split.stratify) {
      context.addIssue({
        code: 'custom',
        path: ['data', 'split', 'stratify'],
        message: 'only classes have shares, and the task is regression. Take "stratify: true" out.',
      });
    }
    if (recipe.task === 'regression' && recipe.data.balance !== undefined) {
      context.addIssue({
        code: 'custom',
        path: ['data', 'balance'],
        message: 'only classes can be balanced, and the task is regression. Take "balance" out.',
      });
    }
    if (recipe.task === 'regression' && recipe.positive !== undefined) {
      context.addIssue({
        code: 'custom',
        path: ['positive'],
        message: 'only classes have a positive one, and the task is regression. Take "positive" out.',
      });
    }
    for (const issue of [...inheritIssues(recipe), ...monitorIssues(recipe), ...searchIssues(recipe)])
      context.addIssue({ code: 'custom', ...issue });
  })
  .transform(({ label_scale, search, ...recipe }) => ({
    ...recipe,
    training: withLearningRate(recipe.training, recipe.inherit?.mode),
    ...(search && { search: { ...search, metric: search.metric ?? ownMetric(recipe.task) } }),
    ...(recipe.task === 'regression' && { label_scale: label_scale ?? ('standardise' as const) }),
  }));

/** A recipe with every default filled in. */
export type Recipe = z.output<typeof recipeSchema>;
