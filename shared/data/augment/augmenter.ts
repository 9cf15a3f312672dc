import type { Augmentation, PictureShape } from './augmentation.js';
import { drawsOf, type Draws } from './draws.js';
import { resample } from './resample.js';
import { compose, IDENTITY, type Transform } from './transform.js';

/** Changes the pictures of a batch in place. @param pixels  those of `rows`, one picture after the other */
export type AugmentBatch = (pixels: Float32Array, rows: Int32Array) => void;

/** Gives what changes the batches of one epoch. @param epoch  counted from 1 */
export type Augmenter = (seed: number, epoch: number) => AugmentBatch;

/** One augmentation with the amount that a recipe gave it. */
export interface AugmentStep {
  readonly augmentation: Augmentation<unknown>;
  readonly amount: unknown;
}

/**
 * What becomes of a row follows from the seed, the epoch and the row alone, and in an epoch that sees a row several
 * times, from which time it is: neither the batch that it is in nor the back end counts.
 */
export function augmenter(steps: readonly AugmentStep[], shape: PictureShape): Augmenter {
  const size = shape.reduce((product, side) => product * side, 1);
  const change = changeOf(steps, shape, size);
  return (seed, epoch) => {
    const seen = new Map<number, number>();
    return (pixels, rows) => {
      for (const [at, row] of rows.entries()) {
        const time = seen.get(row) ?? 0;
        seen.set(row, time + 1);
        change(pixels.subarray(at * size, (at + 1) * size), drawsOf(seed, epoch, row, time));
      }
    };
  };
}

type Change = (picture: Float32Array, draws: Draws) => void;

/** All moves make one transform, so that a picture is resampled once, whatever their number; paints come after. */
function changeOf(steps: readonly AugmentStep[], shape: PictureShape, size: number): Change {
  const moves = steps.flatMap(({ augmentation, amount }) =>
    'transform' in augmentation ? (draws: Draws) => augmentation.transform(amount, draws, shape) : [],
  );
  const paints = steps.flatMap(({ augmentation, amount }): Change[] =>
    'paint' in augmentation ? [(picture, draws) => augmentation.paint(amount, draws, picture)] : [],
  );
  const before = new Float32Array(size);
  return (picture, draws) => {
    if (moves.length > 0) {
      const whole = moves.reduce<Transform>((transform, draw) => compose(transform, draw(draws)), IDENTITY);
      before.set(picture);
      resample(before, shape, whole, picture);
    }
    if (paints.length === 0) return;
    const range = rangeOf(picture);
    for (const paint of paints) paint(picture, draws);
    clip(picture, range);
  };
}

type Range = readonly [least: number, most: number];

/** From black to white, or the picture's own where that is wider. */
function rangeOf(picture: Float32Array): Range {
  let [least, most] = [0, 1];
  for (const value of picture) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}

function clip(picture: Float32Array, [least, most]: Range): void {
  for (let pixel = 0; pixel < picture.length; pixel++) {
    const value = picture[pixel]!;
    if (value < least) picture[pixel] = least;
    else if (value > most) picture[pixel] = most;
  }
}
