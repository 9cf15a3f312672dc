/** Powers of ten down to 1e-250 leave every step below its normal range of doubles. */
export const MOST_POWER = 250;

/** 10^n = HEADS[n] + TAILS[n], to 106 bits. */
const HEADS = new Float64Array(MOST_POWER + 1);
const TAILS = new Float64Array(MOST_POWER + 1);
for (let n = 0; n <= MOST_POWER; n++) {
  const power = 10n ** BigInt(n);
  HEADS[n] = Number(power);
  TAILS[n] = Number(power - BigInt(HEADS[n]!));
}

/** Splits a double into two halves of 26 bits (Veltkamp). */
const SPLITTER = 2 ** 27 + 1;
const MARGIN = 2 ** -98;

/**
 * (high + low) / 10^power, correctly rounded; NaN in the rare case that double-double arithmetic can't tell. The
 * quotient's error stays below 2^-98 of it, so that where both ends of that interval round to one double, the
 * quotient does.
 *
 * Source: Dekker 1971, "A floating-point technique for extending the available precision".
 *
 * @param high  a double of at least 1
 * @param low   what `high` misses by, at most half a unit in its last place
 * @param power from 0 to `MOST_POWER`
 */
export function divideByPower(high: number, low: number, power: number): number {
  const divisor = HEADS[power]!;
  const quotient = high / divisor;
  const product = quotient * divisor;
  const quotientSplit = quotient * SPLITTER;
  const quotientHead = quotientSplit - (quotientSplit - quotient);
  const quotientTail = quotient - quotientHead;
  const divisorSplit = divisor * SPLITTER;
  const divisorHead = divisorSplit - (divisorSplit - divisor);
  const divisorTail = divisor - divisorHead;
  const error =
    quotientHead * divisorHead -
    product +
    quotientHead * divisorTail +
    quotientTail * divisorHead +
    quotientTail * divisorTail;
  const rest = high - product - error + low - quotient * TAILS[power]!;
  const correction = rest / divisor;
  const margin = quotient * MARGIN;
  const least = quotient + (correction - margin);
  return least === quotient + (correction + margin) ? least : NaN;
}
