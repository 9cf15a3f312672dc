/** Bits of the eight dots of U+2800…U+28FF, by row and column (Unicode, "Braille Patterns"). */
const DOTS = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const;

/**
 * A grey picture as text, a dot a pixel: two pixels wide and four high in each character.
 *
 * @param grey  side × side values row by row, 0..255; side a multiple of 4
 * @returns side / 4 lines of side / 2 characters
 */
export function brailleLines(grey: Uint8Array, side: number): string[] {
  return Array.from({ length: side / 4 }, (_, line) =>
    Array.from({ length: side / 2 }, (_, column) => {
      let dots = 0x2800;
      for (const [y, row] of DOTS.entries())
        for (const [x, dot] of row.entries())
          if (grey[(4 * line + y) * side + 2 * column + x]! >= 112) dots += dot;
      return String.fromCodePoint(dots);
    }).join(''),
  );
}
