/** A piece of an expression's text. */
export interface Token {
  readonly kind: 'number' | 'name' | 'sign' | 'end';
  /** As written; of a name in backticks what is inside them. */
  readonly text: string;
  /** Place of the first character, from 1. */
  readonly position: number;
  /** Whether a name stands in backticks, and so is surely a column. */
  readonly quoted: boolean;
}

/** What is wrong with an expression's text, and at which character (from 1). */
export class ExpressionError extends Error {
  constructor(
    readonly what: string,
    readonly position: number,
  ) {
    super(`character ${position}: ${what}`);
  }
}

const PIECE =
  /(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*)|`(?<quoted>[^`]+)`|(?<sign><=|>=|==|!=|[-+*/^(),<>])/y;

/** @throws ExpressionError for a character that has no meaning */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at++;
    const position = at + 1;
    if (at >= text.length) return [...tokens, { kind: 'end', text: '', position, quoted: false }];
    PIECE.lastIndex = at;
    const groups = PIECE.exec(text)?.groups;
    if (!groups) throw new ExpressionError(unread(text.charAt(at)), position);
    at = PIECE.lastIndex;
    const [kind, written] = Object.entries(groups).find(([, value]) => value !== undefined)!;
    const quoted = kind === 'quoted';
    tokens.push({ kind: quoted ? 'name' : (kind as Token['kind']), text: written, position, quoted });
  }
}

function unread(character: string): string {
  if (character === '=') return '"=" alone has no meaning here; equality is "=="';
  if (character === '`') return 'the column\'s name has no closing "`"';
  if (character === '.') return 'a name with a point in it goes in backticks, as in `petal.length`';
  return `"${character}" has no meaning here`;
}
