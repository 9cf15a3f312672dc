const { exp } = Math;
const REACH = 9;
const STEPS = 360;

/** Expected value of `f` of a normal number of mean 0 and variance 1, by the trapezoid rule. */
export function normalMean(f: (z: number) => number): number {
  const step = (2 * REACH) / STEPS;
  let sum = 0;
  for (let i = 0; i <= STEPS; i++) {
    const z = -REACH + i * step;
    sum += f(z) * exp((-z * z) / 2);
  }
  return (sum * step) / Math.sqrt(2 * Math.PI);
}

/** Where the monotone `f` is 0 between `low` and `high`. @throws Error where its signs there are the same */
export function solve(f: (x: number) => number, low: number, high: number): number {
  const sign = Math.sign(f(high));
  if (sign === Math.sign(f(low))) throw new Error(`no root between ${low} and ${high}`);
  let [below, above] = [low, high];
  for (let i = 0; i < 60; i++) {
    const middle = (below + above) / 2;
    if (Math.sign(f(middle)) === sign) above = middle;
    else below = middle;
  }
  return (below + above) / 2;
}
