import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderPage } from '../../../shared/serving/page/index.js';
import { strokes } from '../../../shared/serving/page/strokes.js';
import { centroidModel, FLOWERS, type CentroidSpec } from '../../fixtures/serving/centroid-model.js';

const HOSTILE = `"><img src=x onerror=alert(1)></script><script>alert(2)</script>'&`;

function pageOf(spec: CentroidSpec, instances: object[] = []) {
  return renderPage({
    model: centroidModel(spec, 'ab'.repeat(32)),
    version: { sequence: 1, semver: 'v1.2.3', aliases: [] },
    golden: {
      tolerance: 0,
      requests: instances.map((instance) => ({
        instance: instance as Record<string, unknown>,
        answer: { prediction: 'rose', scores: {} },
      })),
    },
  });
}

function dataOf(html: string): { name: string; inputs: object[]; examples: object[] } {
  const json = /<script type="application\/json" id="model">(.*?)<\/script>/s.exec(html)![1]!;
  return JSON.parse(json) as ReturnType<typeof dataOf>;
}

describe('the page', () => {
  it('shows name, version and short digest, and brings an example', () => {
    const { html } = pageOf(FLOWERS, [{ length: 1 }]);
    expect(html).toContain('<h1>flowers</h1>');
    expect(html).toContain('version v1.2.3');
    expect(html).toContain('>sha256:abababababab<');
    expect(dataOf(html).examples).toEqual([{ length: 1 }]);
  });

  it('allows exactly its own script and style, and asks no other host', () => {
    const { html, headers } = pageOf(FLOWERS);
    const policy = headers['Content-Security-Policy']!;
    const hashes = ['script', 'style'].map((tag) => {
      const [, text] = new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(html)!;
      return createHash('sha256').update(text!).digest('base64');
    });
    expect(policy).toContain(`script-src 'sha256-${hashes[0]}'`);
    expect(policy).toContain(`style-src 'sha256-${hashes[1]}'`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(html).not.toMatch(/https?:|\/\/[a-z]/);
  });

  it('has no script that names of a hostile package can start', () => {
    const { html } = pageOf(
      {
        ...FLOWERS,
        name: HOSTILE,
        label: HOSTILE,
        classes: [HOSTILE, 'b'],
        inputs: [{ kind: 'category', name: HOSTILE, values: [HOSTILE] }],
      },
      [{ [HOSTILE]: HOSTILE }],
    );
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html.match(/<img/g)).toBeNull();
    expect(dataOf(html)).toMatchObject({ name: HOSTILE, inputs: [{ name: HOSTILE }] });
  });

  it('leaves out examples that would make it heavy', () => {
    const heavy = { image: { b64: 'x'.repeat(300_000) } };
    expect(dataOf(pageOf(FLOWERS, [heavy, heavy]).html).examples).toHaveLength(1);
  });
});

/** The page's own functions, run outside a browser. */
interface Look {
  background: number;
  boxHeight: number;
  boxWidth: number;
}
interface Point {
  x: number;
  y: number;
}
const client = runInNewContext(
  `${strokes}; ({ examineExamples, fitStrokes, averageDown, massShift, penWidth })`,
  {},
) as {
  examineExamples(images: number[][], height: number, width: number): Look;
  fitStrokes(
    strokes: Point[][],
    height: number,
    width: number,
    look: Look,
  ): { scale: number; x: number; y: number };
  averageDown(ink: number[], height: number, width: number, factor: number): number[];
  massShift(pixels: number[], height: number, width: number, look: Look): Point;
  penWidth(height: number, width: number): number;
};

describe('a drawing', () => {
  it('takes polarity and margin from the recorded examples', () => {
    const dark = new Array<number>(64).fill(0);
    for (const i of [18, 26, 34, 42]) dark[i] = 1;
    const look = client.examineExamples([dark], 8, 8);
    expect({ ...look }).toEqual({ background: 0, boxHeight: 0.5, boxWidth: 0.125 });
    const light = dark.map((value) => 1 - value);
    expect(client.examineExamples([light], 8, 8).background).toBe(1);
  });

  it('fits the box and lies in its middle, wherever and however large it was drawn', () => {
    const points = fc.array(
      fc.record({
        x: fc.double({ min: 0, max: 28, noNaN: true }),
        y: fc.double({ min: 0, max: 28, noNaN: true }),
      }),
      {
        minLength: 2,
        maxLength: 20,
      },
    );
    const look = { background: 0, boxHeight: 20 / 28, boxWidth: 20 / 28 };
    fc.assert(
      fc.property(points, (stroke) => {
        const { scale, x, y } = client.fitStrokes([stroke], 28, 28, look);
        const pen = client.penWidth(28, 28);
        const xs = stroke.map((point) => scale * point.x + x);
        const ys = stroke.map((point) => scale * point.y + y);
        expect(Math.max(...xs) - Math.min(...xs) + pen).toBeLessThanOrEqual(20 + 1e-6);
        expect(Math.max(...ys) - Math.min(...ys) + pen).toBeLessThanOrEqual(20 + 1e-6);
        expect((Math.max(...xs) + Math.min(...xs)) / 2).toBeCloseTo(14, 6);
        expect((Math.max(...ys) + Math.min(...ys)) / 2).toBeCloseTo(14, 6);
      }),
    );
  });

  it('that is one dot stays a dot in the middle', () => {
    const look = { background: 0, boxHeight: 1, boxWidth: 1 };
    expect({ ...client.fitStrokes([[{ x: 3, y: 5 }]], 8, 8, look) }).toEqual({ scale: 1, x: 1, y: -1 });
  });

  it('is averaged down by blocks', () => {
    expect(Array.from(client.averageDown([1, 1, 0, 0, 1, 0, 0, 0], 1, 2, 2))).toEqual([0.75, 0]);
  });

  it('is centred by its mass where the data has a margin to move in, and no further', () => {
    const pixels = new Array<number>(100).fill(0);
    pixels[33] = 1;
    const roomy = { background: 0, boxHeight: 0.6, boxWidth: 0.6 };
    expect({ ...client.massShift(pixels, 10, 10, roomy) }).toEqual({ x: 2, y: 2 });
    expect({ ...client.massShift(pixels, 10, 10, { ...roomy, boxHeight: 1 }) }).toEqual({ x: 0, y: 0 });
  });
});
