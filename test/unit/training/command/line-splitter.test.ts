import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LineSplitter } from '../../../../shared/training/command/line-splitter.js';

function split(chunks: readonly Buffer[], now: () => number = () => 0): string[] {
  const lines: string[] = [];
  const splitter = new LineSplitter((line) => lines.push(line), now);
  for (const chunk of chunks) splitter.write(chunk);
  splitter.end();
  return lines;
}
const text = (...parts: string[]) => split(parts.map((part) => Buffer.from(part)));

describe('what a program writes', () => {
  it('comes line by line, with or without a last line feed, on any system', () => {
    expect(text('a\nb\r\n\nc')).toEqual(['a', 'b', '', 'c']);
    expect(text('a\r', '\nb')).toEqual(['a', 'b']);
    expect(text('a\n')).toEqual(['a']);
  });

  it('loses its colours and keeps its characters', () => {
    expect(text('\u001b[31mröt\u001b[0m  \n')).toEqual(['röt']);
  });

  it('is cut where a line has no end', () => {
    const lines = text('x'.repeat(40_000));
    expect(lines.map(({ length }) => length)).toEqual([16_384, 16_384, 7_232]);
  });

  it('shows a progress bar now and then, and its last state', () => {
    let now = 0;
    const lines: string[] = [];
    const splitter = new LineSplitter(
      (line) => lines.push(line),
      () => now,
    );
    for (let percent = 0; percent <= 100; percent += 1) {
      splitter.write(Buffer.from(`\r${percent} %`));
      now += 100;
    }
    splitter.write(Buffer.from('\ndone\n'));
    expect(lines).toEqual(['0 %', '50 %', '100 %', 'done']);
  });

  it('is the same however it is cut into chunks', () => {
    const line = fc
      .string({ unit: 'grapheme' })
      .filter((one) => !/[\r\n]/.test(one) && stripVTControlCharacters(one) === one);
    const lines = fc.array(line, { minLength: 1 });
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n'), fc.array(fc.nat(200)), (of, end, cuts) => {
        const bytes = Buffer.from(of.map((one) => one + end).join(''));
        const at = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length].sort((a, b) => a - b);
        const chunks = at.slice(1).map((to, i) => bytes.subarray(at[i], to));
        expect(split(chunks)).toEqual(split([bytes]));
        expect(split(chunks)).toHaveLength(of.length);
      }),
    );
  });
});
