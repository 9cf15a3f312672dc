/**
 * A fault that the user can mend. Everything else that is thrown is a bug of ours and keeps its stack.
 *
 * The message is one sentence or two: where (file:line:column, when known), what is wrong, how to mend it.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly where: string | undefined;
  readonly location: SourceLocation | undefined;

  /**
   * @param what  what is wrong, without a final full stop
   * @param mend  how to mend it, a whole sentence
   * @param at    where: a file, or a position in one
   */
  constructor(what: string, mend: string, at?: string | SourceLocation) {
    const where = typeof at === 'object' ? formatLocation(at) : at;
    super(`${where ? `${where} ` : ''}${what}. ${mend}`);
    this.where = where;
    this.location = typeof at === 'object' ? at : undefined;
  }
}

/** A place in a text file; line and column count from 1. */
export interface SourceLocation {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

export function formatLocation(at: SourceLocation): string {
  return `${at.file}:${at.line}${at.column === undefined ? '' : `:${at.column}`}`;
}
