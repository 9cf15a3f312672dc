import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { answerOf, drawScores } from './drawn-scores.js';

const ROWS_A_CHUNK = 5000;
/** Odd, so that multiples of it by 32-bit row numbers are different, and in no order. */
const ID_STEP = 2654435761;

const gate = `version: 1
rules:
  - floor: {metric: accuracy, min: 0.7}
  - floor: {metric: f1, min: 0.5}
  - floor: {metric: roc_auc, min: 0.7}
  - floor: {metric: log_loss, max: 1}
  - no_regression: {metric: accuracy, margin: 0.01}
  - no_regression: {metric: f1, margin: 0.01}
  - no_regression: {metric: roc_auc, margin: 0.01}
  - no_regression: {metric: log_loss, margin: 0.05}
`;

/** Two predictions files of id, label, prediction and score, and a gate that compares them. */
export interface GateFiles {
  readonly candidate: string;
  readonly baseline: string;
  readonly gate: string;
}

/** @param step  between ids; 1 for ids in order */
export async function writeGateFiles(folder: string, rows: number, step = ID_STEP): Promise<GateFiles> {
  const { labels, candidate, baseline } = drawScores(rows);
  const files = {
    candidate: join(folder, 'candidate.csv'),
    baseline: join(folder, 'baseline.csv'),
    gate: join(folder, 'gate.yml'),
  };
  await writeFile(files.gate, gate);
  await pipeline(Readable.from(csvOf(labels, candidate, step)), createWriteStream(files.candidate));
  await pipeline(Readable.from(csvOf(labels, baseline, step)), createWriteStream(files.baseline));
  return files;
}

function* csvOf(labels: Int32Array, scores: Float64Array, step: number): Generator<string> {
  yield 'id,label,prediction,score\n';
  for (let row = 0; row < labels.length; row += ROWS_A_CHUNK) yield linesOf(labels, scores, row, step);
}

function linesOf(labels: Int32Array, scores: Float64Array, first: number, step: number): string {
  let lines = '';
  for (let row = first; row < Math.min(first + ROWS_A_CHUNK, labels.length); row++) {
    const id = (Math.imul(row, step) >>> 0).toString(16).padStart(8, '0');
    lines += `${id},${labels[row]},${answerOf(scores[row]!)},${scores[row]}\n`;
  }
  return lines;
}
