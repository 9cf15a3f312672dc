import { describe, expect, it } from '@jest/globals';
import { compare, type ComparedModel } from '../../../shared/comparison/index.js';
import type { InheritanceFile, Resources } from '../../../shared/package/index.js';
import { baseline, candidate, comparisonInput, digest } from './builders.js';

const tensor = (name: string, hash: string, origin: string) => ({ name, sha256: digest(hash), origin });
const parent = { digest: digest('b'), reference: 'digits@v1.0.0', mode: 'fine-tune' };
const child: Partial<ComparedModel> = {
  parents: [parent],
  tensors: [tensor('conv', '1', 'frozen'), tensor('bias', '2', 'frozen'), tensor('dense', '3', 'trained')],
};

const NOTHING: InheritanceFile = {
  schema: 'heirloom.dev/inheritance/v1',
  mode: 'fine-tune',
  tensors: [],
  alpha: null,
  weights: null,
  averaged: null,
  control: null,
};

const SPENT: Resources = {
  schema: 'heirloom.dev/resources/v1',
  backend: 'wasm',
  processor: { name: 'a processor', threads: 2 },
  seconds: 20,
  trainingSeconds: 6,
  rows: 100,
  rowsPerSecond: 16,
  cpuSeconds: 20,
  peakMemoryBytes: 1e9,
  resumed: false,
  gpus: [],
  control: { trainingSeconds: 12 },
};

function inheritanceOf(own: Partial<ComparedModel>, other: Partial<ComparedModel> = {}) {
  return compare(comparisonInput({ verdict: null, candidate: candidate(own), baseline: baseline(other) }))
    .inheritance;
}

describe('inheritance', () => {
  it('is proven by the tensors of the parent that is also the baseline', () => {
    const tensors = [tensor('conv', '1', 'trained'), tensor('bias', '2', 'trained')];
    expect(inheritanceOf(child, { tensors })!.tensors).toEqual({
      total: 3,
      frozen: 2,
      loaded: 0,
      identical: 2,
    });
  });

  it('counts a frozen tensor that differs, or goes by another name, as not identical', () => {
    const tensors = [tensor('conv', '9', 'trained'), tensor('other', '2', 'trained')];
    expect(inheritanceOf({ ...child, parents: [{ ...parent, tensors }] })!.tensors).toMatchObject({
      frozen: 2,
      identical: 0,
    });
  });

  it('claims no proof without the tensors of every parent', () => {
    const stranger = { digest: digest('e'), reference: 'other@v1.0.0', mode: 'compose' };
    const tensors = [tensor('conv', '1', 'trained'), tensor('bias', '2', 'trained')];
    const both = { ...child, parents: [{ ...parent, tensors }, stranger] };
    expect(inheritanceOf(both)!.tensors!.identical).toBeNull();
  });

  it('finds a tensor by the name that it had in the parent, where a composition gave it another', () => {
    const inheritance = {
      schema: 'heirloom.dev/inheritance/v1' as const,
      mode: 'compose',
      tensors: ['conv', 'bias'].map((name) => ({
        tensor: `low.${name}`,
        shape: [2],
        state: 'frozen' as const,
        from: { parent: digest('b'), tensor: name },
        why: "it keeps the parent's bytes",
      })),
      alpha: null,
      weights: [0.25, 0.75],
      averaged: null,
      control: null,
    };
    const tensors = [tensor('low.conv', '1', 'frozen'), tensor('low.bias', '9', 'frozen')];
    const theirs = [tensor('conv', '1', 'trained'), tensor('bias', '2', 'trained')];
    const own = { tensors, inheritance, parents: [{ ...parent, tensors: theirs }] };
    expect(inheritanceOf(own)).toMatchObject({ tensors: { frozen: 2, identical: 1 }, weights: [0.25, 0.75] });
  });

  it('compares no time that lacks the part before an interruption', () => {
    const control = {
      kind: 'scratch' as const,
      metric: 'accuracy' as const,
      inherited: [0.9],
      scratch: [0.8],
      difference: 0.1,
      interval: [0.05, 0.15] as [number, number],
      confidence: 0.95,
      rows: 100,
      epochs: { inherited: 5, scratch: 5 },
    };
    const inheritance = { ...NOTHING, control };
    const times = (resumed: boolean) =>
      inheritanceOf({ ...child, inheritance, resources: { ...SPENT, resumed } })!.times;
    expect(times(false)).toEqual({ inherited: 6, scratch: 12 });
    expect(times(true)).toBeNull();
  });

  it('is absent for a model trained from scratch', () => {
    expect(inheritanceOf({})).toBeNull();
  });
});

describe('recipe differences', () => {
  it('names each key that differs, changed, added or removed', () => {
    const own = {
      seed: 1,
      training: { epochs: 20, decay: 0.1 },
      layers: ['flatten', { dense: { units: 8 } }],
    };
    const other = {
      seed: 1,
      training: { epochs: 12 },
      layers: ['flatten', { dense: { units: 4 } }, 'output'],
    };
    const { recipe } = compare(
      comparisonInput({
        verdict: null,
        candidate: candidate({ recipe: own }),
        baseline: baseline({ recipe: other }),
      }),
    );
    expect(recipe!.differences).toEqual([
      { kind: 'changed', path: 'layers[1].dense.units', baseline: 4, candidate: 8 },
      { kind: 'removed', path: 'layers[2]', baseline: 'output', candidate: null },
      { kind: 'added', path: 'training.decay', baseline: null, candidate: 0.1 },
      { kind: 'changed', path: 'training.epochs', baseline: 12, candidate: 20 },
    ]);
  });

  it('are unknown, not none, without a baseline recipe', () => {
    const { recipe } = compare(
      comparisonInput({ verdict: null, candidate: candidate({ recipe: { seed: 1 } }) }),
    );
    expect(recipe).toEqual({ candidate: { seed: 1 }, differences: null });
  });
});
