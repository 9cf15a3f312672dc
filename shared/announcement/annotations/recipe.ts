import type { RecipeDifference } from '../../comparison/comparison.js';
import type { Annotation } from '../../github/index.js';
import { differenceLines } from '../../recipe/diff/lines.js';
import { locate, readDocument, type Path, type YamlDocument } from '../../yaml/index.js';
import type { AnnotatedFile } from './gate.js';

/** What is more is in the comment and in the report. */
const MOST_DIFFERENCES = 50;

/**
 * One remark for each line of a recipe on which it differs from the baseline's: a key that the file doesn't write itself
 * is remarked on at the nearest one above it that it does, at last at `extends`.
 *
 * @param differences  of the effective recipes
 */
export function recipeAnnotations(
  differences: readonly RecipeDifference[],
  { text, path }: AnnotatedFile,
): Annotation[] {
  const document = readDocument(text, path);
  const byLine = new Map<number, string[]>();
  for (const { baseline: before, candidate: after, ...place } of differences.slice(0, MOST_DIFFERENCES)) {
    const line = lineOf(document, stepsOf(place.path));
    const [words] = differenceLines([{ ...place, before, after }]);
    byLine.set(line, [...(byLine.get(line) ?? []), words!]);
  }
  return [...byLine].map(([line, words]) => ({
    path,
    line,
    level: 'notice',
    title: "Differs from the baseline's recipe",
    message: words.join('\n'),
  }));
}

function lineOf(document: YamlDocument, path: Path): number {
  const inherits = locate(document, ['extends']);
  // A list may be merged from several files, and then an entry has another place in each.
  const list = path.findIndex((step) => typeof step === 'number');
  const written = inherits.steps > 0 && list >= 0 ? path.slice(0, list) : path;
  const found = locate(document, written);
  return found.steps === 0 && inherits.steps > 0 ? inherits.at.line : found.at.line;
}

/** `model.layers[1].dense` as its steps. */
function stepsOf(path: string): Path {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([step, index]) =>
    index === undefined ? step : Number(index),
  );
}
