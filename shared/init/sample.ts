import { loadDataset, rowsOf, spreadOf, type Dataset } from '../data/index.js';
import { recipeSchema, type Recipe } from '../recipe/index.js';
import type { DataPlan, Sample, Shares } from './plan.js';

/** A table below this many rows gives a larger share to its test set, so that a gate can tell more. */
const SMALL = 500;

/** Reads and splits the data as the recipe will. @throws UserError for data that can't be trained on */
export async function drawSample(
  path: string,
  source: string,
  data: DataPlan,
): Promise<{ readonly shares: Shares; readonly sample: Sample }> {
  const ordinary = { test: 0.2, validation: 0.1 };
  const sample = sampleOf(await load(path, source, data, ordinary));
  if (sample.rows >= SMALL) return { shares: ordinary, sample };
  const generous = { test: 0.3, validation: 0.1 };
  return { shares: generous, sample: sampleOf(await load(path, source, data, generous)) };
}

/** recipe.yml's `data`. Classes without test rows are let pass here; the recipe then says so. */
function load(path: string, source: string, data: DataPlan, shares: Shares): Promise<Dataset> {
  const recipe: Recipe = recipeSchema.parse({
    version: 1,
    name: 'sample',
    task: data.kind === 'table' ? data.task : 'classification',
    model: { layers: ['output'] },
    data: { source, ...keysOf(data), split: { ...shares, stratify: false } },
  });
  return loadDataset(recipe, { resolve: () => path, inherited: null, log: () => undefined });
}

function keysOf(data: DataPlan): object {
  if (data.kind === 'pictures') return { image: { size: data.size, channels: data.channels } };
  return {
    ...(data.id && { id: data.id.column }),
    label: data.label.column,
    ...(data.image && {
      image: {
        columns: data.image.pattern,
        shape: [data.image.side, data.image.side, 1],
        scale: data.image.scale,
      },
    }),
  };
}

function sampleOf(dataset: Dataset): Sample {
  const rowsIn = (split: 'train' | 'validation' | 'test') => rowsOf(dataset, split).length;
  return {
    rows: dataset.ids.length,
    trainingRows: rowsIn('train'),
    validationRows: rowsIn('validation'),
    testRows: rowsIn('test'),
    target: targetOf(dataset),
  };
}

function targetOf(dataset: Dataset): Sample['target'] {
  const { target } = dataset;
  if (target.task === 'regression') {
    const { min, max } = spreadOf(target.values);
    return { task: 'regression', least: min, greatest: max };
  }
  const { classes, labels } = target;
  const labelsOf = (split: 'train' | 'test') => rowsOf(dataset, split).map((row) => labels[row]!);
  const [training, test] = [labelsOf('train'), labelsOf('test')];
  const counts = classes.map((_, k) => labels.filter((label) => label === k).length);
  const greatest = Math.max(...counts);
  return {
    task: 'classification',
    classes,
    testLabels: test,
    majority: { label: classes[counts.indexOf(greatest)]!, share: greatest / labels.length },
    thinClass: classes.find((_, k) => !training.includes(k) || !test.includes(k)) ?? null,
  };
}
