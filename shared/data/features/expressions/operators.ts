type Operator = (left: number, right: number) => number;

/** 1 for true, 0 for false; of what is no number, nothing is true or false. */
const truth =
  (holds: (left: number, right: number) => boolean): Operator =>
  (left, right) =>
    Number.isNaN(left) || Number.isNaN(right) ? NaN : Number(holds(left, right));

export const COMPARISONS: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['<', truth((left, right) => left < right)],
  ['<=', truth((left, right) => left <= right)],
  ['>', truth((left, right) => left > right)],
  ['>=', truth((left, right) => left >= right)],
  ['==', truth((left, right) => left === right)],
  ['!=', truth((left, right) => left !== right)],
]);

export const SUMS: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['+', (left, right) => left + right],
  ['-', (left, right) => left - right],
]);

export const PRODUCTS: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['*', (left, right) => left * right],
  ['/', (left, right) => left / right],
]);

interface NamedFunction {
  /** Fewest and most arguments. */
  readonly takes: readonly [least: number, most: number];
  readonly of: (...values: number[]) => number;
}

const ofOne = (of: (value: number) => number): NamedFunction => ({ takes: [1, 1], of: (x) => of(x) });
const ofSome = (of: (...values: number[]) => number): NamedFunction => ({ takes: [2, 16], of });

/** Every function that an expression can call. */
export const FUNCTIONS: ReadonlyMap<string, NamedFunction> = new Map([
  ['abs', ofOne(Math.abs)],
  ['sqrt', ofOne(Math.sqrt)],
  ['exp', ofOne(Math.exp)],
  ['log', ofOne(Math.log)],
  ['min', ofSome(Math.min)],
  ['max', ofSome(Math.max)],
  ['if', { takes: [3, 3], of: (test, yes, no) => (Number.isNaN(test) ? NaN : test === 0 ? no : yes) }],
]);
