import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  CellError,
  FEATURE_NAMES,
  FEATURES,
  type Cell,
  type FeatureName,
  type FeatureStep,
} from '../../../../shared/data/features/index.js';
import { canonicalJson } from '../../../../shared/files/index.js';

/** Several ways to write each step, columns left out. */
const OPTIONS: Readonly<Record<FeatureName, readonly object[]>> = {
  standardise: [{}, { missing: 'median' }, { missing: 3, indicator: true }],
  min_max: [{}, { missing: 'mean' }, { missing: -1e5, indicator: true }],
  log: [{}, { missing: 'median', scale: 'none' }, { offset: 0, missing: 2, indicator: true }],
  bucketise: [
    {},
    { bins: 3, strategy: 'uniform', missing: 'mean' },
    { edges: [0, 1], missing: 0, indicator: true },
  ],
  one_hot: [{}, { missing: 'category' }],
  hashing: [{ buckets: 5 }, { buckets: 7, by: 'word', seed: 9, missing: 'zeros' }],
  date_parts: [
    {},
    { parts: ['year', 'hour'], missing: 'zeros', zone: 'utc' },
    { cyclic: false, missing: 'zeros' },
  ],
  expression: [{ of: 'a' }, { of: 'a', missing: 'median', indicator: true, scale: 'min_max' }],
  index: [{}],
  tokens: [{ length: 5 }, { by: 'byte', length: 3, missing: 'empty' }, { by: 'character', vocabulary: 4 }],
};

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.double().map(String),
  fc.integer({ min: -5, max: 5 }).map(String),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.constantFrom('', ' ', 'NaN', '-1', '1e308', '(missing)', '__proto__', '2024-02-30', '2024-05-01'),
);
const cell: fc.Arbitrary<Cell> = fc.option(text, { nil: null, freq: 8 });
const cells = fc.oneof(
  fc.array(cell, { maxLength: 12 }),
  // Columns that numbers and dates can be fitted on.
  fc.array(fc.double({ min: -1e3, max: 1e6, noNaN: true }).map(String), { minLength: 1, maxLength: 12 }),
  fc.array(fc.constantFrom('2024-05-01T10:00', '1999-12-31 23:59:59Z', '2020-02-29T00:00+01:00'), {
    minLength: 1,
  }),
);

type AnyStep = FeatureStep<unknown, unknown>;

describe.each(FEATURE_NAMES)('%s', (name) => {
  const step = FEATURES[name] as unknown as AnyStep;
  const named = name === 'expression' ? { name: 'x' } : { columns: ['x'] };
  const options = fc
    .constantFrom(...OPTIONS[name])
    .map((written) => step.schema.parse({ ...named, ...written }));

  it('takes any text or says what is wrong with the cell; what is stored encodes alike, in its width', () => {
    let fitted = 0;
    fc.assert(
      fc.property(cells, fc.array(cell, { maxLength: 6 }), options, (training, later, chosen) => {
        const learnt = orFault(() => step.fit(training, chosen));
        if (learnt === null) return;
        fitted++;
        const stored = step.fitted.parse(JSON.parse(canonicalJson(learnt)));
        const again = step.fitted.parse(JSON.parse(canonicalJson(stored)));
        const [encode, encodeAgain] = [step.encoder(stored), step.encoder(again)];
        const width = step.width(stored);
        expect(step.width(again)).toBe(width);
        for (const each of [...training, ...later]) {
          const [out, twice] = [encoded(encode, each, width), encoded(encodeAgain, each, width)];
          expect(twice).toEqual(out);
          if (out === null) continue;
          expect(out.slice(1, -1).every(Number.isFinite)).toBe(true);
          expect([out[0], out.at(-1)]).toEqual([NaN, NaN]);
        }
      }),
      { numRuns: 200 },
    );
    expect(fitted).toBeGreaterThan(20);
  });

  it('takes every cell that it was fitted on', () => {
    fc.assert(
      fc.property(cells, options, (training, chosen) => {
        const learnt = orFault(() => step.fit(training, chosen));
        if (learnt === null) return;
        const encode = step.encoder(learnt);
        const width = step.width(learnt);
        for (const each of training) expect(encoded(encode, each, width)).not.toBeNull();
      }),
    );
  });
});

/** Null for a cell that can't be used. */
function orFault<T>(act: () => T): T | null {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    expect([error.what, error.mend].every((sentence) => sentence.length > 0)).toBe(true);
    return null;
  }
}

/** The numbers written, with one more on either side that has to stay NaN. */
function encoded(encode: ReturnType<AnyStep['encoder']>, cell: Cell, width: number): number[] | null {
  const out = new Float32Array(width + 2).fill(NaN);
  return orFault(() => {
    encode(cell, out, 1);
    return Array.from(out);
  });
}
