import { didYouMean, suggest, UserError } from '../../errors/index.js';
import type { ClassPredictions } from '../predictions.js';
import type { CodedTexts } from '../texts/index.js';
import { MOST_CLASSES, orderClasses, spellClasses, spellNumbers } from './class-names.js';
import type { Answers } from './columns/index.js';
import { classifyByScores, warnAboutContradictions, warnAboutSums } from './scores.js';
import type { PredictionTable } from './table.js';
import { refuseTurnedScore } from './turned-score.js';
import { UnknownAnswers } from './unknown-answers.js';

/** Labels, predictions and scores of a table whose task is classification. */
interface ClassTable extends PredictionTable {
  readonly labels: CodedTexts;
  readonly predictions: CodedTexts | null;
}

interface ClassOptions {
  /** The positive class of a binary task. Default: the greater class. */
  readonly positive: string | undefined;
  /** Whether the file is judged whatever it predicts. */
  readonly mayAnswerUnknown: boolean;
  readonly warn: (message: string) => void;
}

/**
 * @throws UserError for a class without a score column, or a positive class that the file doesn't have
 */
export function classPredictions(
  source: PredictionTable,
  { positive, mayAnswerUnknown, warn }: ClassOptions,
): ClassPredictions {
  const table: ClassTable = {
    ...source,
    labels: codedOf(source.label),
    predictions: source.prediction && codedOf(source.prediction),
  };
  const spelling = spellClasses(table.labels.texts, [
    ...(table.predictions?.texts ?? []),
    ...table.classScores.keys(),
  ]);
  refuseRespelled(table, spelling);
  const unknown = new UnknownAnswers(table, table, spelling);
  if (!mayAnswerUnknown) unknown.refuseSlips(positive !== undefined || table.score !== null);
  const found = orderClasses(spelling.values());
  const positiveClass = choosePositive(found, positive, table.file);
  const classes = orderClasses(positiveClass === null ? found : [...found, positiveClass]);
  if (classes.length > MOST_CLASSES) {
    throw new UserError(
      `has ${classes.length} classes, and at most ${MOST_CLASSES} can be judged`,
      'Check that "label" holds the class, not an id or an amount.',
      table.file,
    );
  }
  const position = new Map(classes.map((name, index) => [name, index]));
  const indexOf = new Map([...spelling].map(([text, name]) => [text, position.get(name)!]));

  if (table.classScores.size > 0) refuseUnscored(table, classes, indexOf);
  const remark = unknown.remark();
  if (remark !== null) warn(remark);
  const scores = scoresOf(table, classes, indexOf, positiveClass);
  const positiveIndex = positiveClass === null ? null : classes.indexOf(positiveClass);
  const predicted = table.predictions
    ? indices(table.predictions, indexOf)
    : classifyByScores(scores!, positiveIndex);
  if (scores && !table.score) warnAboutSums(table, scores, warn);
  if (table.score && table.predictions && positiveIndex !== null) {
    const side = { positive: classes[positiveIndex]!, positiveIndex, isAsked: positive !== undefined };
    refuseTurnedScore(table, table.score, predicted, side);
  }
  if (scores && table.predictions) warnAboutContradictions(table, scores, predicted, warn);
  return {
    task: 'classification',
    ids: table.ids,
    weights: table.weights,
    columns: table.columns,
    source: table.source,
    classes,
    labels: indices(table.labels, indexOf),
    predicted,
    scores,
    positive: classes.length === 2 ? positiveClass : null,
  };
}

function codedOf(answers: Answers): CodedTexts {
  if (answers.kind === 'names') return answers.coded;
  throw new Error('a column of numbers was taken for classes');
}

/** Two classes that are equal as numbers: judged as two, a confusion of them would be hidden from whoever reads it. */
function refuseRespelled(table: ClassTable, spelling: ReadonlyMap<string, string>): void {
  for (const [text, number] of spellNumbers(table.labels.texts)) {
    if (spelling.get(text) === spelling.get(number)) continue;
    throw new UserError(
      `has the labels "${number}" and "${text}", which are equal as numbers`,
      'Spell each class in one way; codes that only look like numbers need a letter before them.',
      placeOf(table, table.labels, text),
    );
  }
}

function choosePositive(classes: readonly string[], asked: string | undefined, file: string): string | null {
  if (asked === undefined) return classes.length === 2 ? classes[1]! : null;
  if (classes.length > 2) {
    throw new UserError(
      `has ${classes.length} classes, and "positive" (${asked}) is for tasks of two`,
      'Leave "positive" out.',
      file,
    );
  }
  const found = classes.find((name) => name === asked);
  // A file where only one class occurs can't show whether the other is spelled right.
  if (found !== undefined || classes.length < 2) return asked;
  throw new UserError(`has no class "${asked}" to be the positive one`, suggest(asked, classes), file);
}

/** Classes for codes, in the codes' own memory: nothing reads them afterwards. */
function indices({ texts, codes }: CodedTexts, indexOf: ReadonlyMap<string, number>): Int32Array {
  const byCode = Int32Array.from(texts, (text) => indexOf.get(text)!);
  for (let row = 0; row < codes.length; row++) codes[row] = byCode[codes[row]!]!;
  return codes;
}

/** Where a text stands first. */
function placeOf(table: ClassTable, { texts, codes }: CodedTexts, text: string) {
  return table.places.at(codes.indexOf(texts.indexOf(text)));
}

/** A class that occurs has to have scores; otherwise the columns and the labels speak of different tasks. */
function refuseUnscored(
  table: ClassTable,
  classes: readonly string[],
  indexOf: ReadonlyMap<string, number>,
): void {
  const scored = new Set([...table.classScores.keys()].map((text) => indexOf.get(text)!));
  if (scored.size < table.classScores.size) {
    throw new UserError('has two score columns for one class', 'Drop one of them.', table.file);
  }
  for (const [name, column] of [
    ['label', table.labels],
    ['prediction', table.predictions],
  ] as const) {
    const text = column?.texts.find((text) => !scored.has(indexOf.get(text)!));
    if (!column || text === undefined) continue;
    // The column of a class that occurs as well is no misspelling of this one's.
    const unused = [...table.classScores.keys()].filter((text) => !table.labels.texts.includes(text));
    throw new UserError(
      `has the ${name} "${text}" and no column "${table.scoreName(text)}"`,
      didYouMean(table.scoreName(text), unused.map(table.scoreName)).trim() ||
        'Every class has a column of its own: add it.',
      placeOf(table, column, text),
    );
  }
  const unscored = classes.find((_, index) => !scored.has(index));
  if (unscored !== undefined) {
    throw new UserError(
      `has no column "${table.scoreName(unscored)}" for the positive class`,
      'Add it.',
      table.file,
    );
  }
}

function scoresOf(
  table: PredictionTable,
  classes: readonly string[],
  indexOf: ReadonlyMap<string, number>,
  positive: string | null,
): Float64Array[] | null {
  if (table.score) {
    if (classes.length !== 2 || positive === null) {
      throw new UserError(
        `has one column "score", and ${classes.length} ${classes.length === 1 ? 'class' : 'classes'} in its labels and predictions`,
        'For two classes, name the positive one; for more, write one column "score_<class>" per class.',
        table.file,
      );
    }
    const { score } = table;
    const others = new Float64Array(score.length);
    for (let row = 0; row < score.length; row++) others[row] = 1 - score[row]!;
    return classes.map((name) => (name === positive ? score : others));
  }
  if (table.classScores.size === 0) return null;
  const scores: Float64Array[] = [];
  for (const [text, values] of table.classScores) scores[indexOf.get(text)!] = values;
  return scores;
}
