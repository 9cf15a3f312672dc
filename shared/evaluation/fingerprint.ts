import { createHash } from 'node:crypto';
import type { Predictions } from './predictions.js';
import { PackedTexts } from './texts/index.js';

const BLOCK_BYTES = 1 << 18;
const TAB = 9;
const LINE_FEED = 10;

/** Identity of a test set: lower-case hex sha256 of the lines `id<TAB>label<LF>`, sorted by id in code-point order. */
export function fingerprint(predictions: Predictions): string {
  const { ids } = predictions;
  const { texts, codes } = labelsOf(predictions);
  const hash = createHash('sha256');
  let block = new Uint8Array(Math.min(BLOCK_BYTES, ids.bytes.length + 64 * ids.length));
  let filled = 0;
  for (const row of ids.order()) {
    const label = codes === null ? row : codes[row]!;
    const [idStart, idEnd] = [ids.startOf(row), ids.ends[row]!];
    const [labelStart, labelEnd] = [texts.startOf(label), texts.ends[label]!];
    const lineBytes = idEnd - idStart + labelEnd - labelStart + 2;
    if (filled + lineBytes > block.length) {
      hash.update(block.subarray(0, filled));
      filled = 0;
      if (lineBytes > block.length) block = new Uint8Array(lineBytes);
    }
    for (let i = idStart; i < idEnd; i++) block[filled++] = ids.bytes[i]!;
    block[filled++] = TAB;
    for (let i = labelStart; i < labelEnd; i++) block[filled++] = texts.bytes[i]!;
    block[filled++] = LINE_FEED;
  }
  return hash.update(block.subarray(0, filled)).digest('hex');
}

/** @returns the label of row r is text `codes[r]`; without codes, text r */
function labelsOf(predictions: Predictions): { texts: PackedTexts; codes: Int32Array | null } {
  return predictions.task === 'classification'
    ? { texts: PackedTexts.of(predictions.classes), codes: predictions.labels }
    : { texts: predictions.labelTexts, codes: null };
}

/** The label of a row as text: its class, or its number as the file writes it. */
export function labelText(predictions: Predictions, row: number): string {
  return predictions.task === 'classification'
    ? predictions.classes[predictions.labels[row]!]!
    : predictions.labelTexts.at(row);
}
