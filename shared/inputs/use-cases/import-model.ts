import { choice, lines, optionalText, text, wholeNumber } from '../field.js';
import { registry } from '../common.js';
import { defineUseCase } from '../use-case.js';
import { BACKEND_CHOICES } from './train.js';

export const importModel = defineUseCase({
  name: 'import',
  summary: 'Makes a package of a model from elsewhere, so that recipes can inherit from it.',
  argument: 'path',
  inputs: {
    path: text('The model: a folder with the model.json of TensorFlow.js, or a safetensors file.', '.'),
    out: text('Directory to write the package to.', 'heirloom-out/imported'),
    name: optionalText("The model's name. Default: the recipe's, else the file's."),
    recipe: optionalText(
      'A recipe whose data the model is tried on: they say its inputs, classes and preprocessing, and the package gets predictions. Its `model`, where it has one, is what weights are put into.',
    ),
    set: lines('Values laid over the recipe, a line each: `path.to.key=value`.'),
    model: optionalText(
      'The layers of a safetensors file, without a recipe: what `model.to_json()` of Keras gives.',
    ),
    classes: lines(
      "The classes in the order of the model's scores, a line each. Default: the recipe's data in their order, else 0, 1 and so on.",
    ),
    columns: lines(
      'Without a recipe: the columns of a table that are the inputs, a line each, in their order.',
    ),
    task: choice(
      'Without a recipe: what it answers; `auto` tells by its last layer.',
      ['auto', 'classification', 'regression'],
      'auto',
    ),
    input: choice(
      'Without a recipe: what an input is; `auto` takes three axes for a picture and one for columns.',
      ['auto', 'picture', 'columns'],
      'auto',
    ),
    scale: wholeNumber(
      "Without a recipe: the pixel value that the model's makers divided by.",
      255,
      1,
      65_535,
    ),
    layout: choice(
      'Whose names and axes the tensors have: `auto` tells by the names.',
      ['auto', 'keras', 'pytorch'],
      'auto',
    ),
    tensors: lines('Names where they differ, a line each: `theirs=ours`, as in `fc1=dense_1`.'),
    ignore: lines('Patterns over names of tensors that no layer takes, a line each.'),
    registry,
    backend: choice('Where the arithmetic runs.', BACKEND_CHOICES, 'auto'),
  },
  outputs: {
    package: 'Directory of the package.',
    digest: 'The package id: sha256 of its manifest.',
    name: 'Name of the model.',
    layout: 'Whose names and axes the tensors had.',
    metrics: 'Metrics on the test split of the recipe (JSON); empty without one.',
  },
});
