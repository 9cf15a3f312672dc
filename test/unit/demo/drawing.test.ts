import { describe, expect, it } from '@jest/globals';
import { decodePicture } from '../../../shared/data/images/decode.js';
import { CLASSES, drawDataSet, pictureSheet, SIDE } from '../../../shared/demo/drawing/index.js';
import { sha256 } from '../../../shared/files/index.js';
import { linearAccuracy } from './linear.js';

describe('the data set that the demo draws', () => {
  it('is the same to the byte on every machine', () => {
    const listing = drawDataSet('shapes', 5).map(({ path, png }) => `${path} ${sha256(png)}\n`);
    expect(sha256(listing.join(''))).toBe('eb80b0be3552b2bd354e6c7f2f18c8af2c0c2119d19598ab0f20c696e8d4dfde');
  });

  it('has the same number of pictures of each class, and no picture twice', () => {
    const files = drawDataSet('shapes', 20);
    for (const label of CLASSES) {
      const own = files.filter((file) => file.label === label);
      expect(own).toHaveLength(20);
      expect(own.every(({ path }) => path.startsWith(`${label}/`))).toBe(true);
    }
    expect(new Set(files.map(({ png }) => sha256(png))).size).toBe(files.length);
  });

  it('leaves its pictures as they are when more are drawn', () => {
    const few = drawDataSet('shapes', 2);
    const more = new Map(drawDataSet('shapes', 4).map(({ path, png }) => [path, sha256(png)]));
    for (const { path, png } of few) expect(more.get(path)).toBe(sha256(png));
  });

  it('draws other pictures from another seed', () => {
    const known = new Set(drawDataSet('shapes', 3).map(({ png }) => sha256(png)));
    expect(drawDataSet('never seen before', 3).filter(({ png }) => known.has(sha256(png)))).toEqual([]);
  });

  it('gives PNG files that hold the very pixels', () => {
    for (const { grey, png } of drawDataSet('shapes', 1)) {
      const { width, height, rgba } = decodePicture(png);
      expect([width, height]).toEqual([SIDE, SIDE]);
      expect(Uint8Array.from({ length: SIDE * SIDE }, (_, pixel) => rgba[4 * pixel]!)).toEqual(grey);
    }
  });

  it('is far from what a linear model can tell apart, and far from chance', () => {
    const accuracy = linearAccuracy(drawDataSet('shapes', 250), drawDataSet('never seen before', 60));
    expect(accuracy).toBeGreaterThan(0.5);
    expect(accuracy).toBeLessThan(0.85);
  });
});

describe('a sheet of pictures', () => {
  const exhibits = drawDataSet('shapes', 1).map(({ grey, label }) => ({ grey, caption: [label] }));

  it('fits into the width, in rows of the same length, with a caption below each picture', () => {
    for (const width of [40, 80, 100, 200]) {
      const lines = pictureSheet(exhibits, width);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
      expect(lines.length % (SIDE / 4 + 1)).toBe(0);
      for (const label of CLASSES) expect(lines.join('\n')).toContain(label);
    }
    expect(pictureSheet(exhibits, 88)).toHaveLength(2 * (SIDE / 4 + 1));
  });

  it('shows a dot for each bright pixel', () => {
    const grey = new Uint8Array(SIDE * SIDE);
    grey[0] = 255;
    grey[3 * SIDE + 1] = 255;
    expect(pictureSheet([{ grey, caption: [] }], 80)[0]![0]).toBe('⢁');
  });
});
