import { describe, expect, it } from '@jest/globals';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import {
  boundsOf,
  evidenceOf,
  metricValue,
  rowsBehind,
  takeRows,
  type CodedTexts,
  type Evidence,
} from '../../../../shared/evaluation/index.js';
import { tQuantile } from '../../../../shared/evaluation/statistics/index.js';
import { seededRandom } from '../../../../shared/evaluation/statistics/resampling/index.js';
import { binaryEvidence, choose } from '../comparisons/fixtures.js';
import { predictions } from '../fixtures.js';
import { generate } from '../generated.js';

const { y, cand } = generate();
const evidence = evidenceOf(predictions({ label: y, score: cand }, { positive: '1' }));
const plain = { confidence: 0.95, groups: null };
const groupsOf = (rows: number, size: number): CodedTexts => ({
  texts: Array.from({ length: Math.ceil(rows / size) }, (_, group) => `u${group}`),
  codes: Int32Array.from({ length: rows }, (_, row) => Math.floor(row / size)),
});
const first = (rows: number): Evidence =>
  evidenceOf(
    takeRows(
      evidence.predictions,
      Uint32Array.from({ length: rows }, (_, row) => row),
    ),
  );

describe('bounds of one model', () => {
  it('are exact for a share of rows', () => {
    const { interval, method } = boundsOf(evidence, choose('accuracy'), plain)!;
    expect(method).toBe('clopper-pearson');
    expect(interval[0]).toBeCloseTo(0.8061862674118554, 12);
  });

  it.each([
    'f1',
    'balanced_accuracy',
    'matthews_corrcoef',
    'roc_auc',
    'log_loss',
    'brier',
    'average_precision',
  ])('of %s have the width of the bootstrap', (metric) => {
    const rows = 800;
    const some = first(rows);
    const random = seededRandom('rows');
    const drawn = Float64Array.from({ length: 1500 }, () => {
      const picks = Uint32Array.from({ length: rows }, () => uniformFloat64(random) * rows);
      return metricValue(choose(metric).metric, evidenceOf(takeRows(some.predictions, picks)))!;
    });
    const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
    const spread = Math.sqrt(drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (drawn.length - 1));
    const { interval } = boundsOf(some, choose(metric), plain)!;
    const standardError = (interval[1] - interval[0]) / 2 / tQuantile(0.95, rows - 1);
    expect(Math.abs(standardError / spread - 1)).toBeLessThan(0.06);
  });

  it('hold the value, and stay within the range of the metric', () => {
    for (const rows of [30, 40, 100]) {
      for (const metric of ['accuracy', 'precision', 'recall', 'f1', 'roc_auc', 'log_loss', 'brier']) {
        const choice = choose(metric);
        const found = boundsOf(first(rows), choice, plain);
        if (!found) continue;
        const value = metricValue(choice.metric, first(rows))!;
        expect(found.interval[0]).toBeLessThanOrEqual(value);
        expect(found.interval[1]).toBeGreaterThanOrEqual(value);
        expect(found.interval[0]).toBeGreaterThanOrEqual(choice.metric.bounds[0]);
        expect(found.interval[1]).toBeLessThanOrEqual(choice.metric.bounds[1]);
      }
    }
  });

  it.each(['roc_auc', 'log_loss'])('of %s are none on few rows, or on rows that are all alike', (metric) => {
    expect(boundsOf(first(29), choose(metric), plain)).toBeNull();
    const label = Array.from({ length: 100 }, (_, row) => row % 2);
    const sure = evidenceOf(
      predictions({ label, score: label.map((own) => (own ? 0.9 : 0.1)) }, { positive: '1' }),
    );
    expect(boundsOf(sure, choose(metric), plain)).toBeNull();
  });

  it('of tiny numbers are as open as those of large ones', () => {
    const scaled = (unit: number) =>
      evidenceOf(
        predictions(
          {
            label: Array.from({ length: 60 }, (_, row) => row * unit),
            prediction: Array.from({ length: 60 }, (_, row) => (row + Math.sin(row)) * unit),
          },
          { task: 'regression' },
        ),
      );
    const [large, tiny] = [1, 1e-20].map((unit) => boundsOf(scaled(unit), choose('mae'), plain)!.interval);
    expect(tiny![0] / large![0]).toBeCloseTo(1e-20, 30);
  });
});

describe('bounds of rows in groups', () => {
  const grouped = (rows: number, size: number) => ({ confidence: 0.95, groups: groupsOf(rows, size) });
  /** Whole groups of ten are wrong. */
  const byGroup = (rows: number, wrong: (group: number) => boolean, weights: Float64Array | null = null) => {
    const labels = new Int32Array(rows).map((_, row) => row % 2);
    const predicted = labels.map((label, row) => (wrong(Math.floor(row / 10)) ? 1 - label : label));
    return binaryEvidence(labels, predicted, weights);
  };

  it.each(['accuracy', 'recall', 'f1'])('of %s are wider', (metric) => {
    const some = byGroup(1000, (group) => group % 5 === 0);
    const width = ({ interval }: { interval: readonly [number, number] }) => interval[1] - interval[0];
    const [alone, together] = [plain, grouped(1000, 10)].map((options) =>
      boundsOf(some, choose(metric), options)!,
    );
    expect(width(together!) / width(alone!)).toBeGreaterThan(2);
    expect(together!.method).toBe('cluster-robust');
  });

  it('stay open where no row is wrong, or none is right', () => {
    for (const wrong of [() => false, () => true]) {
      const { interval } = boundsOf(byGroup(400, wrong), choose('accuracy'), grouped(400, 10))!;
      // 40 groups without an error leave a share of 1 - 0.05^(1/40) at least.
      expect(interval[1] - interval[0]).toBeGreaterThan(1 - 0.05 ** (1 / 40) - 1e-9);
    }
  });

  it('are none where hardly any group is there', () => {
    for (const metric of ['accuracy', 'f1']) {
      expect(
        boundsOf(
          byGroup(900, (group) => group % 5 === 0),
          choose(metric),
          grouped(900, 100),
        ),
      ).toBeNull();
    }
  });

  it('hardly ever prove a floor that does not hold', () => {
    const random = seededRandom('groups');
    const uniform = () => uniformFloat64(random);
    const [draws, groups, size, share] = [1500, 60, 10, 0.9];
    let proven = 0;
    for (let draw = 0; draw < draws; draw++) {
      const labels = new Int32Array(groups * size).map((_, row) => row % 2);
      const ofGroup = Float64Array.from({ length: groups }, uniform);
      const predicted = labels.map((label, row) => {
        const part = uniform() < 0.6 ? ofGroup[Math.floor(row / size)]! : uniform();
        return part < share ? label : 1 - label;
      });
      const found = boundsOf(
        binaryEvidence(labels, predicted),
        choose('accuracy'),
        grouped(groups * size, size),
      )!;
      if (found.interval[0] >= share) proven++;
    }
    expect(proven / draws).toBeLessThanOrEqual(0.07);
  });
});

describe('the rows that a metric rests on', () => {
  const label = ['a', 'a', 'a', 'b', 'b', 'c'];
  const some = evidenceOf(predictions({ label, prediction: ['a', 'b', 'b', 'b', 'a', 'c'] }));

  it.each([
    ['accuracy', null, 6],
    ['f1_macro', null, 6],
    ['recall', 'a', 3],
    ['precision', 'a', 2],
    ['precision', 'b', 3],
    ['f1', 'b', 2],
    ['jaccard', 'c', 1],
  ])('are those of %s of %s', (metric, ofClass, rows) => {
    expect(rowsBehind(some, choose(metric, ofClass))).toBe(rows);
  });

  it('are those of the rarer class of a ranking', () => {
    const rare = evidenceOf(
      predictions({ label: [0, 0, 0, 0, 1], score: [0.1, 0.2, 0.3, 0.4, 0.9] }, { positive: '0' }),
    );
    expect(rowsBehind(rare, choose('roc_auc'))).toBe(1);
    expect(rowsBehind(rare, choose('average_precision'))).toBe(1);
    expect(rowsBehind(rare, choose('log_loss'))).toBe(5);
  });
});
