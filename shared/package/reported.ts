/** What a command says of its own training: kept as it came, and no metric of the package. */
export const REPORTED_FILE = 'reported.json';

/** reported.json. Left out is what the command did not write. */
export interface Reported {
  /** Of metrics.json. */
  readonly metrics?: Readonly<Record<string, number>>;
  /** Of metrics.jsonl, a map a line. */
  readonly lines?: readonly Readonly<Record<string, number | null>>[];
}
