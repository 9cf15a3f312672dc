import { COMPARISONS, FUNCTIONS, PRODUCTS, SUMS } from './operators.js';
import { ExpressionError, tokensOf, type Token } from './token.js';

export { ExpressionError } from './token.js';

type Evaluate = (values: readonly number[]) => number;

/** A formula over the columns of one row. */
export interface Expression {
  /** The columns that it reads, each once. */
  readonly columns: readonly string[];
  /** @param values  in the order of `columns`   @returns NaN or an infinity where the formula has no value */
  readonly evaluate: Evaluate;
}

const LONGEST = 1000;
const DEEPEST = 50;

/**
 * Reads a formula: numbers, columns (in backticks where the name is not a plain word), `+ - * / ^`, comparisons (1 or
 * 0), and the functions of operators.ts. `^` binds to the right and tighter than a sign before it; comparisons bind
 * least and are not chained. Nothing else can be written, so that nothing but arithmetic can be done.
 *
 * @throws ExpressionError
 */
export function parseExpression(text: string): Expression {
  if (text.length > LONGEST) throw new ExpressionError(`more than ${LONGEST} characters`, LONGEST + 1);
  const columns: string[] = [];
  const evaluate = new Parser(tokensOf(text), columns).whole();
  return { columns, evaluate };
}

/** Recursive descent, one method a level of binding. */
class Parser {
  private at = 0;
  private depth = 0;

  /** @param columns  gets the columns that are read */
  constructor(
    private readonly tokens: readonly Token[],
    private readonly columns: string[],
  ) {}

  whole(): Evaluate {
    const evaluate = this.comparison();
    if (this.next.kind !== 'end') throw this.expected('an operator or the end');
    return evaluate;
  }

  private comparison(): Evaluate {
    const left = this.sum();
    const compare = COMPARISONS.get(this.sign());
    if (!compare) return left;
    this.at++;
    const right = this.sum();
    if (COMPARISONS.has(this.sign()))
      throw new ExpressionError('comparisons are not chained; put one in brackets', this.next.position);
    return (values) => compare(left(values), right(values));
  }

  private sum(): Evaluate {
    return this.chain(SUMS, () => this.product());
  }

  private product(): Evaluate {
    return this.chain(PRODUCTS, () => this.signed());
  }

  /** Operators of one level, from the left. */
  private chain(operators: typeof SUMS, operand: () => Evaluate): Evaluate {
    let whole = operand();
    for (;;) {
      const operator = operators.get(this.sign());
      if (!operator) return whole;
      this.at++;
      const [left, right] = [whole, operand()];
      whole = (values) => operator(left(values), right(values));
    }
  }

  private signed(): Evaluate {
    return this.deeper(() => {
      if (this.takes('-')) {
        const value = this.signed();
        return (values) => -value(values);
      }
      return this.power();
    });
  }

  private power(): Evaluate {
    const base = this.primary();
    if (!this.takes('^')) return base;
    const exponent = this.signed();
    return (values) => base(values) ** exponent(values);
  }

  private primary(): Evaluate {
    const token = this.next;
    if (this.takes('(')) {
      const inner = this.comparison();
      this.require(')');
      return inner;
    }
    if (token.kind !== 'number' && token.kind !== 'name') throw this.expected('a number, a column or "("');
    this.at++;
    if (token.kind === 'number') {
      const value = Number(token.text);
      return () => value;
    }
    return !token.quoted && this.sign() === '(' ? this.call(token) : this.column(token.text);
  }

  private column(name: string): Evaluate {
    if (!this.columns.includes(name)) this.columns.push(name);
    const place = this.columns.indexOf(name);
    return (values) => values[place]!;
  }

  private call(name: Token): Evaluate {
    const named = FUNCTIONS.get(name.text);
    if (!named)
      throw new ExpressionError(
        `"${name.text}" is not a function. Known here: ${[...FUNCTIONS.keys()].join(', ')}`,
        name.position,
      );
    this.require('(');
    const given = [this.comparison()];
    while (this.takes(',')) given.push(this.comparison());
    this.require(')');
    const [least, most] = named.takes;
    if (given.length < least || given.length > most)
      throw new ExpressionError(
        `"${name.text}" takes ${least === most ? least : `${least} to ${most}`} argument${most === 1 ? '' : 's'}, not ${given.length}`,
        name.position,
      );
    return (values) => named.of(...given.map((argument) => argument(values)));
  }

  private get next(): Token {
    return this.tokens[this.at]!;
  }

  /** The sign that comes next; empty for anything else. */
  private sign(): string {
    return this.next.kind === 'sign' ? this.next.text : '';
  }

  private takes(sign: string): boolean {
    if (this.sign() !== sign) return false;
    this.at++;
    return true;
  }

  private require(sign: string): void {
    if (!this.takes(sign)) throw this.expected(`"${sign}"`);
  }

  private deeper(read: () => Evaluate): Evaluate {
    if (++this.depth > DEEPEST)
      throw new ExpressionError(`nested more than ${DEEPEST} levels deep`, this.next.position);
    const evaluate = read();
    this.depth--;
    return evaluate;
  }

  private expected(what: string): ExpressionError {
    const { kind, text, position } = this.next;
    return new ExpressionError(
      `${what} is expected, not ${kind === 'end' ? 'the end' : `"${text}"`}`,
      position,
    );
  }
}
