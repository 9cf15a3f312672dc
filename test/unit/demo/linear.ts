import { CLASSES, type DrawnFile } from '../../../shared/demo/drawing/index.js';

const EPOCHS = 25;
const RATE = 0.05;

/** Accuracy on `test` of softmax regression on the pixels, trained on `train` by stochastic gradient descent. */
export function linearAccuracy(train: readonly DrawnFile[], test: readonly DrawnFile[]): number {
  const size = train[0]!.grey.length + 1;
  const weights = CLASSES.map(() => new Float64Array(size));
  const rows = train.map(rowOf);
  for (let step = 0; step < EPOCHS * rows.length; step++) {
    // A stride that is prime to the number of rows visits each once an epoch, and mixes the classes.
    const { pixels, label } = rows[(step * 7919) % rows.length]!;
    const scores = softmax(weights.map((weight) => dot(weight, pixels)));
    for (const [index, weight] of weights.entries()) {
      const error = scores[index]! - (index === label ? 1 : 0);
      for (let i = 0; i < size; i++) weight[i]! -= RATE * error * pixels[i]!;
    }
  }
  const right = test.map(rowOf).filter(({ pixels, label }) => {
    const scores = weights.map((weight) => dot(weight, pixels));
    return scores.indexOf(Math.max(...scores)) === label;
  });
  return right.length / test.length;
}

function rowOf({ grey, label }: DrawnFile) {
  const pixels = Float64Array.from([...grey, 255], (value) => value / 255);
  return { pixels, label: CLASSES.indexOf(label) };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function softmax(scores: readonly number[]): number[] {
  const greatest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - greatest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
