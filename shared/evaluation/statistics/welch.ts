/** An independent part of a variance, estimated with so many degrees of freedom. */
export interface VariancePart {
  readonly variance: number;
  readonly degreesOfFreedom: number;
}

/**
 * Standard error of a sum of independent parts, and its degrees of freedom by Welch 1938 and Satterthwaite 1946
 * (Biometrics Bulletin 2:110-114); Infinity where no part varies.
 */
export function combineVariances(parts: readonly VariancePart[]): {
  standardError: number;
  degreesOfFreedom: number;
} {
  let variance = 0;
  let uncertainty = 0;
  for (const part of parts) {
    variance += part.variance;
    // A part of 0 is certain, and may have no degrees of freedom at all.
    if (part.variance > 0) uncertainty += part.variance ** 2 / part.degreesOfFreedom;
  }
  return {
    standardError: Math.sqrt(variance),
    degreesOfFreedom: variance > 0 ? variance ** 2 / uncertainty : Infinity,
  };
}
