import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { FeatureName } from '../../shared/data/features/index.js';
import { fitStep } from '../fixtures/feature.js';
import { uniforms } from '../unit/evaluation/fixtures.js';
import { findScikitLearn } from './scikit-learn-peer.js';

const python = await findScikitLearn();
if (python === null) console.warn('skipped: no scikit-learn 1.9 or later');

const PEER_MILLISECONDS = 2 * 60_000;

interface Case {
  readonly step: FeatureName;
  readonly options: object;
  readonly training: readonly string[];
  /** Encoded by both: the training cells, and others. */
  readonly later: readonly string[];
}

const TEXTS = [
  '',
  ' ',
  'Ähre',
  'apfel',
  'Zebra',
  '\u{1F600}',
  '\u{FF5E}',
  '10',
  '9',
  'a longer text, of words',
];

/** The same cases at every call. */
function drawCases(): Case[] {
  const uniform = uniforms(3);
  const NUMBERS: Readonly<Record<string, () => number>> = {
    'any numbers': () => 200 * uniform() - 100,
    'far from 0': () => 1e4 + uniform(),
    'many equal numbers': () => Math.floor(uniform() * 4),
    'a constant': () => 7.1,
  };
  // A package stores 12 digits: a number of more could lie on the other side of an edge that it made itself.
  const digits = (value: string | number) =>
    typeof value === 'number' ? String(Number(value.toPrecision(9))) : value;
  const draw = (of: () => string | number, count: number) =>
    Array.from({ length: count }, () => digits(of()));
  const text = () => TEXTS[Math.floor(uniform() * TEXTS.length)]!;
  return [3, 10, 37, 240].flatMap((rows) => [
    ...Object.values(NUMBERS).flatMap((number) => {
      const training = draw(number, rows);
      const later = [...training, ...draw(() => 3 * number() - 50, 20)];
      const buckets = [2, 4, 5, 8, 10].flatMap((bins) =>
        ['quantile', 'uniform'].map((strategy) => ({ bins, strategy })),
      );
      return [
        { step: 'standardise' as const, options: {}, training, later },
        { step: 'min_max' as const, options: {}, training, later },
        ...buckets.map((options) => ({ step: 'bucketise' as const, options, training, later })),
      ];
    }),
    { step: 'one_hot' as const, options: {}, training: draw(text, rows), later: draw(text, 40) },
    ...[0, 5].map((seed) => ({
      step: 'hashing' as const,
      options: { buckets: 8 + rows, seed },
      training: [],
      later: [...TEXTS, ...draw(uniform, rows)],
    })),
  ]);
}

(python === null ? describe.skip : describe)('on random columns scikit-learn', () => {
  const cases = drawCases();
  let answers: number[][][];
  beforeAll(() => {
    answers = askPeer(cases);
  }, PEER_MILLISECONDS);

  it.each(['standardise', 'min_max', 'bucketise', 'one_hot', 'hashing'] as const)(
    'makes of %s the same numbers',
    (step) => {
      let compared = 0;
      for (const [at, { options, training, later, ...of }] of cases.entries()) {
        if (of.step !== step) continue;
        const fitted = fitStep(step, training, options);
        for (const [row, cell] of later.entries()) {
          const theirs = answers[at]![row]!;
          expect(theirs).toHaveLength(fitted.width);
          const off = fitted.encode(cell).some((ours, k) => !agree(ours, theirs[k]!));
          if (off)
            throw new Error(
              `${JSON.stringify({ step, options, training, cell })}: ${fitted.encode(cell).join()} instead of ${theirs.join()}`,
            );
          compared++;
        }
      }
      expect(compared).toBeGreaterThan(100);
    },
  );
});

/** Ours are numbers of 32 bits, and what is stored has 12 digits. */
function agree(ours: number, theirs: number): boolean {
  return Math.abs(ours - theirs) <= 1e-6 * Math.max(1, Math.abs(theirs));
}

function askPeer(cases: readonly Case[]): number[][][] {
  const script = fileURLToPath(new URL('./scikit_learn_features.py', import.meta.url));
  const { status, stdout, stderr } = spawnSync(python!, [script], {
    input: JSON.stringify(cases),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as number[][][];
}
