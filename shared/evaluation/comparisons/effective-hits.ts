import { normalQuantile, tQuantile } from '../statistics/index.js';
import { withoutInterval, type PairedEvidence } from './evidence.js';
import { evidenceOfHits, type PairedHits } from './hits.js';
import { FEWEST_GROUPS, whyTooFew, type RowWeights } from './row-weights.js';

/**
 * Difference of two shares of rows that come in groups, or count differently: Tango's interval for as many independent
 * rows as would spread the difference alike, fewer by Student's quantile (after Korn & Graubard 1998, Survey Methodology
 * 24:193-201). Where hardly a group shows a difference, its spread is not known, and a group counts as one row.
 *
 * @param confidence  one-sided, of each bound
 */
export function compareEffectiveHits(
  hits: PairedHits,
  rowWeights: RowWeights,
  facts: Pick<PairedEvidence, 'method' | 'difference' | 'isUnchanged'>,
  confidence: number,
): PairedEvidence {
  const units = sumUnits(hits, rowWeights);
  const { rows, unitCount, independent } = units;
  if (!(independent >= 2)) {
    return withoutInterval({ ...facts, rows, tooFew: 'hardly more than one group holds all the weight' });
  }
  const mean = units.gained - units.lost;
  const variance = units.gained + units.lost - mean ** 2;
  const squaredError = (unitCount / (unitCount - 1)) * units.squares;
  const alike = squaredError > 0 ? variance / squaredError : independent;
  const most = units.differing < FEWEST_GROUPS ? Math.min(independent, units.most) : units.most;
  const student = normalQuantile(confidence) / tQuantile(confidence, independent - 1);
  const effective = Math.min(alike, most) * student ** 2;
  const counts = { rows: effective, losses: units.lost * effective, gains: units.gained * effective };
  const tooFew = whyTooFew(independent, rowWeights);
  return { ...evidenceOfHits(counts, facts.isUnchanged, confidence), ...facts, rows, tooFew };
}

/** Sums over groups of rows, or over rows that stand for themselves. */
interface Units {
  /** Rows that count. */
  readonly rows: number;
  readonly unitCount: number;
  /** Units of equal weight that would be worth as much (Kish 1965), and the same of rows. */
  readonly independent: number;
  readonly most: number;
  /** Units in which a row differs. */
  readonly differing: number;
  /** Shares of the weight that only the candidate has right, and only the baseline. */
  readonly gained: number;
  readonly lost: number;
  /** Σ (a unit's summed distance from the mean / all weight)². */
  readonly squares: number;
}

function sumUnits({ gains, counted }: PairedHits, { groups, weights }: RowWeights): Units {
  const capacity = groups ? groups.texts.length : gains.length;
  const [weightOf, sumOf, differs] = [
    new Float64Array(capacity),
    new Float64Array(capacity),
    new Uint8Array(capacity),
  ];
  let [rows, total, squaredWeights, gained, lost] = [0, 0, 0, 0, 0];
  for (let row = 0; row < gains.length; row++) {
    if (counted !== null && counted[row] === 0) continue;
    const unit = groups ? groups.codes[row]! : row;
    const weight = weights ? weights[row]! : 1;
    const gain = gains[row]!;
    rows++;
    total += weight;
    squaredWeights += weight ** 2;
    weightOf[unit]! += weight;
    sumOf[unit]! += weight * gain;
    if (gain > 0) gained += weight;
    else if (gain < 0) lost += weight;
    if (gain !== 0) differs[unit] = 1;
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
