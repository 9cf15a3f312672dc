import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { parseGate } from '../../../shared/gate/policy.js';
import { gateText } from '../../../shared/init/gate-text.js';
import type { ClassSample, DataPlan, Plan, Sample } from '../../../shared/init/plan.js';
import { recipeText } from '../../../shared/init/recipe-text.js';
import { withEntries } from '../../../shared/init/gitignore.js';
import { comment, scalar } from '../../../shared/init/yaml-text.js';
import { recipeIn } from '../../fixtures/recipe.js';

const column = fc.string({ unit: 'binary', minLength: 1 });

type Changes = Partial<ClassSample> & Partial<Pick<Sample, 'validationRows'>>;

function planOf(data: DataPlan, classes: readonly string[], changes: Changes = {}): Plan {
  const { validationRows = 30, ...target } = changes;
  const testLabels = Int32Array.from({ length: 90 }, (_, row) => row % classes.length);
  const majority = { label: classes[0]!, share: 1 / classes.length };
  const sample: Sample = {
    rows: 300,
    trainingRows: 180,
    validationRows,
    testRows: target.testLabels?.length ?? 90,
    target: { task: 'classification', classes, testLabels, majority, thinClass: null, ...target },
  };
  return { name: 'm', source: 'data/some file.csv', data, shares: { test: 0.3, validation: 0.1 }, sample };
}

const tableOf = (id: string | null, label: string): DataPlan => ({
  kind: 'table',
  id: id === null ? null : { column: id, why: '' },
  label: { column: label, why: '' },
  task: 'classification',
  image: null,
  inputs: 3,
});

describe('what init writes', () => {
  it('reads back as any text that it stands for, also within braces', () => {
    fc.assert(
      fc.property(
        fc.oneof(column, fc.constantFrom('yes', 'null', '12', '0x1F', 'a: b', '- a', '#', ' a')),
        (text) => {
          expect(parse(`[${scalar(text)}]`)).toEqual([text]);
        },
      ),
    );
  });

  it('is a recipe that names the very columns and classes, whatever they are called', () => {
    fc.assert(
      fc.property(
        column,
        column,
        fc.uniqueArray(column, { minLength: 2, maxLength: 12 }),
        (id, label, classes) => {
          const recipe = recipeIn(recipeText(planOf(tableOf(id, label), classes)));
          expect(recipe.data).toMatchObject({
            source: 'data/some file.csv',
            id,
            label,
            split: { test: 0.3 },
          });
          expect(recipe.positive).toBe(classes.length === 2 ? classes[1] : undefined);
        },
      ),
    );
  });

  it('is a gate that can be read, whatever the classes and however few the rows', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(column, { minLength: 2, maxLength: 12 }),
        fc.integer({ min: 1, max: 400 }),
        fc.double({ min: 0.1, max: 0.99, noNaN: true }),
        (classes, rows, share) => {
          const testLabels = Int32Array.from({ length: rows }, (_, row) => row % classes.length);
          const majority = { label: classes[0]!, share: Math.max(share, 1 / classes.length) };
          const policy = parseGate(
            gateText(planOf(tableOf(null, 'y'), classes, { testLabels, majority })),
            'gate.yml',
          );
          expect(policy.rules[0]!.kind).toBe('floor');
        },
      ),
      { numRuns: 40 },
    );
  });

  it('has a floor well above always answering the most frequent class', () => {
    const floorAt = (share: number) => {
      const plan = planOf(tableOf(null, 'y'), ['a', 'b'], { majority: { label: 'a', share } });
      const rule = parseGate(gateText(plan), 'gate.yml').rules[0]!;
      return rule.kind === 'floor' ? [rule.settings.choice.metric.name, rule.settings.limit] : null;
    };
    expect(floorAt(0.5)).toEqual(['accuracy', 0.66]);
    expect(floorAt(0.63)).toEqual(['accuracy', 0.75]);
    expect(floorAt(0.95)).toEqual(['balanced_accuracy', 0.66]);
  });

  it('leaves early stopping out where no validation row is there to watch', () => {
    const recipe = (validationRows: number) =>
      recipeIn(recipeText(planOf(tableOf(null, 'y'), ['a', 'b'], { validationRows })));
    expect(recipe(0).training.early_stopping).toBeUndefined();
    expect(recipe(30).training.early_stopping?.patience).toBeGreaterThan(0);
  });

  it('comments in lines of at most 100 characters that are nothing but comments', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z"()]{1,30}$/), { minLength: 1, maxLength: 60 }),
        (words) => {
          const lines = comment(words.join(' '), '  ').split('\n').slice(0, -1);
          expect(lines.every((line) => line.startsWith('  # ') && line.length <= 100)).toBe(true);
          expect(lines.map((line) => line.slice(4)).join(' ')).toBe(words.join(' '));
        },
      ),
    );
  });
});

describe('.gitignore', () => {
  it('gets what it lacks at its end, and nothing twice', () => {
    expect(withEntries('', ['a/', 'b/'])).toBe('a/\nb/\n');
    expect(withEntries('node_modules', ['a/'])).toBe('node_modules\na/\n');
    expect(withEntries('x\r\n/a\r\n', ['a/', 'b/'])).toBe('x\r\n/a\r\nb/\r\n');
    expect(withEntries('b\na/\n', ['a/', 'b/'])).toBeNull();
  });
});
