import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { readPredictions } from '../../../shared/evaluation/index.js';
import { canonicalJson } from '../../../shared/files/index.js';
import { judge, parseGate } from '../../../shared/gate/index.js';
import { freshFolders } from '../../fixtures/folder.js';
import { uniforms } from '../evaluation/fixtures.js';

const folder = freshFolders();

/** A rule of every kind that predictions can be judged by, and one for each way of comparing. */
const GATE = `version: 1
name: formats
positive: fraud
predictions: {weight: w}
rules:
  - floor: {metric: accuracy, min: 0.5, certainty: proven}
  - floor: {metric: recall, class: fraud, min: 0.2}
  - no_regression: {metric: accuracy, margin: 0.02}
  - no_regression: {metric: f1, margin: 0.03}
  - no_regression: {metric: roc_auc, margin: 0.02}
  - no_regression: {metric: log_loss, margin: 0.05}
  - improvement: {metric: brier, by: 0.001}
  - equivalence: {metric: matthews_corrcoef, margin: 0.05}
  - churn: {max: 0.2}
  - slices: {by: [land], no_regression: {metric: recall, margin: 0.05}}
  - calibration: {max: 0.2}
  - too_good: {metric: accuracy, by: 0.2}
`;
/** Resampled, and with rows that go together. */
const OTHER = GATE.replace('{weight: w}', '{group: user}');
const DRAWN = GATE.replace('predictions: {weight: w}\n', '').replace(
  'rules:',
  'rules:\n  - no_regression: {metric: average_precision, margin: 0.05}\n  - gap: {by: land, metric: recall, max: 0.1}',
);

interface Row {
  readonly id: string;
  readonly label: string;
  readonly prediction: string;
  readonly score: number;
  readonly w: number;
  readonly land: string;
  readonly user: number;
}

/** Ids, slices and classes with quotes, commas, line ends of neither, and letters beyond the basic plane. */
function rowsOf(seed: number): Row[] {
  const uniform = uniforms(99);
  const own = uniforms(seed);
  return Array.from({ length: 700 }, (_, row) => {
    const isFraud = uniform() < 0.4;
    const score = Math.min(0.999, Math.max(0.001, (isFraud ? 0.35 : 0) + 0.64 * own()));
    return {
      id: `${row % 3 === 0 ? '\u{1f600}' : '\uff5e'}, "${row}"`,
      label: isFraud ? 'fraud' : 'legit, "so far"',
      prediction: score > 0.5 ? 'fraud' : 'legit, "so far"',
      score,
      w: 1 + (row % 5) / 3,
      land: ['Österreich', 'Côte d’Ivoire', 'DE'][row % 3]!,
      user: row % 41,
    };
  });
}

const csv = (rows: readonly Row[]) =>
  [
    Object.keys(rows[0]!).join(','),
    ...rows.map((row) =>
      Object.values(row)
        .map((cell) => (typeof cell === 'string' ? `"${cell.replaceAll('"', '""')}"` : String(cell)))
        .join(','),
    ),
    '',
  ].join('\r\n');
const jsonl = (rows: readonly Row[]) => rows.map((row) => JSON.stringify(row)).join('\n');
const parquet = (rows: readonly Row[]) => {
  const column = (name: keyof Row, type: 'STRING' | 'DOUBLE' | 'INT32') => ({
    name,
    data: rows.map((row) => row[name]),
    type,
  });
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        column('id', 'STRING'),
        column('label', 'STRING'),
        column('prediction', 'STRING'),
        column('score', 'DOUBLE'),
        column('w', 'DOUBLE'),
        column('land', 'STRING'),
        column('user', 'INT32'),
      ],
    }),
  );
};
const FORMATS = { csv, jsonl, parquet };

/** The verdict's bytes, without what names the files. */
async function bytesOf(
  gate: string,
  format: keyof typeof FORMATS,
  order: (rows: Row[]) => Row[] = (rows) => rows,
): Promise<string> {
  const policy = parseGate(gate, 'gate.yml');
  const directory = await folder();
  const side = async (name: string, rows: Row[]) => {
    const path = join(directory, `${name}.${format}`);
    await writeFile(path, FORMATS[format](order(rows)));
    const predictions = await readPredictions(path, policy.reading);
    return { predictions: { ...predictions, source: '' }, digest: '', reference: name, how: 'named' };
  };
  const [candidate, baseline] = [await side('candidate', rowsOf(1)), await side('baseline', rowsOf(2))];
  return canonicalJson(judge({ policy, candidate, baseline, look: { number: 1, of: 32 } }));
}

describe.each([
  ['with weights', GATE],
  ['in groups', OTHER],
  ['resampled', DRAWN],
])('a verdict %s has the same bytes', (_, gate) => {
  it('from CSV, JSONL and Parquet', async () => {
    const ofCsv = await bytesOf(gate, 'csv');
    expect(ofCsv).toContain('"outcome"');
    expect(ofCsv).not.toContain('"error"');
    expect(await bytesOf(gate, 'jsonl')).toBe(ofCsv);
    expect(await bytesOf(gate, 'parquet')).toBe(ofCsv);
  });

  it('in any order of the rows', async () => {
    const uniform = uniforms(5);
    const shuffled = (rows: Row[]) =>
      rows
        .map((row) => [uniform(), row] as const)
        .sort(([a], [b]) => a - b)
        .map(([, row]) => row);
    expect(await bytesOf(gate, 'csv', shuffled)).toBe(await bytesOf(gate, 'csv'));
    expect(await bytesOf(gate, 'parquet', (rows) => rows.toReversed())).toBe(await bytesOf(gate, 'csv'));
  });
});
