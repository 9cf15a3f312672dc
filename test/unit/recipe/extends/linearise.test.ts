import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linearise, NoOrder } from '../../../../shared/recipe/extends/linearise.js';

/** Each node's parents, which all have smaller numbers: no circles. */
const graph = fc
  .integer({ min: 1, max: 8 })
  .chain((size) =>
    fc.tuple(
      ...Array.from({ length: size }, (_, node) =>
        node === 0
          ? fc.constant<number[]>([])
          : fc.uniqueArray(fc.integer({ min: 0, max: node - 1 }), { maxLength: 3 }),
      ),
    ),
  );

function orderOf(parents: readonly (readonly number[])[], node: number): number[] | null {
  try {
    return linearise(node, (of) => parents[of]!);
  } catch (error) {
    if (error instanceof NoOrder) return null;
    throw error;
  }
}

describe('the order of parents', () => {
  it.each([
    ['one parent', { c: ['a'] }, ['a', 'c']],
    ['two parents, the later over the earlier', { c: ['a', 'b'] }, ['a', 'b', 'c']],
    ['a common ancestor', { a: ['x'], b: ['x'], c: ['a', 'b'] }, ['x', 'a', 'b', 'c']],
    ['an ancestor that is named again', { a: ['x'], c: ['x', 'a'] }, ['x', 'a', 'c']],
    ['parents with ancestors of their own', { a: ['x'], b: ['y'], c: ['a', 'b'] }, ['x', 'a', 'y', 'b', 'c']],
  ] as const)('is settled for %s', (_, parents, expected) => {
    const of = parents as Readonly<Record<string, readonly string[]>>;
    expect(linearise('c', (node: string) => of[node] ?? [])).toEqual(expected);
  });

  it('is not settled where an ancestor is laid over its own child', () => {
    const of: Readonly<Record<string, readonly string[]>> = { a: ['x'], c: ['a', 'x'] };
    expect(() => linearise('c', (node) => of[node] ?? [])).toThrow(NoOrder);
  });

  it('has each ancestor once, and each before its children, in the order in which they are listed', () => {
    fc.assert(
      fc.property(graph, (parents) => {
        const order = orderOf(parents, parents.length - 1);
        if (!order) return;
        expect(new Set(order).size).toBe(order.length);
        expect(new Set(order)).toEqual(ancestors(parents, parents.length - 1));
        for (const node of order) {
          const places = [...parents[node]!, node].map((one) => order.indexOf(one));
          expect(places).toEqual(places.toSorted((left, right) => left - right));
        }
      }),
    );
  });

  it("keeps the order of each parent's own ancestors", () => {
    fc.assert(
      fc.property(graph, (parents) => {
        const order = orderOf(parents, parents.length - 1);
        if (!order) return;
        for (const parent of parents.at(-1)!) {
          const own = orderOf(parents, parent)!;
          expect(order.filter((node) => own.includes(node))).toEqual(own);
        }
      }),
    );
  });
});

function ancestors(parents: readonly (readonly number[])[], node: number): Set<number> {
  return new Set([node, ...parents[node]!.flatMap((parent) => [...ancestors(parents, parent)])]);
}
