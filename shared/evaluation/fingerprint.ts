import { createHash } from 'node:crypto';
import type { Predictions } from './predictions.js';
import { rowOrder } from './row-order.js';

const LINES_AT_ONCE = 4096;

/** Identity of a test set: lower-case hex sha256 of the lines `id<TAB>label<LF>`, sorted by id in code-point order. */
export function fingerprint(predictions: Predictions): string {
  const hash = createHash('sha256');
  let lines: string[] = [];
  const flush = () => {
    hash.update(lines.join(''));
    lines = [];
  };
  for (const row of rowOrder(predictions.ids)) {
    lines.push(`${predictions.ids[row]}\t${labelText(predictions, row)}\n`);
    if (lines.length === LINES_AT_ONCE) flush();
  }
  flush();
  return hash.digest('hex');
}

/** The label of a row as text: its class, or its number as the file writes it. */
export function labelText(predictions: Predictions, row: number): string {
  if (predictions.task === 'classification') return predictions.classes[predictions.labels[row]!]!;
  return predictions.labelTexts?.[row] ?? String(predictions.labels[row]);
}
