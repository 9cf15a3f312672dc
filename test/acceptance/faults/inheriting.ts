import { appendFile } from 'node:fs/promises';
import { CHILD_RECIPE, leavesCsv } from '../leaves.js';
import type { Fault, Spoil } from './fault.js';

const inherit =
  (change: (recipe: string) => string): Spoil =>
  (project) =>
    project.write('recipe.yml', change(CHILD_RECIPE));

/** In a recipe that inherits from `leaves#champion`. */
export const INHERITING_FAULTS: readonly Fault[] = [
  {
    name: 'a parent with other layers',
    spoil: inherit(
      (recipe) => `${recipe}model: {layers: [{dense: {units: 16, activation: relu}}, output]}\n`,
    ),
    args: ['train'],
    says: /^recipe doesn't fit the parent leaves#champion: layer 1, "dense_1": units is 16, and the parent's is 8\. This mode keeps the parent's architecture: leave "model" out/,
  },
  {
    name: 'data without a column of the parent',
    spoil: async (project) => {
      await project.write('recipe.yml', CHILD_RECIPE);
      await project.write('leaves.csv', leavesCsv().replace('width', 'breadth'));
    },
    args: ['train'],
    says: /^<dir>\/leaves\.csv has no column "width".* Its columns: id, length, breadth, tree\.$/,
  },
  {
    name: 'a class that the parent does not know',
    spoil: async (project) => {
      await project.write('recipe.yml', CHILD_RECIPE);
      const yews = Array.from({ length: 60 }, (_, row) => `yew-${row},1,1,yew\n`);
      await appendFile(project.path('leaves.csv'), yews.join(''));
    },
    args: ['train'],
    says: /^<dir>\/leaves\.csv:602 the label "yew" is not a class of the parent \(ash, birch, oak\)\. This mode keeps the parent's classes: take these rows out/,
  },
  {
    name: 'a pattern that freezes nothing',
    spoil: inherit((recipe) => recipe.replace('dense*', 'conv*')),
    args: ['train'],
    says: /inherit\.freeze "conv\*" matches no layer\. The parent's layers with weights: dense/,
  },
  {
    name: 'a feature that the parent does not have',
    spoil: inherit((recipe) => `${recipe}features: [{min_max: [length]}]\n`),
    args: ['train'],
    says: /^recipe doesn't fit the parent leaves#champion: its feature length \(min_max\) is not an input of the parent\. A child keeps its parent's inputs: leave them out/,
  },
  {
    name: 'an alias that the registry does not have',
    spoil: inherit((recipe) => recipe.replace('#champion', '#champ')),
    args: ['train'],
    says: /leaves#champ is not in the registry\. It has leaves in v1\.0\.0, and the aliases champion\.$/,
  },
];
