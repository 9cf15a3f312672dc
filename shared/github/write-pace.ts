import Bottleneck from 'bottleneck/light.js';

/** A comment, a check and what they need, at once. */
const FIRST_WRITES = 5;
/** GitHub asks for a second between writes of which there are many. */
const MILLISECONDS = 1000;

/** How fast requests that change something may follow each other: a few at once, further ones a second apart. */
export function writePace(): Bottleneck.Group {
  return new Bottleneck.Group({
    maxConcurrent: 1,
    reservoir: FIRST_WRITES,
    reservoirIncreaseAmount: 1,
    reservoirIncreaseInterval: MILLISECONDS,
    reservoirIncreaseMaximum: FIRST_WRITES,
  });
}
