import { describe, expect, it } from '@jest/globals';
import { sha256 } from '../../../shared/files/index.js';
import { parseGate } from '../../../shared/gate/index.js';
import { gate } from './fixtures.js';

const parse = (text: string) => parseGate(text, 'gate.yml');

describe('a gate file', () => {
  it('may be short', () => {
    const text = gate(
      'floor: {metric: accuracy, min: 0.95}',
      'no_regression: {metric: accuracy, margin: 0.01}',
    );
    const policy = parse(text);
    expect(policy).toMatchObject({
      name: 'test',
      digest: sha256(text),
      reading: { likelyTask: 'classification', positive: undefined, weight: undefined, columns: [] },
      groupColumn: null,
      onUnderpowered: 'neutral',
      minRows: 100,
      maxLooks: null,
      disclosure: 'full',
      against: [],
    });
    expect(policy.rules.map(({ name, confidence, power }) => [name, confidence, power])).toEqual([
      ['floor accuracy', 0.95, 0.8],
      ['no_regression accuracy', 0.95, 0.8],
    ]);
  });

  it('may say more', () => {
    const policy = parse(`
version: 1
name: fraud
positive: 1
defaults: {confidence: 0.99, power: 0.9, on_underpowered: fail}
dataset: {min_n: 500}
rules:
  - floor: {metric: log_loss, max: 0.3, certainty: proven, informational: true, name: calibrated}
  - no_regression: {metric: roc_auc, margin: 2%, confidence: 0.9}
`);
    expect(policy).toMatchObject({
      reading: { likelyTask: 'classification', positive: '1' },
      onUnderpowered: 'fail',
      minRows: 500,
    });
    expect(policy.rules).toMatchObject([
      { kind: 'floor', name: 'calibrated', informational: true, confidence: 0.99, power: 0.9 },
      { kind: 'no_regression', confidence: 0.9, power: 0.9, settings: { margin: { relative: 0.02 } } },
    ]);
  });

  it('is for the task of its metrics', () => {
    expect(parse(gate('floor: {metric: mae, max: 3}')).reading.likelyTask).toBe('regression');
  });
});

describe('a gate file is refused at its place:', () => {
  it.each([
    [
      'a mistyped key',
      'floor: {metric: accuracy, mim: 0.9}',
      /^gate\.yml:4:\d+ unknown key "mim".*Did you mean "min"\?/,
    ],
    [
      'a mistyped metric',
      'floor: {metric: acuracy, min: 0.9}',
      /^gate\.yml:4:\d+ unknown metric "acuracy".*Did you mean "accuracy"\?/,
    ],
    [
      'a mistyped rule',
      'flor: {metric: accuracy, min: 0.9}',
      /^gate\.yml:4:5 unknown rule "flor".*Did you mean "floor"\?/,
    ],
    ['a floor without a limit', 'floor: {metric: accuracy}', /a floor on accuracy has no limit.*Give "min"/],
    [
      'a floor on the wrong side',
      'floor: {metric: log_loss, min: 0.1}',
      /log_loss is better when lower.*Give "max" instead/,
    ],
    [
      'a floor on both sides',
      'floor: {metric: accuracy, min: 0.1, max: 0.2}',
      /accuracy is better when greater/,
    ],
    [
      'a floor that nothing reaches',
      'floor: {metric: accuracy, min: 95}',
      /^gate\.yml:4:\d+ this floor can never be reached.*best value of accuracy is 1/,
    ],
    ['a negative ceiling', 'floor: {metric: mae, max: -1}', /this floor can never be reached/],
    ...[
      'accuracy, min: 0',
      'accuracy, min: -1',
      'matthews_corrcoef, min: -1',
      'log_loss, max: 36.05',
      'brier, max: 2, informational: true',
    ].map(
      (keys) =>
        [
          `a limit that nothing misses (${keys})`,
          `floor: {metric: ${keys}}`,
          /this limit can never fail/,
        ] as const,
    ),
    ...[
      ['gap: {by: country, metric: accuracy, max: 1}', 'accuracy is 1'],
      ['gap: {by: country, metric: f1_macro, max: 2}', 'f1_macro is 1'],
      ['gap: {by: country, metric: matthews_corrcoef, max: 2}', 'matthews_corrcoef is 2'],
      ['too_good: {metric: accuracy, by: 1}', 'accuracy is 1'],
      ['too_good: {metric: brier, by: 5}', 'brier is 2'],
    ].map(
      ([rule, range]) =>
        [
          `a difference as wide as the metric (${rule})`,
          rule!,
          new RegExp(
            String.raw`^gate\.yml:4:\d+ this limit can never fail .*\. The whole range of ${range}\.$`,
          ),
        ] as const,
    ),
    [
      'changed classes beside a metric of numbers',
      'floor: {metric: mae, max: 2}\n  - churn: {max: 0.1}',
      /^gate\.yml:5:\d+ churn counts changed classes, and the other rules are for regression/,
    ],
    ['a floor of NaN', 'floor: {metric: accuracy, min: .nan}', /^gate\.yml:4:\d+ /],
    ['a floor of infinity', 'floor: {metric: mae, max: .inf}', /^gate\.yml:4:\d+ /],
    ['a text for a number', 'floor: {metric: accuracy, min: "0.9"}', /a number is expected/],
    [
      'a metric that no method compares',
      'no_regression: {metric: max_error, margin: 0.01}',
      /max_error has no paired method.*Use one of mae, mse, /,
    ],
    [
      'a margin that tolerates all',
      'no_regression: {metric: accuracy, margin: 2}',
      /tolerates every loss of accuracy/,
    ],
    [
      'a margin of all of it',
      'no_regression: {metric: accuracy, margin: 100%}',
      /tolerates every loss of accuracy/,
    ],
    ['a negative margin', 'no_regression: {metric: accuracy, margin: -0.01}', /"-0.01" is not a margin/],
    ['a margin in words', 'no_regression: {metric: accuracy, margin: small}', /"small" is not a margin/],
    ['no margin', 'no_regression: {metric: accuracy}', /^gate\.yml:4:/],
    [
      'a certain confidence',
      'floor: {metric: accuracy, min: 0.9, confidence: 1}',
      /^gate\.yml:4:\d+ 1 is too large/,
    ],
    [
      'rules that never decide',
      'floor: {metric: accuracy, min: 0.9, informational: true}',
      /every rule is informational/,
    ],
  ])('%s', (_, rule, expected) => {
    expect(() => parse(gate(rule))).toThrow(expected);
  });

  it.each([
    ['no rules', 'version: 1\nname: a\nrules: []\n', /a gate without rules decides nothing/],
    ['no list of rules', 'version: 1\nname: a\n', /a value is missing/],
    ['another version', 'version: 2\nname: a\nrules: []\n', /^gate\.yml:1:\d+ 2 is not known/],
    [
      'an unknown section',
      'version: 1\nname: a\nprediction: {}\nrules: []\n',
      /^gate\.yml:3:1 unknown key "prediction"/,
    ],
    ['nothing at all', '', /gate\.yml/],
    ['a key twice', 'version: 1\nname: a\nname: b\nrules: []\n', /^gate\.yml:3:1 is not valid YAML/],
    [
      'two tasks',
      gate('floor: {metric: accuracy, min: 0.9}', 'floor: {metric: mae, max: 3}'),
      /^gate\.yml:5:5 mae is for regression.*One gate judges one task/,
    ],
    [
      'two rules of one name',
      gate('floor: {metric: accuracy, min: 0.9}', 'floor: {metric: accuracy, min: 0.8}'),
      /^gate\.yml:5:5 two rules are named "floor accuracy"/,
    ],
  ])('%s', (_, text, expected) => {
    expect(() => parse(text)).toThrow(expected);
  });
});
