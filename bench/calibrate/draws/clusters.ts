import type { CodedTexts } from '../../../shared/evaluation/index.js';
import type { Random } from '../random.js';
import type { Draw } from '../scenario.js';
import { classesSide, numbersSide, sidesOf } from '../sides.js';

export const ROWS_A_GROUP = 10;
/** Share of rows that one model has right and the other wrong. */
const DISCORDANCE = 0.2;
const RIGHT = 0.75;

/** Rows of a group go together: most of its discordant rows speak for the same model. */
export function clusteredAnswers(groups: number, loss: number): Draw {
  const forBaseline = (DISCORDANCE + loss) / 2 / DISCORDANCE;
  const column = groupColumn(groups);
  const rows = column.codes.length;
  return (random) => {
    const labels = new Int32Array(rows);
    const [candidate, baseline] = [new Int32Array(rows), new Int32Array(rows)];
    let isForBaseline = false;
    for (let row = 0; row < rows; row++) {
      if (row % ROWS_A_GROUP === 0) isForBaseline = random.uniform() < forBaseline;
      const label = random.uniform() < 0.4 ? 1 : 0;
      const isDiscordant = random.uniform() < DISCORDANCE;
      const areRight = random.uniform() < RIGHT;
      labels[row] = label;
      baseline[row] = (isDiscordant ? isForBaseline : areRight) ? label : 1 - label;
      candidate[row] = (isDiscordant ? !isForBaseline : areRight) ? label : 1 - label;
    }
    const facts = { columns: new Map([['group', column]]) };
    return sidesOf(
      classesSide(2, labels, candidate, null, facts),
      classesSide(2, labels, baseline, null, facts),
    );
  };
}

/** Mean absolute errors that differ by `loss`, by a part that a whole group shares and one of each row. */
export function clusteredErrors(groups: number, loss: number): Draw {
  const column = groupColumn(groups);
  const labels = new Float64Array(column.codes.length);
  return (random) => {
    const [candidate, baseline] = [new Float64Array(labels.length), new Float64Array(labels.length)];
    let shared = 0;
    for (let row = 0; row < labels.length; row++) {
      if (row % ROWS_A_GROUP === 0) shared = random.normal();
      // Far from 0, so that an error never changes its sign.
      baseline[row] = 100 + random.normal();
      candidate[row] = baseline[row]! + loss + shared + random.normal();
    }
    const facts = { columns: new Map([['group', column]]) };
    return sidesOf(numbersSide(labels, candidate, facts), numbersSide(labels, baseline, facts));
  };
}

function groupColumn(groups: number): CodedTexts {
  return {
    texts: Array.from({ length: groups }, (_, group) => `g${group}`),
    codes: new Int32Array(groups * ROWS_A_GROUP).map((_, row) => Math.floor(row / ROWS_A_GROUP)),
  };
}

/** A column that puts rows into so many parts in turn. */
export function partColumn(rows: number, parts: number): CodedTexts {
  return {
    texts: Array.from({ length: parts }, (_, part) => `p${part}`),
    codes: new Int32Array(rows).map((_, row) => row % parts),
  };
}

/** Log-normal weights that have nothing to do with the answers. */
export function drawWeights(random: Random, rows: number): Float64Array {
  return new Float64Array(rows).map(() => Math.exp(0.5 * random.normal()));
}
