import { rm } from 'node:fs/promises';
import { CHILD_RECIPE } from '../leaves.js';
import { csv, nothing, recipe, type Fault } from './fault.js';

export const TRAINING_FAULTS: readonly Fault[] = [
  {
    name: 'a missing recipe',
    spoil: (project) => rm(project.path('recipe.yml')),
    args: ['train'],
    says: /^<dir>\/recipe\.yml is not there\. Name the recipe with the "recipe" input, or write one with/,
  },
  {
    name: 'a typo in the recipe',
    spoil: recipe('epochs', 'epoch'),
    args: ['train'],
    says: /^<dir>\/recipe\.yml:\d+:\d+ unknown key "epoch" in training\. Did you mean "epochs"\?$/,
  },
  {
    name: 'a recipe that is not YAML',
    spoil: recipe('layers:', 'layers: ]'),
    args: ['train'],
    says: /^<dir>\/recipe\.yml:\d+:\d+ /,
  },
  {
    name: 'a value of the wrong kind',
    spoil: recipe('epochs: 8', 'epochs: many'),
    args: ['train'],
    says: /^<dir>\/recipe\.yml:\d+:\d+ a number is expected, not "many" in training\.epochs\. /,
  },
  {
    name: 'an unknown layer',
    spoil: recipe('dense:', 'dens:'),
    args: ['train'],
    says: /^<dir>\/recipe\.yml:\d+:\d+ unknown layer "dens" in model\.layers\[0\]\. Did you mean "dense"\?$/,
  },
  {
    name: 'an unknown path in "set"',
    spoil: nothing,
    args: ['train', '--set=training.epoch=3'],
    says: /unknown key "epoch" in training\. Did you mean "epochs"\?$/,
  },
  {
    name: 'missing data',
    spoil: (project) => rm(project.path('leaves.csv')),
    args: ['train'],
    says: /^<dir>\/leaves\.csv is not there\. Mend "data\.source" in the recipe/,
  },
  {
    name: 'an empty data file',
    spoil: csv(() => []),
    args: ['train'],
    says: /^<dir>\/leaves\.csv is empty\. Give it a header line and at least one row\.$/,
  },
  {
    name: 'a data file with a header only',
    spoil: csv(([header]) => [header!, '']),
    args: ['train'],
    says: /^<dir>\/leaves\.csv has a header but no rows\. Give it at least one row\.$/,
  },
  {
    name: 'a ragged row',
    spoil: csv((lines) => lines.with(4, 'leaf-3,1,2')),
    args: ['train'],
    says: /^<dir>\/leaves\.csv:5 has 3 cells in this row, and 4 columns in its header\. Give every row one cell per column/,
  },
  {
    name: 'a label column that is not there',
    spoil: recipe('label: tree', 'label: kind'),
    args: ['train'],
    says: /^<dir>\/leaves\.csv has no column "kind", which the recipe uses as the label\. Its columns: id, length, width, tree\.$/,
  },
  {
    name: 'a feature column that is not there',
    spoil: recipe('[length, width]', '[length, breadth]'),
    args: ['train'],
    says: /^<dir>\/leaves\.csv has no column "breadth".*Its columns: id, length, width, tree\.$/,
  },
  {
    name: 'one class only',
    spoil: csv((lines) => lines.map((line) => line.replace(/ash|birch/, 'oak'))),
    args: ['train'],
    says: /^<dir>\/leaves\.csv every row has the label "oak"\. A classification needs rows of two classes or more\.$/,
  },
  {
    name: 'a feature that is not a number',
    spoil: csv((lines) => lines.with(9, 'leaf-8,wide,2.5,oak')),
    args: ['train'],
    says: /^<dir>\/leaves\.csv:10 .*"length".*"wide"/,
  },
  {
    name: 'a feature that is missing',
    spoil: csv((lines) => lines.with(9, 'leaf-8,NaN,2.5,oak')),
    args: ['train'],
    says: /^<dir>\/leaves\.csv:10 .*"length"/,
  },
  {
    name: 'a feature that is infinite',
    spoil: csv((lines) => lines.with(9, 'leaf-8,Infinity,2.5,oak')),
    args: ['train'],
    says: /^<dir>\/leaves\.csv:10 .*"length".*"Infinity"/,
  },
  {
    name: 'an id that stands twice',
    spoil: csv((lines) => lines.with(9, 'leaf-0,2,2.5,oak')),
    args: ['train'],
    says: /^<dir>\/leaves\.csv:10 the id "leaf-0" stands in line 2 already\. Give every row its own id/,
  },
  {
    name: 'an output path below a file',
    spoil: nothing,
    args: ['train', '--out=recipe.yml/candidate'],
    says: /recipe\.yml\/candidate can't be written: a part of the path is a file\. Choose another path/,
  },
  {
    name: 'an output folder of other files',
    spoil: (project) => project.write('notes/todo.txt', 'water the trees'),
    args: ['train', '--out=notes'],
    says: /^<dir>\/notes is there already and is not a package\. Choose another "out", or remove it\.$/,
  },
  {
    name: 'a parent that is not there',
    spoil: (project) => project.write('recipe.yml', CHILD_RECIPE),
    args: ['train'],
    says: /^file:<dir>\/\.heirloom\/registry leaves#champion is not in the registry\. It is empty; publish a package first/,
  },
  {
    name: 'a back end that is not installed',
    spoil: nothing,
    args: ['train', '--backend=cuda'],
    says: /cuda.*@tensorflow\/tfjs-node-gpu/,
  },
  {
    name: 'an upload outside a run',
    spoil: nothing,
    args: ['train', '--upload=always'],
    says: /^input "upload" there is no workflow run to upload to\. Set "upload" to auto or never in a terminal\.$/,
  },
];
