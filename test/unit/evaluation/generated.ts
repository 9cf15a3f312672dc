/**
 * 20,000 rows from a linear congruential generator, which any language can repeat to the last bit: a binary task with
 * two models (`base`, `cand`), and a task of three classes (`t`, `p`).
 */
export interface Generated {
  readonly y: number[];
  readonly base: number[];
  readonly cand: number[];
  readonly t: number[];
  readonly p: number[][];
}

export function generate(rows = 20_000): Generated {
  let state = 12345;
  const uniform = () => {
    state = (1664525 * state + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
  const all: Generated = { y: [], base: [], cand: [], t: [], p: [] };
  for (let row = 0; row < rows; row++) {
    const u = Array.from({ length: 8 }, uniform);
    const y = u[0]! < 0.3 ? 1 : 0;
    const t = Math.min(Math.floor(3 * u[3]!), 2);
    const a = [0, 1, 2].map((k) => 0.2 + u[4 + k]! + (k === t ? 0.5 * u[7]! : 0));
    all.y.push(y);
    all.base.push(Math.floor((0.35 * y + 0.65 * u[1]!) * 1000) / 1000);
    all.cand.push(Math.floor((0.36 * y + 0.58 * u[1]! + 0.06 * u[2]!) * 1000) / 1000);
    all.t.push(t);
    const sum = a[0]! + a[1]! + a[2]!;
    all.p.push(a.map((value) => value / sum));
  }
  return all;
}
