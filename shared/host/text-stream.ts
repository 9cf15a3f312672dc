/** What the terminal host needs of stdout and stderr. */
export interface TextStream extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
  /** Characters in a line, on a terminal. */
  readonly columns?: number;
}
