import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../../../shared/errors/index.js';
import { merged, settled } from '../../../../shared/recipe/extends/merge.js';
import { readTree } from '../../../../shared/recipe/extends/read-tree.js';
import { valueOf, type Entry, type Node } from '../../../../shared/recipe/extends/tree.js';

/** Under "kind", a map of one key names a kind. */
const isKind = (path: readonly string[]) => path.at(-1) === 'kind';
const over = (below: Node, above: Node) => merged(below, above, isKind);

/** What a merge comes to, or that it is refused. */
function outcome(merge: () => Node): unknown {
  try {
    return valueOf(settled(merge()));
  } catch (error) {
    if (error instanceof UserError) return 'refused';
    throw error;
  }
}

const mergedText = (...texts: readonly string[]) =>
  outcome(() => texts.map((text) => readTree(text, 'a.yml')).reduce(over));

const scalar = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom('a', 'b'), fc.boolean());
const flowOf = fc.letrec<{ map: string; kind: string; value: string; list: string }>((tie) => ({
  list: fc
    .array(fc.oneof({ depthSize: 'small' }, scalar.map(String), tie('map')), { maxLength: 3 })
    .map((items) => `[${items.join(', ')}]`),
  kind: fc.tuple(fc.constantFrom('adam', 'sgd'), tie('map')).map(([name, value]) => `{${name}: ${value}}`),
  value: fc.oneof(
    { maxDepth: 3 },
    scalar.map(String),
    fc.constant('null'),
    tie('list'),
    fc.tuple(fc.constantFrom('!append', '!prepend', '!remove'), tie('list')).map((parts) => parts.join(' ')),
    tie('map'),
  ),
  map: fc
    .tuple(
      fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__'), tie('value'), {
        maxKeys: 3,
        noNullPrototype: false,
      }),
      fc.option(tie('kind'), { freq: 2 }),
    )
    .map(([entries, kind]) => {
      const all = [...Object.entries(entries), ...(kind === null ? [] : [['kind', kind] as const])];
      return `{${all.map(([key, value]) => `${key}: ${value}`).join(', ')}}`;
    }),
}));
const tree = flowOf.map.map((text) => readTree(text, 'a.yml'));

describe('merging recipes', () => {
  it.each([
    ['{a: {b: 1, c: 2}}', '{a: {c: 3}}', { a: { b: 1, c: 3 } }],
    ['{a: [1, 2]}', '{a: [3]}', { a: [3] }],
    ['{a: [1, 2]}', '{a: !append [3]}', { a: [1, 2, 3] }],
    ['{a: [1, 2]}', '{a: !prepend [3]}', { a: [3, 1, 2] }],
    ['{a: [1, {x: 1, y: 2}, 1]}', '{a: !remove [1]}', { a: [{ x: 1, y: 2 }] }],
    ['{a: [1, {x: 1, y: 2}]}', '{a: !remove [{y: 2, x: 1}]}', { a: [1] }],
    ['{a: [1]}', '{a: !remove [2]}', 'refused'],
    ['{a: 1}', '{a: !append [2]}', 'refused'],
    ['{a: 1}', '{b: !append [2]}', 'refused'],
    ['{a: [1]}', '{a: [!append [2]]}', 'refused'],
    ['{a: 1, b: 2}', '{a: null}', { b: 2 }],
    ['{b: 2}', '{a: null}', { a: null, b: 2 }],
    ['{a: 1}', '{a: {b: 2}}', { a: { b: 2 } }],
    ['{kind: {adam: {x: 1}}}', '{kind: {sgd: {y: 1}}}', { kind: { sgd: { y: 1 } } }],
    ['{kind: {adam: {x: 1}}}', '{kind: {adam: {y: 1}}}', { kind: { adam: { x: 1, y: 1 } } }],
    ['{kind: {adam: {x: 1}}}', '{kind: sgd}', { kind: 'sgd' }],
    ['{a: {adam: 1}}', '{a: {sgd: 1}}', { a: { adam: 1, sgd: 1 } }],
  ])('lays %s under %s', (below, above, expected) => {
    expect(mergedText(below, above)).toEqual(expected);
  });

  it('merges edits of several levels in their order', () => {
    expect(mergedText('{a: [1]}', '{a: !append [2, 3]}', '{a: !remove [1, 2]}', '{a: !prepend [0]}')).toEqual(
      {
        a: [0, 3],
      },
    );
  });

  it('is associative, where no side is refused', () => {
    let judged = 0;
    fc.assert(
      fc.property(tree, tree, tree, (one, two, three) => {
        const left = outcome(() => over(over(one, two), three));
        const right = outcome(() => over(one, over(two, three)));
        if (left === 'refused' || right === 'refused') return;
        judged++;
        expect(left).toEqual(right);
      }),
      { numRuns: 4000 },
    );
    expect(judged).toBeGreaterThan(300);
  });

  it('has the empty map as its identity', () => {
    const empty = readTree('{}', 'a.yml');
    fc.assert(
      fc.property(tree, (one) => {
        const alone = outcome(() => one);
        expect(outcome(() => over(one, empty))).toEqual(alone);
        expect(outcome(() => over(empty, one))).toEqual(alone);
      }),
    );
  });

  it('gives a recipe without nulls and edits when it is laid over itself', () => {
    fc.assert(
      fc.property(tree, (one) => {
        const alone = outcome(() => one);
        if (alone === 'refused' || JSON.stringify(alone).includes('null')) return;
        expect(outcome(() => over(one, one))).toEqual(alone);
      }),
    );
  });

  it('changes neither of its arguments', () => {
    fc.assert(
      fc.property(tree, tree, (one, two) => {
        const before = [valueOf(one), valueOf(two)];
        outcome(() => over(deepFrozen(one), deepFrozen(two)));
        expect([valueOf(one), valueOf(two)]).toEqual(before);
      }),
    );
  });

  it('does not look at the order of keys', () => {
    fc.assert(
      fc.property(tree, tree, (one, two) => {
        const turned = outcome(() => over(keysTurned(one), keysTurned(two)));
        expect(turned).toEqual(outcome(() => over(one, two)));
      }),
    );
  });
});

describe('reading a recipe', () => {
  it('ends any text as a tree or as a message of the file', () => {
    const piece = fc.constantFrom(
      '!append',
      '!remove ',
      '!!set',
      '[',
      ']',
      '{',
      '}',
      ':',
      '- ',
      '\n',
      ' ',
      'a',
      '*x',
      '&x ',
      '"',
      '#',
      ',',
      '1',
      '? ',
      '|',
      '!<x>',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
          fc.string(),
        ),
        (text) => {
          try {
            valueOf(readTree(text, 'a.yml'));
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
            expect((error as UserError).message).toMatch(/^a\.yml:\d+:\d+ /);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('knows where each value stands, also behind an alias', () => {
    const tree = readTree('a: &x\n  b: 1\nc: *x\n', 'a.yml');
    const entry = tree.kind === 'map' ? tree.entries.get('c') : undefined;
    expect(entry).toMatchObject({
      keyAt: { line: 3, column: 1 },
      node: { kind: 'map', at: { line: 2, column: 3 } },
    });
  });
});

function deepFrozen(node: Node): Node {
  for (const item of childrenOf(node)) deepFrozen(item);
  return Object.freeze(node);
}

function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'map':
      return [...node.entries.values()].map((entry) => Object.freeze(entry).node);
    case 'list':
      return Object.freeze(node.items);
    case 'edit':
      return Object.freeze(node.edits).flatMap((edit) => Object.freeze(edit).items);
    case 'scalar':
      return [];
  }
}

function keysTurned(node: Node): Node {
  if (node.kind !== 'map') return node;
  const entries = [...node.entries]
    .toReversed()
    .map(([key, entry]): [string, Entry] => [key, { ...entry, node: keysTurned(entry.node) }]);
  return { ...node, entries: new Map(entries) };
}
