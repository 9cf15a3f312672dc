import fc from 'fast-check';

const shares = fc.oneof(
  fc.double({ min: 0.001, max: 0.999, noNaN: true }),
  fc.constantFrom(0.01, 0.5, 0.95, 1e-7),
);
const likelihoods = fc.double({ min: 0.5001, max: 0.9999, noNaN: true });
const metrics = fc.constantFrom('accuracy', 'recall', 'f1_macro', 'roc_auc', 'log_loss', 'brier');
const lower = ['log_loss', 'brier'];
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const withInterval = { confidence: optional(likelihoods), informational: fc.constant(undefined) };
const common = { ...withInterval, power: optional(likelihoods) };
const margins = fc.oneof(
  shares.map((share) => share / 2),
  fc.integer({ min: 0, max: 9900 }).map((hundredths) => `${hundredths / 100}%`),
);

/** A rule of each kind, as gate.yml writes it. */
const rules = fc.oneof(
  fc.record({ metric: metrics, limit: shares, ...withInterval }).map(({ metric, limit, ...rest }) => ({
    floor: { metric, [lower.includes(metric) ? 'max' : 'min']: limit, ...rest },
  })),
  fc.record({ metric: metrics, margin: margins, ...common }).map((value) => ({ no_regression: value })),
  fc.record({ metric: metrics, margin: margins, ...common }).map((value) => ({ equivalence: value })),
  fc.record({ metric: metrics, by: shares, ...common }).map((value) => ({ improvement: value })),
  fc.record({ metric: metrics, by: shares, ...withInterval }).map((value) => ({ too_good: value })),
  fc.record({ max: shares, ...withInterval }).map((value) => ({ churn: value })),
  fc
    .record({ by: fc.constant('c'), metric: metrics, max: shares, ...common })
    .map((value) => ({ gap: value })),
  fc
    .record({ max: shares, bins: fc.integer({ min: 2, max: 1000 }), ...withInterval })
    .map((value) => ({ calibration: value })),
  fc
    .record({ min: fc.integer({ min: 2, max: 50 }), metric: metrics, margin: margins })
    .map(({ min, ...inner }) => ({ seeds: { min, no_regression: inner } })),
  fc
    .record({
      by: fc.constant(['a', 'b']),
      min_n: fc.integer({ min: 2, max: 1e6 }),
      metric: metrics,
      margin: margins,
    })
    .map(({ by, min_n, ...inner }) => ({ slices: { by, min_n, no_regression: inner } })),
  fc
    .record({ metric: fc.constant('bytes'), max: fc.double({ noNaN: true, noDefaultInfinity: true }) })
    .map((value) => ({ resource: value })),
);

/** Whole gate files, as values. */
export const gates = fc.record({
  version: fc.constant(1),
  name: fc.string({ minLength: 1 }),
  defaults: fc.record({ confidence: likelihoods, power: likelihoods }),
  dataset: fc.record({
    min_n: fc.integer({ min: 1, max: 1e9 }),
    max_looks: fc.integer({ min: 1, max: 1000 }),
  }),
  rules: fc.array(rules, { minLength: 1, maxLength: 5 }).map((some) =>
    some.map((rule) => {
      const [[kind, value]] = Object.entries(rule) as [[string, object]];
      return { [kind]: JSON.parse(JSON.stringify(value)) as object };
    }),
  ),
});
