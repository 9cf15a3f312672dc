/**
 * p-values adjusted so that the chance of any false finding among them stays below the level they are compared with
 * (Holm 1979, Scandinavian Journal of Statistics 6:65-70). In the order given.
 */
export function holm(pValues: readonly number[]): number[] {
  const adjusted = new Array<number>(pValues.length).fill(0);
  let greatest = 0;
  ascending(pValues).forEach((index, rank) => {
    greatest = Math.max(greatest, Math.min(1, (pValues.length - rank) * pValues[index]!));
    adjusted[index] = greatest;
  });
  return adjusted;
}

/**
 * p-values adjusted so that the expected share of false findings stays below the level they are compared with (Benjamini
 * & Hochberg 1995, Journal of the Royal Statistical Society B 57:289-300). In the order given.
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const adjusted = new Array<number>(pValues.length).fill(0);
  let least = 1;
  const order = ascending(pValues);
  for (let rank = order.length; rank >= 1; rank--) {
    const index = order[rank - 1]!;
    least = Math.min(least, (pValues.length * pValues[index]!) / rank);
    adjusted[index] = least;
  }
  return adjusted;
}

function ascending(pValues: readonly number[]): number[] {
  return [...pValues.keys()].sort((a, b) => pValues[a]! - pValues[b]!);
}
