import { normalQuantile, tQuantile } from '../statistics/index.js';
import { FEWEST_GROUPS, type RowWeights } from './row-weights.js';

/** Rows of which some speak for a model and some against it. */
export interface SignedRows {
  /** Shape [n]: 1 for, -1 against, else 0. */
  readonly signs: Int8Array;
  /** Shape [n]: 1 for the rows that count; null: all of them. */
  readonly counted: Uint8Array | null;
}

export interface EffectiveRows {
  /** Rows that count. */
  readonly rows: number;
  /** Groups, or rows that stand for themselves, of equal weight that would be worth as much (Kish 1965). */
  readonly independent: number;
  /** Independent rows that would spread the mean sign alike, fewer by Student's quantile; NaN below two groups. */
  readonly effective: number;
  /** Shares of the weight that is for, and against. */
  readonly gained: number;
  readonly lost: number;
}

/**
 * How many independent rows of equal weight the rows are worth for a share of them (after Korn & Graubard 1998, Survey
 * Methodology 24:193-201). Where hardly a group holds a row of either sign, its spread is not known, and a group counts
 * as one row.
 *
 * @param confidence  one-sided, of the interval that they are for
 */
export function effectiveRows(signed: SignedRows, rowWeights: RowWeights, confidence: number): EffectiveRows {
  const { rows, unitCount, independent, most, differing, gained, lost, squares } = sumUnits(
    signed,
    rowWeights,
  );
  const variance = gained + lost - (gained - lost) ** 2;
  const squaredError = (unitCount / (unitCount - 1)) * squares;
  const alike = squaredError > 0 ? variance / squaredError : independent;
  const known = differing < FEWEST_GROUPS ? Math.min(independent, most) : most;
  const student = independent > 1 ? normalQuantile(confidence) / tQuantile(confidence, independent - 1) : NaN;
  return { rows, independent, effective: Math.min(alike, known) * student ** 2, gained, lost };
}

/** Sums over groups of rows, or over rows that stand for themselves. */
interface Units extends Pick<EffectiveRows, 'rows' | 'independent' | 'gained' | 'lost'> {
  readonly unitCount: number;
  /** As `independent`, of rows. */
  readonly most: number;
  /** Units with a row of either sign. */
  readonly differing: number;
  /** Σ (a unit's summed distance from the mean sign / all weight)². */
  readonly squares: number;
}

function sumUnits({ signs, counted }: SignedRows, { groups, weights }: RowWeights): Units {
  const capacity = groups ? groups.texts.length : signs.length;
  const weightOf = new Float64Array(capacity);
  const sumOf = new Float64Array(capacity);
  const differs = new Uint8Array(capacity);
  let [rows, total, squaredWeights, gained, lost] = [0, 0, 0, 0, 0];
  for (let row = 0; row < signs.length; row++) {
    if (counted !== null && counted[row] === 0) continue;
    const unit = groups ? groups.codes[row]! : row;
    const weight = weights ? weights[row]! : 1;
    const sign = signs[row]!;
    rows++;
    total += weight;
    squaredWeights += weight ** 2;
    weightOf[unit]! += weight;
    sumOf[unit]! += weight * sign;
    if (sign > 0) gained += weight;
    else if (sign < 0) lost += weight;
    if (sign !== 0) differs[unit] = 1;
  }
  const mean = (gained - lost) / total;
  let [unitCount, squaredUnits, squares, differing] = [0, 0, 0, 0];
  for (let unit = 0; unit < capacity; unit++) {
    if (weightOf[unit] === 0) continue;
    unitCount++;
    squaredUnits += weightOf[unit]! ** 2;
    squares += ((sumOf[unit]! - mean * weightOf[unit]!) / total) ** 2;
    differing += differs[unit]!;
  }
  return {
    rows,
    unitCount,
    independent: total ** 2 / squaredUnits,
    most: total ** 2 / squaredWeights,
    differing,
    gained: gained / total,
    lost: lost / total,
    squares,
  };
}
