import { chooseNetwork } from './network.js';
import { schemaAddress } from './pins.js';
import type { DataPlan, Plan } from './plan.js';
import { comment, list, quoted, scalar } from './yaml-text.js';

const MOST_NAMED = 10;
type Target = Plan['sample']['target'];

/** recipe.yml, with comments. */
export function recipeText(plan: Plan): string {
  const { sample } = plan;
  const network = chooseNetwork(plan);
  return `# yaml-language-server: $schema=${schemaAddress('recipe')}
${comment('The recipe: everything that "heirloom train" needs to make this model, and to make it again.')}version: 1
name: ${scalar(plan.name)}
task: ${sample.target.task}
${positiveLine(sample.target)}
data:
  source: ${scalar(plan.source)}
${dataLines(plan.data)}${comment(labelText(sample.target), '  ')}${splitLines(plan)}
${inputsComment(plan.data)}model:
  layers:
${network.layers.map((layer) => `    - ${layer}\n`).join('')}
training:
  optimizer: {adam: {learning_rate: ${network.learningRate}}}
  epochs: ${network.epochs}
  batch_size: ${network.batchSize}
${
  network.patience === null
    ? ''
    : `${comment(`Stops when the validation loss has not fallen for ${network.patience} epochs, and keeps the best weights.`, '  ')}  early_stopping: {patience: ${network.patience}}\n`
}${comment('With the same seed, data and commit the same package comes out.', '  ')}  seed: 42
`;
}

function dataLines(data: DataPlan): string {
  if (data.kind === 'pictures')
    return `${comment(`Every picture is brought to this height and width; ${data.why}.`, '  ')}  image: {size: ${list(data.size)}, channels: ${data.channels}}\n`;
  const { id, label, image } = data;
  return [
    id
      ? `  id: ${scalar(id.column)}\n`
      : comment('No id column: a row is known by what it holds. Name one with "id: <column>".', '  '),
    `  label: ${scalar(label.column)}\n`,
    image
      ? `  image: {columns: ${JSON.stringify(image.pattern)}, shape: ${list([image.side, image.side, 1])}, scale: ${image.scale}}   # pixels are divided by the scale\n`
      : '',
  ].join('');
}

function positiveLine(target: Target): string {
  if (target.task === 'regression' || target.classes.length !== 2) return '';
  return `positive: ${scalar(target.classes[1]!)}   # the class that precision, recall and ROC AUC are about\n`;
}

function labelText(target: Target): string {
  if (target.task === 'regression')
    return `A number from ${target.least} to ${target.greatest}, learnt with mean 0 and deviation 1 and answered in its own unit.`;
  const { classes } = target;
  const named = classes.slice(0, MOST_NAMED).map(quoted).join(', ');
  return `${classes.length} classes: ${named}${classes.length > MOST_NAMED ? ', …' : ''}.`;
}

function splitLines({ data, shares, sample }: Plan): string {
  const known = data.kind === 'table' && data.id ? 'the id' : 'what the row holds';
  const { test, validation } = shares;
  const counts = `${sample.trainingRows} training, ${sample.validationRows} validation, ${sample.testRows} test`;
  const why = `Decided by a hash of ${known}, so that new rows never move old ones. Today: ${counts} rows.`;
  const { target } = sample;
  if (target.task === 'regression' || target.thinClass === null)
    return `${comment(why, '  ')}  split: {test: ${test}, validation: ${validation}}\n`;
  const thin = `"stratify: false" because the class ${quoted(target.thinClass)} has no row in one of the splits; add rows of it, then take it out.`;
  return `${comment(`${why} ${thin}`, '  ')}  split: {test: ${test}, validation: ${validation}, stratify: false}\n`;
}

function inputsComment(data: DataPlan): string {
  if (data.kind === 'pictures' || data.image) return '';
  return comment(
    'No "features": every other column is an input, numbers standardised and text one-hot, fitted on the training rows. To choose them yourself: features: [{standardise: [age, fare]}, {one_hot: [sex]}]',
  );
}
