import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { UserError } from '../../../shared/errors/index.js';
import { parseGate, type GatePolicy } from '../../../shared/gate/index.js';
import { gates } from './drawn-gates.js';

/** A policy, or null where the file was refused as the user's to mend; anything else is a bug. */
function policyOf(text: string): GatePolicy | null {
  try {
    return parseGate(text, 'gate.yml');
  } catch (error) {
    if (error instanceof UserError && /^gate\.yml/.test(error.message)) return null;
    throw error;
  }
}

type Written = Record<string, unknown> & { readonly no_regression?: Record<string, unknown> };

/** The numbers of a rule, as they were written, by where the policy keeps them. */
function expectNumbers(
  rule: GatePolicy['rules'][number],
  written: Written,
  gate: { defaults: { confidence: number; power: number }; dataset: { max_looks: number } },
): void {
  const settings = rule.settings as unknown as Record<string, unknown>;
  for (const key of ['min', 'max', 'by', 'bins'] as const) {
    if (typeof written[key] === 'number' && rule.kind !== 'floor') expect(settings[key]).toBe(written[key]);
  }
  if (rule.kind === 'floor') expect(settings.limit).toBe(written.min ?? written.max);
  if (written.min_n !== undefined) expect(settings.minRows).toBe(written.min_n);
  const margin = (written.no_regression ?? written).margin;
  if (typeof margin === 'number') expect(settings.margin).toEqual({ absolute: margin });
  if (typeof margin === 'string')
    expect(settings.margin).toEqual({ relative: Number(margin.slice(0, -1)) / 100 });
  expect(rule.power).toBe(written.power ?? gate.defaults.power);
  const alpha = 1 - ((written.confidence as number | undefined) ?? gate.defaults.confidence);
  expect(rule.confidence).toBeCloseTo(1 - alpha / gate.dataset.max_looks, 12);
}

describe('any gate.yml', () => {
  it('that is drawn from the rules keeps every number as it was written', () => {
    let read = 0;
    fc.assert(
      fc.property(gates, (gate) => {
        const policy = policyOf(stringify(gate));
        // Two rules of one name, or numbers that no metric can have, are refused.
        if (policy === null) return;
        read++;
        expect(policy).toMatchObject({
          name: gate.name,
          minRows: gate.dataset.min_n,
          maxLooks: gate.dataset.max_looks,
        });
        expect(policy.rules).toHaveLength(gate.rules.length);
        policy.rules.forEach((rule, i) => {
          const [kind, value] = Object.entries(gate.rules[i]!)[0]!;
          expect(rule.kind).toBe(kind);
          expectNumbers(rule, value as Written, gate);
        });
      }),
      { numRuns: 300 },
    );
    expect(read).toBeGreaterThan(100);
  });

  it('that was changed somewhere is refused, or read as YAML reads it', () => {
    const edits = fc.constantFrom(
      '',
      ' ',
      '\n',
      ':',
      '-',
      '{',
      '}',
      '[',
      ']',
      '"',
      '#',
      '&a',
      '*a',
      '!!str ',
      '1',
      '0',
      '.',
      'e',
      '%',
      '~',
      '\t',
      'é',
    );
    fc.assert(
      fc.property(gates, fc.nat(), fc.nat(4), edits, (gate, position, removed, inserted) => {
        const text = stringify(gate);
        const at = position % (text.length + 1);
        const mutated = text.slice(0, at) + inserted + text.slice(at + removed);
        const policy = policyOf(mutated);
        if (policy === null) return;
        const written = parse(mutated) as {
          name?: string;
          rules: Record<string, Written>[];
          dataset?: { min_n?: number };
        };
        expect(policy.name).toBe(written.name ?? 'gate');
        expect(policy.minRows).toBe(written.dataset?.min_n ?? 100);
        expect(policy.rules.map(({ kind }) => kind)).toEqual(
          written.rules.map((rule) => (typeof rule === 'string' ? rule : Object.keys(rule)[0])),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('of any text is refused, and never breaks the parser', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc
        .array(
          fc.constantFrom(
            'version: 1',
            'rules:',
            '  - floor:',
            '  - *a',
            '&a',
            '{',
            '? x',
            ': y',
            '- - -',
            '<<: *a',
            '"',
            "'",
            '|',
            '>-',
            '%YAML 1.1',
            '---',
            '...',
            '\t',
            'rules: [floor]',
            '!!binary x',
            '!x',
          ),
          { maxLength: 12 },
        )
        .map((lines) => lines.join('\n')),
    );
    fc.assert(
      fc.property(text, (drawn) => {
        expect(policyOf(drawn)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('of any value is refused, and never breaks the parser', () => {
    const keys = fc.constantFrom(
      'version',
      'name',
      'positive',
      'predictions',
      'defaults',
      'dataset',
      'rules',
      'floor',
      'metric',
      'min',
      '__proto__',
      'constructor',
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(1, 0, -1, 'accuracy', '', null, true, 1e308),
        tie('list'),
        tie('map'),
      ),
      list: fc.array(tie('value'), { maxLength: 3 }),
      map: fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
    }));
    fc.assert(
      fc.property(fc.dictionary(keys, value, { maxKeys: 6 }), (drawn) => {
        expect(policyOf(stringify(drawn))).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a number with an underscore', 'floor: {metric: accuracy, min: 0.9_5}'],
    ['a number with a comma', 'floor: {metric: accuracy, min: "0,95"}'],
    ['a list of one number', 'floor: {metric: accuracy, min: [0.95]}'],
    ['a date', 'floor: {metric: accuracy, min: 2026-01-31}'],
    ['true', 'floor: {metric: accuracy, min: true}'],
    ['two rules in one entry', '{floor: {metric: accuracy, min: 0.9}, churn: {max: 0.1}}'],
  ])('with %s where a limit should be is refused', (_, rule) => {
    expect(policyOf(`version: 1\nrules:\n  - ${rule}\n`)).toBeNull();
  });
});
