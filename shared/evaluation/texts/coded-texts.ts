/** A column of texts that mostly repeat: each text once, each row an index. */
export interface CodedTexts {
  readonly texts: readonly string[];
  /** Shape [n], indices into `texts`. */
  readonly codes: Int32Array;
}
