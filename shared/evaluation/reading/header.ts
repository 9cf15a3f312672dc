import { suggest, UserError, type SourceLocation } from '../../errors/index.js';
import type { ColumnNames, Wanted } from './column-names.js';
import { findScores, type ScoreColumns } from './score-columns.js';

/** Which column of a predictions file holds what, as positions from 0. */
export interface Header extends ScoreColumns {
  readonly names: readonly string[];
  readonly id: number;
  readonly label: number;
  readonly prediction: number | null;
  readonly weight: number | null;
  /** The other columns to keep, by name. */
  readonly others: ReadonlyMap<string, number>;
}

/**
 * @param at  where the names stand
 * @throws UserError for a column that is missing, doubled, unnamed or in conflict with another
 */
export function parseHeader(names: readonly string[], wanted: Wanted, at: SourceLocation | string): Header {
  refuseDoubles(names, at);
  const idName = wanted.names.id ?? 'id';
  const labelName = wanted.names.label ?? 'label';
  const predictionName = wanted.names.prediction ?? 'prediction';
  const columns = wanted.mayLackColumns
    ? wanted.columns.filter((name) => names.includes(name))
    : wanted.columns;
  const asked = [...columns, ...(wanted.weight === undefined ? [] : [wanted.weight])];
  const taken = new Set([idName, labelName, predictionName, ...asked]);
  const scores = findScores(names, wanted.names.score, taken, at);

  const isNamed = wanted.names.prediction !== undefined;
  const prediction =
    names.includes(predictionName) || isNamed ? requireColumn(names, predictionName, at) : null;
  if (prediction === null && scores.score === null && scores.classScores.size === 0) {
    throw new UserError(
      `has neither a column "${predictionName}" nor scores`,
      `Add "prediction", "score" or "score_<class>" columns. ${suggest(predictionName, names)}`,
      at,
    );
  }
  const header = {
    names,
    id: requireColumn(names, idName, at),
    label: requireColumn(names, labelName, at),
    prediction,
    ...scores,
    weight: wanted.weight === undefined ? null : requireColumn(names, wanted.weight, at),
    others: new Map(columns.map((name) => [name, requireColumn(names, name, at)])),
  };
  const judged = new Set([header.id, header.label, prediction, scores.score, ...scores.classScores.values()]);
  const rest = names.filter((name, column) => !judged.has(column) && !asked.includes(name));
  refuseNearMisses(rest, wanted.names, at);
  return header;
}

/** A column that a writer meant to be judged would else be left out without a word. */
function refuseNearMisses(rest: readonly string[], mapped: ColumnNames, at: SourceLocation | string): void {
  const unmapped = [
    ...(['id', 'label', 'prediction'] as const).filter((role) => mapped[role] === undefined),
    ...(mapped.score === undefined ? ['scores?(?:_.*)?'] : []),
  ];
  const pattern = new RegExp(`^(?:${unmapped.join('|')})$`, 's');
  const near = rest.find((name) => pattern.test(name.trim().toLowerCase()));
  if (unmapped.length === 0 || near === undefined) return;
  throw new UserError(
    `has a column "${near}", which reads like one that is judged and would not be`,
    'Name it "id", "label", "prediction", "score" or "score_<class>" exactly, or give it quite another name.',
    at,
  );
}

function refuseDoubles(names: readonly string[], at: SourceLocation | string): void {
  const seen = new Set<string>();
  names.forEach((name, column) => {
    if (name.trim() === '') {
      throw new UserError(`has no name for column ${column + 1}`, 'Name every column in the header.', at);
    }
    if (seen.has(name)) {
      throw new UserError(`has two columns named "${name}"`, 'Rename or drop one of them.', at);
    }
    seen.add(name);
  });
}

function requireColumn(names: readonly string[], name: string, at: SourceLocation | string): number {
  const column = names.indexOf(name);
  if (column >= 0) return column;
  throw new UserError(`has no column "${name}"`, suggest(name, names), at);
}
