import type { Predictions } from '../predictions.js';
import type { CodedTexts } from '../texts/index.js';

/** The rows of each value of a column, in row order, by the value's code. */
export type RowsByCode = readonly Uint32Array[];

export function rowsByCode({ texts, codes }: CodedTexts): RowsByCode {
  const counts = new Uint32Array(texts.length);
  for (let row = 0; row < codes.length; row++) counts[codes[row]!]!++;
  const rows = Array.from(counts, (count) => new Uint32Array(count));
  const filled = new Uint32Array(texts.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!;
    rows[code]![filled[code]!++] = row;
  }
  return rows;
}

/**
 * Predictions by the value that their rows have in a column. Every array is read once, however many parts there are, and
 * the parts are views of one copy.
 *
 * @param rows        as `rowsByCode` gives them: each row in one part. One in none would overwrite another's place
 * @param withScores  false: for what needs none
 * @returns a part by its code
 */
export function splitRows<Kind extends Predictions>(
  predictions: Kind,
  rows: RowsByCode,
  withScores: boolean,
): (code: number) => Kind;
export function splitRows(predictions: Predictions, rows: RowsByCode, withScores: boolean) {
  const view = viewer(rows, predictions.ids.length);
  const weights = predictions.weights && view(predictions.weights);
  const columns = [...predictions.columns].map(
    ([name, { texts, codes }]) => [name, texts, view(codes)] as const,
  );
  const factsOf = (code: number) => ({
    weights: weights && weights(code),
    columns: new Map(columns.map(([name, texts, codes]) => [name, { texts, codes: codes(code) }])),
  });
  // Getters: what doesn't ask for texts doesn't pay for them.
  if (predictions.task === 'regression') {
    const [labels, predicted] = [view(predictions.labels), view(predictions.predicted)];
    return (code: number): Predictions => ({
      ...predictions,
      ...factsOf(code),
      labels: labels(code),
      predicted: predicted(code),
      get ids() {
        return predictions.ids.take(rows[code]!);
      },
      get labelTexts() {
        return predictions.labelTexts.take(rows[code]!);
      },
    });
  }
  const [labels, predicted] = [view(predictions.labels), view(predictions.predicted)];
  const scores = withScores && predictions.scores ? predictions.scores.map(view) : null;
  return (code: number): Predictions => ({
    ...predictions,
    ...factsOf(code),
    labels: labels(code),
    predicted: predicted(code),
    scores: scores && scores.map((column) => column(code)),
    get ids() {
      return predictions.ids.take(rows[code]!);
    },
  });
}

/** Puts arrays of `length` rows in the order of their parts, and gives each part as a view. */
function viewer(rows: RowsByCode, length: number) {
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach((some, code) => (starts[code + 1] = starts[code]! + some.length));
  const places = new Uint32Array(length);
  rows.forEach((some, code) => {
    for (let i = 0; i < some.length; i++) places[some[i]!] = starts[code]! + i;
  });
  return <Values extends Int32Array | Float64Array>(values: Values): ((code: number) => Values) => {
    const ordered = new (values.constructor as new (length: number) => Values)(length);
    for (let row = 0; row < length; row++) ordered[places[row]!] = values[row]!;
    return (code) => ordered.subarray(starts[code], starts[code + 1]) as Values;
  };
}
