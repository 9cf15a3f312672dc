import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { METRIC_NAMES } from '../../../shared/evaluation/index.js';
import { ruleSchemas } from '../../../shared/gate/rules/index.js';
import { gateSchema } from '../../../shared/gate/schema.js';
import { gateText } from '../../../shared/init/gate-text.js';
import { faultsBy, readSchema, readYaml, type JsonObject } from './schemas.js';
import { parse } from 'yaml';

const schema = readSchema('gate');
const faultsOf = faultsBy(schema);
const gateOf = (...rules: unknown[]) => ({ version: 1, rules });
const isTaken = (gate: unknown) => gateSchema.safeParse(gate).success;

/** Every schema of an object within, with its path. */
function objectsIn(node: unknown, path = ''): [string, JsonObject][] {
  if (typeof node !== 'object' || node === null) return [];
  const own = node as JsonObject;
  const below = Object.entries(own).flatMap(([key, value]) => objectsIn(value, `${path}/${key}`));
  return own['type'] === 'object' ? [[path, own], ...below] : below;
}

const kinds = Object.keys(ruleSchemas);
const ruleObjects = (schema['properties'] as { rules: { items: { properties: Record<string, JsonObject> } } })
  .rules.items.properties;

describe('schema/gate.schema.json', () => {
  it('knows the kinds that the gate knows, each by one key', () => {
    expect(Object.keys(ruleObjects)).toEqual(kinds);
    expect(faultsOf(gateOf({ floor: { metric: 'accuracy', min: 0.9 } }))).toEqual([]);
    expect(faultsOf(gateOf({ floor: { metric: 'accuracy', min: 0.9 }, churn: { max: 0.1 } }))).toEqual([
      'maxProperties',
    ]);
    expect(faultsOf(gateOf({}))).toEqual(['minProperties']);
    expect(faultsOf(gateOf('floor'))).toEqual(['type']);
  });

  it('says of every key what it means', () => {
    const silent = objectsIn(schema).flatMap(([path, { properties }]) =>
      Object.entries((properties ?? {}) as Record<string, JsonObject>)
        .filter(([, value]) => typeof value['description'] !== 'string')
        .map(([key]) => `${path}/${key}`),
    );
    expect(silent).toEqual([]);
  });

  it('refuses keys that it does not know, at every level', () => {
    expect(
      objectsIn(schema).filter(([, { additionalProperties }]) => additionalProperties !== false),
    ).toEqual([]);
  });

  it('completes every metric by name, and refuses others', () => {
    for (const metric of METRIC_NAMES)
      expect(faultsOf(gateOf({ no_regression: { metric, margin: 0.1 } }))).toEqual([]);
    expect(faultsOf(gateOf({ floor: { metric: 'acuracy', min: 0.9 } }))).toEqual(['enum']);
  });

  it.each(['2%', ' 0.5 % ', '2', 'small', '-1%', '', '%', '1.%'])(
    'judges the margin "%s" as the gate does',
    (margin) => {
      const gate = gateOf({ no_regression: { metric: 'accuracy', margin } });
      expect(faultsOf(gate).length === 0).toBe(isTaken(gate));
    },
  );

  it.each(['digits-csv', 'iris', 'wine', 'breast-cancer', 'diabetes'])(
    'finds no fault in the example %s',
    (name) => {
      const gate = readYaml(`examples/${name}/gate.yml`);
      expect(faultsOf(gate)).toEqual([]);
      expect(isTaken(gate)).toBe(true);
    },
  );

  it('finds no fault in what init writes', () => {
    const sample = {
      rows: 900,
      trainingRows: 600,
      validationRows: 0,
      testRows: 300,
      target: {
        task: 'classification',
        classes: ['no', 'yes'],
        testLabels: Int32Array.from({ length: 300 }, (_, row) => row % 2),
        majority: { label: 'no', share: 0.5 },
        thinClass: null,
      },
    } as const;
    const table = {
      kind: 'table',
      id: null,
      label: { column: 'y', why: '' },
      task: 'classification',
      image: null,
      inputs: 3,
    } as const;
    const shares = { test: 0.3, validation: 0.1 };
    const text = gateText({ name: 'm', source: 'a.csv', data: table, shares, sample });
    expect(faultsOf(parse(text))).toEqual([]);
    expect(text).toMatch(/^# yaml-language-server: \$schema=https:\/\/\S+\/schema\/gate\.schema\.json\n/);
    expect(text).toContain(String(schema['$id']));
  });

  it('never refuses a gate that is taken, nor takes a key or kind that is refused', () => {
    let taken = 0;
    fc.assert(
      fc.property(anyGate, (gate) => {
        const faults = faultsOf(gate);
        if (isTaken(gate)) {
          taken++;
          expect([stringify(gate), faults]).toEqual([stringify(gate), []]);
        }
        if (faults.includes('additionalProperties')) expect(isTaken(gate)).toBe(false);
      }),
      { numRuns: 3000, seed: 1 },
    );
    expect(taken).toBeGreaterThan(300);
  });
});

const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  name: fc.string(),
  informational: fc.boolean(),
  confidence: fc.double({ min: 0.4, max: 1.1, noNaN: true }),
  power: fc.constantFrom(0.8, 0.95, 2),
  metric: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('accuracy', 'recall', 'f1', 'log_loss', 'roc_auc_ovr', 'mae') },
    fc.constantFrom(...METRIC_NAMES, 'acuracy', 'latency_p95_ms'),
  ),
  class: fc.constantFrom('fraud', 1, true, null),
  average: fc.constantFrom('macro', 'micro', 'weighted', 'mean'),
  min: fc.constantFrom(0.5, 3, 1, '0.5'),
  max: fc.constantFrom(0.05, 0.5, 0, -1),
  certainty: fc.constantFrom('point', 'proven', 'sure'),
  margin: fc.constantFrom(0, 0.01, '2%', ' 1.5 % ', '2', -0.1, true),
  against: fc.constantFrom('release', 'parent', ''),
  by: fc.constantFrom(0, 0.01, 'country', ['country'], []),
  min_n: fc.constantFrom(100, 2, 1, 1.5),
  correction: fc.constantFrom('holm', 'benjamini-hochberg', 'none'),
  bins: fc.constantFrom(15, 1, 2.5),
  typo: fc.constant(1),
};

/** Keys of the kind's own, mostly, with values that fit, mostly. */
function anyRule(kind: string): fc.Arbitrary<unknown> {
  const { required = [], properties } = ruleObjects[kind] as {
    required?: readonly string[];
    properties: Record<string, unknown>;
  };
  const keys = Object.keys(properties);
  return fc
    .record({
      optional: fc.subarray(keys, { maxLength: 4 }),
      dropsOne: fc.boolean().map((drops) => drops && required.length > 1),
      typo: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
    })
    .chain(({ optional, dropsOne, typo }) => {
      const used = [
        ...new Set([...required.slice(dropsOne ? 1 : 0), ...optional, ...(typo ? ['typo'] : [])]),
      ];
      return fc.record(Object.fromEntries(used.map((key) => [key, valueOf(key)])));
    })
    .map((value) => ({ [kind]: value }));
}

function valueOf(key: string): fc.Arbitrary<unknown> {
  if (key !== 'no_regression') return values[key]!;
  return fc.record({ metric: values['metric']!, margin: values['margin']! });
}

const anyGate = fc
  .array(fc.constantFrom(...kinds).chain(anyRule), { minLength: 1, maxLength: 2 })
  .map((rules) => gateOf(...rules));
