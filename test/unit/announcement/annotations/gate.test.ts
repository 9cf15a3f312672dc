import { describe, expect, it } from '@jest/globals';
import { gateAnnotations } from '../../../../shared/announcement/annotations/gate.js';
import type { RuleResult } from '../../../../shared/gate/verdict.js';
import { floor, rule } from '../../comparison/builders.js';

const GATE = `# what must hold
version: 1
name: digits
rules:
  - floor: {metric: accuracy, min: 0.9}

  - no_regression:
      metric: accuracy
      margin: 0.01
  - slices: {by: [country], no_regression: {metric: accuracy, margin: 0.05}, name: countries}
  - churn: {max: 0.1, informational: true, name: churn}
`;

const annotate = (results: readonly RuleResult[], text = GATE) =>
  gateAnnotations(results, { text, path: 'models/gate.yml' });

describe('remarks on gate.yml', () => {
  it('stand on the lines of the rules that failed, as failures', () => {
    const results = [
      floor(),
      rule({ outcome: 'fail-proven', message: 'accuracy fell 5.8 points (proven).' }),
    ];
    expect(annotate(results)).toEqual([
      {
        path: 'models/gate.yml',
        line: 7,
        level: 'failure',
        title: 'no_regression accuracy: failed',
        message: 'accuracy fell 5.8 points (proven).',
      },
    ]);
  });

  it('are warnings where the test set could not decide', () => {
    const results = [rule({ outcome: 'underpowered', message: 'too few rows.' })];
    expect(annotate(results)).toMatchObject([
      { level: 'warning', title: 'no_regression accuracy: not decided', message: 'too few rows.' },
    ]);
  });

  it('are failures where the gate fails on what is not decided', () => {
    const strict = `${GATE}defaults: {on_underpowered: fail}\n`;
    expect(annotate([rule({ outcome: 'underpowered' })], strict)).toMatchObject([{ level: 'failure' }]);
  });

  it('are failures where a rule could not be judged, which fails the gate', () => {
    expect(annotate([floor({ outcome: 'error' })])).toMatchObject([{ line: 5, level: 'failure' }]);
  });

  it('are warnings where the rule only informs', () => {
    const churn = rule({ name: 'churn', kind: 'churn', outcome: 'fail-proven', informational: true });
    expect(annotate([churn])).toMatchObject([{ line: 11, level: 'warning', title: 'churn: failed' }]);
  });

  it('are one for a rule with many slices, with what failed and no more than can be read', () => {
    const slices = Array.from({ length: 14 }, (_, i) =>
      rule({
        name: 'countries',
        kind: 'slices',
        slice: `country=${i}`,
        outcome: i < 12 ? 'fail-proven' : 'underpowered',
        message: `country=${i} fell.`,
      }),
    );
    const [remark, ...others] = annotate(slices);
    expect(others).toEqual([]);
    expect(remark).toMatchObject({ line: 10, level: 'failure' });
    expect(remark!.message.split('\n')).toEqual([
      ...Array.from({ length: 10 }, (_, i) => `country=${i} fell.`),
      '…and 2 more in the report.',
    ]);
  });

  it('are none where every rule holds, or nothing was compared', () => {
    expect(annotate([floor(), rule({ outcome: 'unchanged' }), rule({ outcome: 'no-baseline' })])).toEqual([]);
  });
});
