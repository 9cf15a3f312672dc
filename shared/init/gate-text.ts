import { planMargin } from './margins.js';
import { schemaAddress } from './pins.js';
import { numberRules } from './number-rules.js';
import type { ClassSample, Plan } from './plan.js';
import { comment, quoted, scalar } from './yaml-text.js';

/** Above this share of one class, accuracy says little: always answering that class looks good. */
const LOPSIDED = 0.75;

/** gate.yml, with comments. */
export function gateText({ name, sample }: Plan): string {
  const { target, testRows } = sample;
  return `# yaml-language-server: $schema=${schemaAddress('gate')}
${comment(`The gate: what a model must show before it is published. The test set has ${testRows} rows today. Every number here is yours to edit.`)}version: 1
name: ${scalar(name)}
rules:
${target.task === 'regression' ? numberRules(testRows) : `${floor(target)}\n${noRegression(target)}`}`;
}

function floor({ classes, majority }: ClassSample): string {
  const percent = Math.round(majority.share * 100);
  const edit = 'Put it just below what your model reaches.';
  const [metric, guess, why] =
    majority.share > LOPSIDED
      ? ([
          'balanced_accuracy',
          1 / classes.length,
          `Balanced accuracy is the mean recall of the classes: with ${percent} % of the rows in ${quoted(majority.label)}, accuracy would praise a model that always answers that. This is a third of the way from such a model to no error.`,
        ] as const)
      : ([
          'accuracy',
          majority.share,
          `A third of the way from always answering ${quoted(majority.label)} (${percent} % right) to no error.`,
        ] as const);
  const min = Math.floor((guess + (1 - guess) / 3) * 100) / 100;
  return `${comment(`${why} ${edit}`, '  ')}  - floor: {metric: ${metric}, min: ${min}}`;
}

function noRegression({ classes, testLabels }: ClassSample): string {
  const metrics = ['accuracy', 'f1_macro', ...(classes.length === 2 ? ['roc_auc'] : [])];
  const planned = metrics.map((metric) => ({ metric, plan: planMargin(metric, testLabels, classes) }));
  const rules = planned.flatMap(({ metric, plan }) =>
    plan && plan.margin < 0.5 ? [`  - no_regression: {metric: ${metric}, margin: ${plan.margin}}\n`] : [],
  );
  const first = planned[0]!.plan;
  if (rules.length === 0 || !first)
    return comment(
      `No "no_regression" rule: ${testLabels.length} test rows can't tell a loss from chance. With more: - no_regression: {metric: accuracy, margin: 0.05}`,
      '  ',
    );
  const rows = testLabels.length;
  const size = first.margin > 0.05 ? ` (wide: ${rows} test rows are few)` : '';
  const noAuc =
    classes.length === 2 && !planned.at(-1)!.plan
      ? ' No rule on roc_auc: it needs 50 test rows of each class.'
      : '';
  return `${comment(
    `The most that a change may lose against its baseline${size}. It is about the smallest loss that ${rows} rows tell from chance when two models disagree on ${first.discordant} of them; with a smaller margin the verdict would often be "neutral". With more rows, lower it.${noAuc}`,
    '  ',
  )}${rules.join('')}`;
}
