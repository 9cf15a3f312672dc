import { tQuantile } from './distributions.js';

export interface ClusteredError {
  readonly standardError: number;
  /** Of Student's t: the groups that have rows, less 1. */
  readonly degreesOfFreedom: number;
  /** Half the width of the statistic's interval. */
  readonly reach: number;
}

/**
 * Standard error of a statistic whose rows come in groups, such as several examples of one user, that may go together
 * (Liang & Zeger 1986, Biometrika 73:13-22): SE² = G/(G - 1) Σ (a group's influence)² / n². NaN below two groups.
 *
 * @param influence   shape [n], of sum 0: n times what one more of the row adds to the statistic; a mean's is value -
 *                    mean, and weighted rows carry weight / mean weight times theirs
 * @param groups      shape [n], group indices below `groupCount`
 * @param confidence  one-sided, of each bound
 */
export function clusterRobust(
  influence: Float64Array,
  groups: Int32Array,
  groupCount: number,
  confidence: number,
): ClusteredError {
  const sums = new Float64Array(groupCount);
  const occurs = new Uint8Array(groupCount);
  for (let row = 0; row < influence.length; row++) {
    sums[groups[row]!]! += influence[row]!;
    occurs[groups[row]!] = 1;
  }
  let squares = 0;
  let occurring = 0;
  for (let group = 0; group < groupCount; group++) {
    squares += sums[group]! ** 2;
    occurring += occurs[group]!;
  }
  const degreesOfFreedom = occurring - 1;
  const standardError = Math.sqrt((occurring / degreesOfFreedom) * squares) / influence.length;
  return {
    standardError,
    degreesOfFreedom,
    reach: tQuantile(confidence, degreesOfFreedom) * standardError,
  };
}
