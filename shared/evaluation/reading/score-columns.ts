import { suggest, UserError, type SourceLocation } from '../../errors/index.js';

/** The columns that hold scores, as positions from 0. */
export interface ScoreColumns {
  /** One column for the positive class. */
  readonly score: number | null;
  /** One column for each class, by class. */
  readonly classScores: ReadonlyMap<string, number>;
  /** What the column of a class is, or would be, called. */
  readonly scoreName: (className: string) => string;
}

const DEFAULT_PATTERN = 'score_*';

/**
 * @param asked  a column, or a pattern with one `*`; default: "score", or "score_*"
 * @param taken  names of columns that hold something else
 * @throws UserError for scores in two shapes, without a class, or asked for and not there
 */
export function findScores(
  names: readonly string[],
  asked: string | undefined,
  taken: ReadonlySet<string>,
  at: SourceLocation | string,
): ScoreColumns {
  const free = new Map(
    [...names.entries()].filter(([, name]) => !taken.has(name)).map(([column, name]) => [name, column]),
  );
  if (asked === undefined) {
    const score = free.get('score') ?? null;
    const scores = byPattern(DEFAULT_PATTERN, free, at);
    if (score === null || scores.classScores.size === 0) return { ...scores, score };
    throw new UserError(
      'has both a column "score" and "score_<class>" columns',
      'Keep "score" (the positive class) or one column per class.',
      at,
    );
  }
  if (asked.includes('*')) {
    const scores = byPattern(asked, free, at);
    if (scores.classScores.size > 0) return scores;
    throw new UserError(`has no column "${asked}" for any class`, suggest(asked, names), at);
  }
  const score = free.get(asked);
  if (score !== undefined) return { score, classScores: new Map(), scoreName: () => asked };
  throw new UserError(`has no column "${asked}"`, suggest(asked, names), at);
}

function byPattern(
  pattern: string,
  columns: ReadonlyMap<string, number>,
  at: SourceLocation | string,
): ScoreColumns {
  const [before, after, ...more] = pattern.split('*');
  if (before === undefined || after === undefined || more.length > 0) {
    throw new UserError(
      `can't be read with the scores named "${pattern}"`,
      'Write one "*", where the class stands.',
      at,
    );
  }
  const classScores = new Map<string, number>();
  for (const [name, column] of columns) {
    if (name.length < pattern.length - 1 || !name.startsWith(before) || !name.endsWith(after)) continue;
    const className = name.slice(before.length, name.length - after.length);
    if (className === '') {
      throw new UserError(
        `has a column "${name}" without a class`,
        `Write the class into it: "${before}yes${after}".`,
        at,
      );
    }
    classScores.set(className, column);
  }
  return { score: null, classScores, scoreName: (className) => `${before}${className}${after}` };
}
