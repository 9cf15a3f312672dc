import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../../shared/errors/index.js';
import { parseGate } from '../../../../shared/gate/index.js';
import { sayUnusedKeys } from '../../../../shared/gate/unused-keys.js';
import { FakeHost } from '../../../fixtures/host.js';
import { gate } from '../fixtures.js';

/** Each kind of rule, written as short as it may be. */
const KINDS: Readonly<Record<string, string>> = {
  floor: 'metric: accuracy, min: 0.9',
  no_regression: 'metric: accuracy, margin: 0.01',
  improvement: 'metric: accuracy, by: 0.01',
  equivalence: 'metric: accuracy, margin: 0.01',
  churn: 'max: 0.05',
  slices: 'by: [country], no_regression: {metric: recall, margin: 0.03}',
  gap: 'by: gender, metric: recall, max: 0.05',
  calibration: 'max: 0.03',
  too_good: 'metric: accuracy, by: 0.1',
  seeds: 'no_regression: {metric: accuracy, margin: 0.01}',
  resource: 'metric: latency_p95_ms, max: 50',
};
const kinds = Object.entries(KINDS);

/** Keys that no verdict of a kind depends on. */
const UNREAD: Readonly<Record<string, readonly string[]>> = {
  floor: ['power'],
  churn: ['power'],
  calibration: ['power'],
  too_good: ['power'],
  resource: ['confidence', 'power'],
};
const isRead = (kind: string, key: string) => !UNREAD[kind]?.includes(key);
const parse = (...rules: string[]) => parseGate(gate(...rules), 'gate.yml');
const refusal = (...rules: string[]) => {
  try {
    parse(...rules);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return null;
};

it('is said once that keys of several rules change nothing', () => {
  const host = new FakeHost();
  const rules = ['floor: {metric: accuracy, min: 0.9, power: 0.9}', 'churn: {max: 0.1, power: 0.9}'];
  sayUnusedKeys(parse(...rules, 'gap: {by: a, metric: recall, max: 0.1, power: 0.9}'), host);
  expect(host.said).toBe(
    'this changes no verdict: "power" of floor accuracy, "power" of churn of predictions',
  );
});

describe.each(kinds)('%s', (kind, keys) => {
  it('takes a name, and may be informational', () => {
    const more = 'name: mine, informational: true';
    const { rules } = parse(`${kind}: {${keys}, ${more}}`, 'floor: {metric: f1_macro, min: 0.1}');
    expect(rules[0]).toMatchObject({ kind, name: 'mine', informational: true });
  });

  it.each(['confidence', 'power'])('takes a %s, and says so where no verdict depends on it', (key) => {
    const text = `${kind}: {${keys}, ${key}: 0.99, name: mine}`;
    const policy = parse(text);
    expect(policy.rules[0]).toMatchObject({ kind, [key]: 0.99 });
    const host = new FakeHost();
    sayUnusedKeys(policy, host);
    expect(host.said).toBe(isRead(kind, key) ? '' : `this changes no verdict: "${key}" of mine`);
  });

  it('has the defaults where it says none of them', () => {
    const { rules } = parse(`${kind}: {${keys}}`);
    expect(rules[0]).toMatchObject({ kind, confidence: 0.95, power: 0.8, informational: false });
    expect(rules[0]!.name).toMatch(new RegExp(`^${kind} `));
  });

  it('refuses an unknown key, and names the nearest', () => {
    expect(refusal(`${kind}: {${keys}, informationl: true}`)).toMatch(
      /unknown key "informationl".*Did you mean "informational"\?/,
    );
  });

  it.each(['0.5', '1', '0', '-1', '95', '.nan', '"0.95"', 'true'])(
    'refuses a confidence of %s',
    (confidence) => {
      expect(refusal(`${kind}: {${keys}, confidence: ${confidence}}`)).toMatch(/^gate\.yml:4:\d+ /);
      expect(refusal(`${kind}: {${keys}, power: ${confidence}}`)).toMatch(/^gate\.yml:4:\d+ /);
    },
  );

  it('refuses each of its keys where its value is of another kind', () => {
    for (const key of keys.replace(/\{.*\}|\[.*\]/g, '1').matchAll(/(\w+):/g)) {
      const without = `${key[1]}: {some: [thing]}`;
      const others = keys.replace(new RegExp(`${key[1]}: (\\{.*\\}|\\[.*\\]|[^,]+)`), without);
      expect(refusal(`${kind}: {${others}}`)).toMatch(/^gate\.yml:4:\d+ /);
    }
  });
});

describe.each(kinds.filter(([, keys]) => /metric: (accuracy|recall)/.test(keys)))('%s', (kind, keys) => {
  it('refuses a metric that is mistyped, and names the nearest', () => {
    expect(refusal(`${kind}: {${keys.replace(/metric: \w+/, 'metric: acuracy')}}`)).toMatch(
      /unknown metric "acuracy".*Did you mean "accuracy"\?/,
    );
    for (const name of ['constructor', '__proto__', 'toString', '']) {
      const message = refusal(`${kind}: {${keys.replace(/metric: \w+/, `metric: "${name}"`)}}`);
      expect(message).toMatch(/unknown metric/);
      expect(message).not.toMatch(/function|object Object/);
    }
  });

  it('refuses a class for a metric that is about all of them', () => {
    const of = keys.replace(/metric: \w+/, 'metric: f1_macro, class: fraud');
    expect(refusal(`${kind}: {${of}}`)).toMatch(/f1_macro is not about one class/);
  });
});

describe.each(kinds.filter(([, keys]) => keys.includes('no_regression')))('%s', (kind, keys) => {
  it('names another baseline inside or outside, and not in both places', () => {
    const inside = keys.replace('margin', 'against: release, margin');
    for (const once of [`${keys}, against: release`, inside]) {
      expect(parse(`${kind}: {${once}}`).rules[0]!.settings).toMatchObject({ against: 'release' });
    }
    expect(refusal(`${kind}: {${inside}, against: parent}`)).toMatch(/Leave one "against" out/);
  });
});

describe.each(kinds.filter(([, keys]) => keys.includes('margin')))('%s', (kind, keys) => {
  it.each([
    ['-0.01', /"-0\.01" is not a margin/],
    ['-2%', /"-2%" is not a margin/],
    ['2 percent', /"2 percent" is not a margin/],
    ['1e-2%', /"1e-2%" is not a margin/],
    ['0x1%', /"0x1%" is not a margin/],
    ['1', /tolerates every loss/],
    ['100%', /tolerates every loss/],
    [`${'9'.repeat(400)}%`, /tolerates every loss/],
    ['.inf', /^gate\.yml:4:\d+ /],
    ['.nan', /^gate\.yml:4:\d+ /],
    ['[0.01]', /^gate\.yml:4:\d+ /],
  ])('refuses a margin of %s', (margin, message) => {
    expect(refusal(`${kind}: {${keys.replace(/margin: [\d.]+/, `margin: ${margin}`)}}`)).toMatch(message);
  });

  it('refuses a metric that no method compares', () => {
    const numbers = keys.replace(/metric: \w+, margin: [\d.]+/, 'metric: max_error, margin: 1');
    expect(refusal(`${kind}: {${numbers}}`)).toMatch(/max_error has no paired method/);
  });

  it.each([
    ['2%', { relative: 0.02 }],
    ['"2.5 %"', { relative: 0.025 }],
    ['0.02', { absolute: 0.02 }],
    ['2e-2', { absolute: 0.02 }],
    ['0', { absolute: 0 }],
  ])('takes a margin of %s', (margin, expected) => {
    const { rules } = parse(`${kind}: {${keys.replace(/margin: [\d.]+/, `margin: ${margin}`)}}`);
    expect(rules[0]!.settings).toMatchObject({ margin: expected });
  });
});
