import { suggest, UserError, type SourceLocation } from '../../errors/index.js';

/** Which column of a predictions file holds what, as positions from 0. */
export interface Header {
  readonly names: readonly string[];
  readonly id: number;
  readonly label: number;
  readonly prediction: number | null;
  /** `score`, or `score_<class>` columns. */
  readonly scores: readonly number[];
  readonly others: readonly number[];
}

/** @throws UserError for a column that is missing, doubled, unnamed or in conflict with another */
export function parseHeader(names: readonly string[], at: SourceLocation): Header {
  refuseDoubles(names, at);
  const scores = positions(names, (name) => name === 'score' || name.startsWith('score_'));
  refuseScoreConflicts(
    scores.map((column) => names[column]!),
    at,
  );
  const prediction = names.includes('prediction') ? names.indexOf('prediction') : null;
  if (prediction === null && scores.length === 0) {
    throw new UserError(
      'has neither a column "prediction" nor scores',
      `Add "prediction", "score" or "score_<class>" columns. ${suggest('prediction', names)}`,
      at,
    );
  }
  const id = requireColumn(names, 'id', at);
  const label = requireColumn(names, 'label', at);
  const known = new Set([id, label, prediction, ...scores]);
  const others = positions(names, (_, column) => !known.has(column));
  refuseNearMisses(
    others.map((column) => names[column]!),
    at,
  );
  return { names, id, label, prediction, scores, others };
}

/** A column that a writer meant to be judged would else be kept as a remark. */
function refuseNearMisses(others: readonly string[], at: SourceLocation): void {
  const near = others.find((name) =>
    /^(?:id|label|prediction|scores?(?:_.*)?)$/.test(name.trim().toLowerCase()),
  );
  if (near === undefined) return;
  throw new UserError(
    `has a column "${near}", which reads like one that is judged and would not be`,
    'Name it "id", "label", "prediction", "score" or "score_<class>" exactly, or give it quite another name.',
    at,
  );
}

function refuseDoubles(names: readonly string[], at: SourceLocation): void {
  names.forEach((name, column) => {
    if (name.trim() === '') {
      throw new UserError(`has no name for column ${column + 1}`, 'Name every column in the header.', at);
    }
    if (names.indexOf(name) !== column) {
      throw new UserError(`has two columns named "${name}"`, 'Rename or drop one of them.', at);
    }
  });
}

function refuseScoreConflicts(scores: readonly string[], at: SourceLocation): void {
  if (scores.includes('score') && scores.length > 1) {
    throw new UserError(
      'has both a column "score" and "score_<class>" columns',
      'Keep "score" (the positive class) or one column per class.',
      at,
    );
  }
  if (scores.includes('score_')) {
    throw new UserError(
      'has a column "score_" without a class',
      'Write the class behind it: "score_yes".',
      at,
    );
  }
}

function requireColumn(names: readonly string[], name: string, at: SourceLocation): number {
  const column = names.indexOf(name);
  if (column >= 0) return column;
  throw new UserError(`has no column "${name}"`, suggest(name, names), at);
}

function positions(
  names: readonly string[],
  matches: (name: string, column: number) => boolean,
): readonly number[] {
  return [...names.keys()].filter((column) => matches(names[column]!, column));
}
