import { describe, expect, it } from '@jest/globals';
import { parseGate } from '../../../shared/gate/index.js';
import { gate } from './fixtures.js';

const parse = (text: string) => parseGate(text, 'gate.yml');

describe('a slip in gate.yml is told with its place and how to mend it:', () => {
  it.each([
    [
      'a rule written with a hyphen',
      'no-regression: {metric: accuracy, margin: 0.01}',
      'gate.yml:4:5 unknown rule "no-regression" in rules[0]. Did you mean "no_regression"?',
    ],
    [
      'a name of another library',
      'floor: {metric: auc, min: 0.9}',
      '4:13 unknown metric "auc" in rules[0].floor. Did you mean "roc_auc"?',
    ],
    ['an abbreviation', 'floor: {metric: MCC, min: 0.9}', 'Did you mean "matthews_corrcoef"?'],
    [
      'a metric that is like no other',
      'floor: {metric: speed, min: 0.9}',
      'Known here: accuracy, balanced_accuracy,',
    ],
    [
      'a floor in percent',
      'floor: {metric: accuracy, min: 95%}',
      '4:31 a number is expected, not "95%" in rules[0].floor.min. Write 0.95.',
    ],
    [
      'a decimal comma',
      'floor: {metric: accuracy, min: 0,95}',
      '4:38 unknown key "95" in rules[0].floor. Write decimals with a point',
    ],
    ['a rule without arguments', 'floor:', '4:5 a value is missing in rules[0].floor. Give a map.'],
    [
      'a rule without its margin',
      'no_regression: {metric: accuracy}',
      'a value is missing in rules[0].no_regression.margin. Give a number or a text.',
    ],
    [
      'a single slice column',
      'slices: {by: country, no_regression: {metric: recall, margin: 0.03}}',
      '4:14 a list is expected, not "country" in rules[0].slices.by. Write [country].',
    ],
    [
      'keys of the rule within',
      'slices: {by: [country], no_regression: {metric: recall, margin: 0.03, informational: true}}',
      'unknown key "informational" in rules[0].slices.no_regression.',
    ],
    [
      'yes for true',
      'floor: {metric: accuracy, min: 0.9, informational: yes}',
      'Write true or false, without quotes.',
    ],
    [
      'a regression metric without a method',
      'no_regression: {metric: max_error, margin: 1}',
      'max_error has no paired method (rules[0].no_regression.metric). Use one of mae, mse, mape, rmse, r2, explained_variance.',
    ],
    [
      'another calibration metric',
      'calibration: {metric: brier, max: 0.1}',
      '"brier" is not known in rules[0].calibration.metric. It must be ece.',
    ],
  ])('%s', (_, rule, message) => {
    expect(() => parse(gate(rule))).toThrow(message);
  });

  it('arguments that are not indented enough', () => {
    const text = 'version: 1\nrules:\n  - floor:\n    metric: accuracy\n    min: 0.9\n';
    expect(() => parse(text)).toThrow(
      'gate.yml:3:5 "metric" stands beside "floor", not inside it (rules[0]). Indent it further, or write floor: {metric: …}.',
    );
  });

  it('a key beside the rule that it belongs into', () => {
    const text =
      'version: 1\nrules:\n  - floor: {metric: accuracy, min: 0.9}\n    informational: true\n  - churn: {max: 0.1}\n';
    expect(() => parse(text)).toThrow(
      'gate.yml:3:5 "informational" stands beside "floor", not inside it (rules[0]). Write floor: {informational: true, …}.',
    );
  });

  it('two rules in one entry', () => {
    const text = 'version: 1\nrules:\n  - churn: {max: 0.1}\n    floor: {metric: accuracy, min: 0.9}\n';
    expect(() => parse(text)).toThrow(
      'two rules are in one entry, "churn" and "floor" (rules[0]). Give each a "- " of its own.',
    );
  });

  it('a section without a value', () => {
    expect(() => parse('version: 1\ndataset:\nrules: []\n')).toThrow(
      'gate.yml:2:1 a value is missing in dataset. Give a map.',
    );
  });
});
