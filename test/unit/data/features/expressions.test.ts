import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseExpression } from '../../../../shared/data/features/expressions/expression.js';

function valueOf(text: string, row: Readonly<Record<string, number>> = {}): number {
  const { columns, evaluate } = parseExpression(text);
  return evaluate(columns.map((column) => row[column]!));
}

describe('an expression', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 4 - 3', 3],
    ['16 / 4 / 2', 2],
    ['2 ^ 3 ^ 2', 512],
    ['-2 ^ 2', -4],
    ['2 ^ -1', 0.5],
    ['--3', 3],
    ['1 < 2', 1],
    ['2 <= 1 + 1', 1],
    ['1 != 1', 0],
    ['1 == 1', 1],
    ['1e3 + .5 + 2.', 1002.5],
    ['max(1, 2, 3) - min(4, 5)', -1],
    ['sqrt(abs(-16))', 4],
    ['log(exp(2))', 2],
    ['if(3 > 2, 10, 20)', 10],
    ['if(0, 10, 20)', 20],
    ['if(0 == 0, 0, 1 / 0)', 0],
  ])('%s is %d', (text, value) => {
    expect(valueOf(text)).toBe(value);
  });

  it('reads columns, in backticks where the name is not a plain word', () => {
    const { columns } = parseExpression('bmi * `body mass` / bmi + größe + `if` + min');
    expect(columns).toEqual(['bmi', 'body mass', 'größe', 'if', 'min']);
    expect(valueOf('`petal.length` * 2', { 'petal.length': 3 })).toBe(6);
  });

  it('says nothing of what is no number', () => {
    expect(valueOf('log(0 - 1) < 1')).toBeNaN();
    expect(valueOf('if(sqrt(0 - 1), 1, 2)')).toBeNaN();
  });

  it.each([
    ['', 1, 'a number, a column or "(" is expected, not the end'],
    ['bmi *', 6, 'a number, a column or "(" is expected, not the end'],
    ['bmi age', 5, 'an operator or the end is expected, not "age"'],
    ['(a + b', 7, '")" is expected, not the end'],
    ['a = b', 3, '"=" alone has no meaning here; equality is "=="'],
    ['a.constructor', 2, 'a name with a point in it goes in backticks'],
    ['a["b"]', 2, '"[" has no meaning here'],
    ['`a', 1, "the column's name has no closing"],
    ['eval(1)', 1, '"eval" is not a function. Known here: abs, sqrt'],
    ['constructor(1)', 1, '"constructor" is not a function'],
    ['sqrt(1, 2)', 1, '"sqrt" takes 1 argument, not 2'],
    ['if(a, b)', 1, '"if" takes 3 arguments, not 2'],
    ['1 < a < 2', 7, 'comparisons are not chained; put one in brackets'],
    [`${'('.repeat(60)}1`, 51, 'nested more than 50 levels deep'],
    ['1+'.repeat(600), 1001, 'more than 1000 characters'],
  ])('%j is refused at its character %d', (text, position, what) => {
    expect(() => parseExpression(text)).toThrow(`character ${position}: ${what}`);
  });
});

/** A formula as a tree, the reference that is evaluated without our parser. */
type Tree =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'minus'; readonly of: Tree }
  | { readonly kind: 'binary'; readonly sign: string; readonly left: Tree; readonly right: Tree }
  | { readonly kind: 'call'; readonly name: string; readonly given: readonly Tree[] };

const ROW = { a: 3, b: -0.5, 'c d': 12 } as const;

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.record({ kind: fc.constant('number' as const), value: fc.constantFrom(0, 1, 2, 0.25, 1e3, 7.5e-3) }),
    fc.record({ kind: fc.constant('column' as const), name: fc.constantFrom(...Object.keys(ROW)) }),
    fc.record({ kind: fc.constant('minus' as const), of: tie('tree') }),
    fc.record({
      kind: fc.constant('binary' as const),
      sign: fc.constantFrom('+', '-', '*', '/', '^', '<', '<=', '>', '>=', '==', '!='),
      left: tie('tree'),
      right: tie('tree'),
    }),
    fc
      .constantFrom(['abs', 1] as const, ['min', 3] as const, ['max', 2] as const, ['if', 3] as const)
      .chain(([name, count]) =>
        fc
          .array(tie('tree'), { minLength: count, maxLength: count })
          .map((given): Tree => ({ kind: 'call', name, given })),
      ),
  ),
}));

/** How tightly each sign binds. */
const BINDING: Readonly<Record<string, number>> = { '+': 2, '-': 2, '*': 3, '/': 3, '^': 5 };
const bindingOf = (of: Tree): number =>
  of.kind === 'binary' ? (BINDING[of.sign] ?? 1) : of.kind === 'minus' ? 4 : 6;

/** Written with only the brackets that the rules of binding ask for. */
function written(of: Tree): string {
  const within = (part: Tree, least: number): string =>
    bindingOf(part) < least ? `(${written(part)})` : written(part);
  switch (of.kind) {
    case 'number':
      return String(of.value);
    case 'column':
      return of.name.includes(' ') ? `\`${of.name}\`` : of.name;
    case 'minus':
      return `-${within(of.of, 4)}`;
    case 'call':
      return `${of.name}(${of.given.map(written).join(', ')})`;
    case 'binary': {
      const binding = bindingOf(of);
      const [left, right] = of.sign === '^' ? [6, 4] : binding === 1 ? [2, 2] : [binding, binding + 1];
      return `${within(of.left, left)} ${of.sign} ${within(of.right, right)}`;
    }
  }
}

function reference(of: Tree): number {
  switch (of.kind) {
    case 'number':
      return of.value;
    case 'column':
      return ROW[of.name as keyof typeof ROW];
    case 'minus':
      return -reference(of.of);
    case 'call': {
      const [first, second, third] = of.given.map(reference) as [number, number, number];
      if (of.name === 'abs') return Math.abs(first);
      if (of.name === 'if') return Number.isNaN(first) ? NaN : first ? second : third;
      const given = of.given.map(reference);
      return of.name === 'min' ? Math.min(...given) : Math.max(...given);
    }
    case 'binary': {
      const [left, right] = [reference(of.left), reference(of.right)];
      const compared: Record<string, boolean> = {
        '<': left < right,
        '<=': left <= right,
        '>': left > right,
        '>=': left >= right,
        '==': left === right,
        '!=': left !== right,
      };
      if (of.sign in compared)
        return Number.isNaN(left) || Number.isNaN(right) ? NaN : Number(compared[of.sign]);
      return {
        '+': left + right,
        '-': left - right,
        '*': left * right,
        '/': left / right,
        '^': left ** right,
      }[of.sign]!;
    }
  }
}

describe('any expression', () => {
  it('has the value of the tree that it was written from', () => {
    fc.assert(
      fc.property(tree, (of) => {
        const text = written(of);
        fc.pre(text.length <= 1000);
        expect(valueOf(text, ROW)).toBe(reference(of));
      }),
      { numRuns: 500 },
    );
  });

  it('is read or refused with a position inside it, never anything else', () => {
    const pieces = fc.constantFrom(
      'a',
      ' ',
      '1',
      '.',
      '(',
      ')',
      '+',
      '^',
      '<',
      '=',
      ',',
      'if',
      '`',
      '__proto__',
      '[',
      '$',
      '\u00e9',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces).map((all) => all.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          try {
            expect(typeof parseExpression(text).evaluate).toBe('function');
          } catch (error) {
            const [, position] = /^character (\d+): /.exec((error as Error).message)!;
            expect(Number(position)).toBeGreaterThanOrEqual(1);
            expect(Number(position)).toBeLessThanOrEqual(text.length + 1);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
