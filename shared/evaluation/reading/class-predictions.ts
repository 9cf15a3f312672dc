import { suggest, UserError } from '../../errors/index.js';
import type { ClassPredictions } from '../predictions.js';
import { MOST_CLASSES, orderClasses, spellClasses, spellNumbers } from './class-names.js';
import type { TextColumn } from './growing.js';
import type { PredictionTable } from './read-table.js';
import { classifyByScores, warnAboutSums } from './scores.js';

/**
 * @param positive  the positive class of a binary task; default: the greater class
 * @throws UserError for a class without a score column, or a positive class that the file doesn't have
 */
export function classPredictions(
  table: PredictionTable,
  source: string,
  positive: string | undefined,
  warn: (message: string) => void,
): ClassPredictions {
  const scored = [...table.classScores.keys()];
  const named = [...(table.prediction?.texts ?? []), ...scored];
  const spelling = spellClasses(table.label.texts, named);
  refuseRespelled(table, spelling);
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

  const labels = indices(table.label, indexOf);
  if (scored.length > 0) refuseUnscored(table, classes, indexOf);
  const scores = scoresOf(table, classes, indexOf, positiveClass);
  if (scores && !table.score) warnAboutSums(table, scores, warn);
  const predicted = table.prediction
    ? indices(table.prediction, indexOf)
    : classifyByScores(scores!, positiveClass === null ? null : classes.indexOf(positiveClass));
  return {
    task: 'classification',
    ids: table.ids,
    columns: table.columns,
    source,
    classes,
    labels,
    predicted,
    scores,
    positive: classes.length === 2 ? positiveClass : null,
  };
}

/** Two classes that are equal as numbers: judged as two, a confusion of them would be hidden from whoever reads it. */
function refuseRespelled(table: PredictionTable, spelling: ReadonlyMap<string, string>): void {
  for (const [text, number] of spellNumbers(table.label.texts)) {
    if (spelling.get(text) === spelling.get(number)) continue;
    throw new UserError(
      `has the labels "${number}" and "${text}", which are equal as numbers`,
      'Spell each class in one way; codes that only look like numbers need a letter before them.',
      { file: table.file, line: table.lineOf(table.label.firstRowOf(text)) },
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

function indices(column: TextColumn, indexOf: ReadonlyMap<string, number>): Int32Array {
  const byCode = column.texts.map((text) => indexOf.get(text)!);
  return Int32Array.from(column.codes, (code) => byCode[code]!);
}

/** A class that occurs has to have scores; otherwise the columns and the labels speak of different tasks. */
function refuseUnscored(
  table: PredictionTable,
  classes: readonly string[],
  indexOf: ReadonlyMap<string, number>,
): void {
  const scored = new Set([...table.classScores.keys()].map((text) => indexOf.get(text)!));
  if (scored.size < table.classScores.size) {
    throw new UserError('has two score columns for one class', 'Drop one of them.', table.file);
  }
  for (const [name, column] of [
    ['label', table.label],
    ['prediction', table.prediction],
  ] as const) {
    const text = column?.texts.find((text) => !scored.has(indexOf.get(text)!));
    if (!column || text === undefined) continue;
    throw new UserError(
      `has the ${name} "${text}" and no column "score_${text}"`,
      suggest(
        `score_${text}`,
        [...table.classScores.keys()].map((known) => `score_${known}`),
      ),
      { file: table.file, line: table.lineOf(column.firstRowOf(text)) },
    );
  }
  const unscored = classes.find((_, index) => !scored.has(index));
  if (unscored !== undefined) {
    throw new UserError(`has no column "score_${unscored}" for the positive class`, 'Add it.', table.file);
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
    const others = table.score.map((score) => 1 - score);
    return classes.map((name) => (name === positive ? table.score! : others));
  }
  if (table.classScores.size === 0) return null;
  const scores: Float64Array[] = [];
  for (const [text, values] of table.classScores) scores[indexOf.get(text)!] = values;
  return scores;
}
