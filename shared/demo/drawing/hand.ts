import type { Point, Stroke } from './glyphs.js';
import type { Random } from './random.js';

/** How far an unsteady hand strays; lengths are shares of the glyph's radius. */
export interface Hand {
  /** Degrees to either side. */
  readonly tilt: number;
  /** Smallest and largest size. */
  readonly size: readonly [number, number];
  /** How much wider than high a glyph may become, or higher than wide. */
  readonly stretch: number;
  readonly slant: number;
  /** Off the middle, in each direction. */
  readonly shift: number;
  /** Of each corner, standard deviation. */
  readonly wobble: number;
}

/** The glyph as this hand draws it once. */
export function drawnBy(hand: Hand, strokes: readonly Stroke[], random: Random): Stroke[] {
  const place = placement(hand, random);
  return strokes.map((stroke) => wobbled(stroke, hand.wobble, random).map(place));
}

function placement(hand: Hand, random: Random): (point: Point) => Point {
  const angle = (random.between(-hand.tilt, hand.tilt) * Math.PI) / 180;
  const size = random.between(...hand.size);
  const stretch = 1 + random.between(-hand.stretch, hand.stretch);
  const slant = random.between(-hand.slant, hand.slant);
  const shift = { x: random.between(-hand.shift, hand.shift), y: random.between(-hand.shift, hand.shift) };
  return ({ x, y }) => {
    const wide = { x: size * stretch * (x + slant * y), y: (size / stretch) * y };
    return {
      x: shift.x + wide.x * Math.cos(angle) - wide.y * Math.sin(angle),
      y: shift.y + wide.x * Math.sin(angle) + wide.y * Math.cos(angle),
    };
  };
}

/** Each point strays on its own; a stroke that was closed ends near its beginning, not on it. */
function wobbled(stroke: Stroke, wobble: number, random: Random): Stroke {
  return stroke.map(({ x, y }) => ({ x: x + wobble * random.normal(), y: y + wobble * random.normal() }));
}
