import { describe, expect, it } from '@jest/globals';
import {
  classBars,
  confusionMap,
  intervalPlot,
  rocPlot,
  trainingCurves,
  trainingCurveSvg,
} from '../../../../shared/report/charts/index.js';
import { intervalBar } from '../../../../shared/report/interval-bar.js';
import { history } from '../builders.js';

const numbersOf = (svg: string, tag: string, attribute: string) =>
  [...svg.matchAll(new RegExp(`<${tag}[^>]*\\s${attribute}="([^"]*)"`, 'g'))].map((match) =>
    Number(match[1]),
  );

describe('classBars', () => {
  it('draws bars from zero, as long as their value', () => {
    const scores = (f1: number) => ({ precision: f1, recall: f1, f1 });
    const svg = classBars([
      { name: 'a', support: 10, candidate: scores(1), baseline: scores(0.5) },
      { name: 'b', support: 10, candidate: scores(0.25), baseline: scores(0) },
    ]).toString();
    const bars = svg.slice(svg.indexOf('<g>'));
    expect(new Set(numbersOf(bars, 'rect', 'x')).size).toBe(1);
    const [whole, half, quarter, none] = numbersOf(bars, 'rect', 'width');
    expect([half! / whole!, quarter! / whole!, none! / whole!]).toEqual([0.5, 0.25, 0]);
  });

  it('says where a score is undefined instead of drawing zero', () => {
    const undefinedScores = { precision: null, recall: null, f1: null };
    const svg = classBars([{ name: 'a', support: 0, candidate: undefinedScores, baseline: null }]).toString();
    expect(svg).toContain('undefined</text>');
    expect(numbersOf(svg.slice(svg.indexOf('<g>')), 'rect', 'width')).toEqual([]);
  });
});

describe('confusionMap', () => {
  const shades = (matrix: number[][], kind: 'counts' | 'difference') =>
    numbersOf(
      confusionMap({ title: 't', classes: ['a', 'b'], matrix, kind }).toString(),
      'rect',
      'fill-opacity',
    );

  it('shades counts by their share of the true class, so that both sides have one scale', () => {
    expect(
      shades(
        [
          [3, 1],
          [0, 8],
        ],
        'counts',
      ),
    ).toEqual(
      shades(
        [
          [30, 10],
          [0, 1],
        ],
        'counts',
      ),
    );
  });

  it('shows in a difference what got better and what got worse', () => {
    const svg = confusionMap({
      title: 't',
      classes: ['a', 'b'],
      matrix: [
        [-2, 2],
        [-1, 1],
      ],
      kind: 'difference',
    }).toString();
    const fills = [...svg.matchAll(/class="(fill-\w+)"/g)].map((match) => match[1]);
    expect(fills).toEqual(['fill-worse', 'fill-worse', 'fill-better', 'fill-better']);
    expect(svg).toContain('>+2</text>');
    expect(svg).toContain('>−2</text>');
  });
});

describe('intervalPlot', () => {
  const figure = { kind: 'difference', point: -0.05, interval: [-0.08, -0.02], limit: -0.01 } as const;

  it('keeps distances: zero, limit, point and ends are on one linear scale', () => {
    const svg = intervalPlot(figure, 'bad', 'accuracy').toString();
    const [dot] = numbersOf(svg, 'circle', 'cx');
    const zero = Number(/class="zero" x1="([^"]*)"/.exec(svg)![1]);
    const limit = Number(/class="limit" x1="([^"]*)"/.exec(svg)![1]);
    expect((zero - limit) / (zero - dot!)).toBeCloseTo(0.01 / 0.05, 2);
  });

  it('has no "no change" line for a floor', () => {
    const value = { kind: 'value', point: 0.95, interval: [0.93, 0.97], limit: 0.9 } as const;
    expect(intervalPlot(value, 'good', 'accuracy').toString()).not.toContain('class="zero"');
  });
});

describe('intervalBar', () => {
  it('puts every mark at its place on one linear scale', () => {
    const figure = { kind: 'difference', point: -0.05, interval: [-0.08, -0.02], limit: -0.01 } as const;
    const { low, bar, high } = intervalBar(figure, 41);
    expect([low, high]).toEqual(['−0.080', '0.000']);
    expect([...'├●┤┃┊'].map((mark) => bar.indexOf(mark))).toEqual([0, 15, 30, 35, 40]);
  });
});

describe('training curves', () => {
  it('begin loss at zero and name both axes', () => {
    const [loss, accuracy] = trainingCurves({ candidate: history }).map(({ plot }) => plot.toString());
    expect(loss).toMatch(/>0\.0<\/text>/);
    expect(loss).toContain('>epoch</text>');
    expect(accuracy).toContain('>accuracy (share of examples)</text>');
    expect(loss).toContain('epoch 2, whose weights were kept');
  });

  it('leave out a figure that was not recorded, and a value that is no number', () => {
    const epochs = [
      { epoch: 1, loss: 1, valLoss: null },
      { epoch: 2, loss: NaN, valLoss: null },
    ];
    const svg = trainingCurveSvg({ epochs, chosenEpoch: null });
    expect(svg).not.toContain('accuracy');
    expect(svg).not.toContain('NaN');
  });

  it('mark the kept epoch of each side at its place', () => {
    const baseline = { ...history, chosenEpoch: 3 };
    const [loss] = trainingCurves({ candidate: history, baseline });
    const svg = loss!.plot.toString();
    const at = (side: string) => Number(new RegExp(`class="kept ${side}" x1="([^"]*)"`).exec(svg)![1]);
    expect([at('candidate'), at('baseline')]).toEqual([228, 408]);
    expect(svg).toContain('candidate, epoch 2, whose weights were kept');
    expect(svg).toContain('baseline, epoch 3, whose weights were kept');
  });

  it('show the runs with other seeds behind where they differ, with one word in the legend', () => {
    const other = { ...history, epochs: history.epochs.map((record) => ({ ...record, valLoss: 3 })) };
    const runs = { candidate: [other, other, history], baseline: [] };
    const [loss] = trainingCurves({ candidate: history, runs });
    const svg = loss!.plot.toString();
    expect(svg.match(/<path class="series candidate validation run"/g)).toHaveLength(2);
    expect(svg.match(/validation, other seeds/g)).toHaveLength(1);
    expect(svg.indexOf('validation run"')).toBeLessThan(
      svg.indexOf('<path class="series candidate validation"'),
    );
  });

  it('show the learning rate where it changed, and the error of a regression, under their names', () => {
    const epochs = [0.001, 0.0005].map((learningRate, i) => ({
      epoch: i + 1,
      loss: 1,
      mae: 2,
      valLoss: null,
      valMae: null,
      learningRate,
    }));
    const captions = trainingCurves({ candidate: { epochs, chosenEpoch: null } }).map(
      ({ caption }) => caption,
    );
    expect(captions).toEqual(['Loss by epoch', 'Mean absolute error by epoch', 'Learning rate by epoch']);
  });

  it('draw nothing of a training without epochs', () => {
    expect(trainingCurves({ candidate: { epochs: [], chosenEpoch: null } })).toEqual([]);
    expect(trainingCurveSvg({ epochs: [], chosenEpoch: null })).toMatch(/^<svg[^]*<\/svg>\n$/);
  });

  it('are a file of their own for light and dark ground', () => {
    const svg = trainingCurveSvg(history);
    expect(svg).toContain('prefers-color-scheme:dark');
    expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|<script/);
  });
});

describe('rocPlot', () => {
  it('shows both axes from 0 to 1 and the areas', () => {
    const side = (auc: number) => ({
      auc,
      points: [
        [0, 0],
        [0, 1],
        [1, 1],
      ] as const,
    });
    const svg = rocPlot({ positive: 'yes', candidate: side(1), baseline: side(0.5) }).toString();
    expect(svg.match(/>0\.0<\/text>/g)).toHaveLength(2);
    expect(svg.match(/>1\.0<\/text>/g)).toHaveLength(2);
    expect(svg).toContain('candidate, area 1.0000');
    expect(svg).toContain('baseline, area 0.5000');
  });
});
