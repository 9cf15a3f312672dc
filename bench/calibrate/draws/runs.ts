import type { Draw } from '../scenario.js';
import { classesSide, sidesOf } from '../sides.js';
import type { Random } from '../random.js';

/** Rows that no training gets wrong, and rows that some trainings do. */
const SURE = 0.85;
/** Standard deviation between trainings, of accuracy. */
const SEED_SPREAD = 0.005;

/** Several trainings of each side: each has an accuracy of its own, and the candidate's mean is lower by `loss`. */
export function runsLosing(loss: number, rows: number, runs: number): Draw {
  return (random) => {
    const labels = new Int32Array(rows).map(() => (random.uniform() < 0.5 ? 1 : 0));
    const isSure = new Uint8Array(rows).map(() => Number(random.uniform() < SURE));
    const train = (lost: number) => {
      const accuracy = SEED_SPREAD * random.normal() - lost;
      const right = 0.5 + accuracy / (1 - SURE);
      return classesSide(2, labels, answer(random, labels, isSure, right));
    };
    const [candidate, ...candidates] = Array.from({ length: runs }, () => train(loss));
    const [baseline, ...baselines] = Array.from({ length: runs }, () => train(0));
    return sidesOf(candidate!, baseline!, { candidate: candidates, baseline: baselines });
  };
}

function answer(random: Random, labels: Int32Array, isSure: Uint8Array, right: number): Int32Array {
  return labels.map((label, row) => (isSure[row] === 1 || random.uniform() < right ? label : 1 - label));
}
