import type { Interval } from '../interval.js';

/**
 * Bounds between which resampled values lie, by linear interpolation (Hyndman & Fan 1996, type 7).
 * @param ascending   at least one value
 * @param confidence  one-sided, of each bound
 */
export function percentileInterval(ascending: Float64Array, confidence: number): Interval {
  return [quantile(ascending, 1 - confidence), quantile(ascending, confidence)];
}

function quantile(ascending: Float64Array, probability: number): number {
  const place = (ascending.length - 1) * probability;
  const below = ascending[Math.floor(place)]!;
  const above = ascending[Math.ceil(place)]!;
  return below + (place - Math.floor(place)) * (above - below);
}
