// Writes the tables of this example from ../digits-csv/digits.csv, each with a column that splits it.
import { readFileSync, writeFileSync } from 'node:fs';

const here = (name) => new URL(name, import.meta.url);
const [header, ...lines] = readFileSync(here('../digits-csv/digits.csv'), 'utf8').trim().split('\n');
const columns = header.split(',');
const [labelAt, firstPixel] = [columns.indexOf('label'), columns.indexOf('p00')];
const digits = lines.map((line) => line.split(','));

/** Numbers in 0..1, the same for the same seed. */
function randoms(seed) {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** Mixed, so that no writer's digits stand together. */
function mixed(rows, seed) {
  const random = randoms(seed);
  return rows
    .map((row) => ({ row, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ row }) => row);
}

/** Of each class the first rows are for training, as many again, 5 at most, for validation, and all others for the test. */
function write(name, rows, trainingRows) {
  const seen = {};
  const written = mixed(rows, 7).map((row) => {
    const at = (seen[row[labelAt]] = (seen[row[labelAt]] ?? 0) + 1);
    const validation = Math.min(5, trainingRows);
    const split = at <= trainingRows ? 'train' : at <= trainingRows + validation ? 'validation' : 'test';
    return [...row, split].join(',');
  });
  writeFileSync(here(name), `${[`${header},split`, ...written].join('\n')}\n`);
}

/** A digit one pixel to the right, darkened by noise: what another scanner gives. */
function rescanned(row, random) {
  const pixels = row.slice(firstPixel, firstPixel + 64).map(Number);
  const moved = pixels.map((_, at) => {
    const before = at % 8 === 0 ? 0 : pixels[at - 1];
    return Math.round(Math.min(16, Math.max(0, before + 8 * (random() + random() - 1))));
  });
  return [...row.slice(0, firstPixel), ...moved, ...row.slice(firstPixel + 64)];
}

const isLow = (row) => Number(row[labelAt]) < 5;
const isHigh = (row) => !isLow(row);
// No picture that a parent learnt from is in the test of a child.
const all = mixed(digits, 3);
const [parents, children] = [all.slice(0, 1000), all.slice(1000)];
const random = randoms(11);
write('low.csv', parents.filter(isLow), 75);
write('high.csv', parents.filter(isHigh), 75);
write('all.csv', parents, 75);
write('few-high.csv', children.filter(isHigh), 20);
write('few-all.csv', children, 10);
write(
  'rescanned.csv',
  children.map((row) => rescanned(row, random)),
  5,
);
