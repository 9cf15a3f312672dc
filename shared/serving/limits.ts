/** What one server takes on before it says no. */
export interface Limits {
  /** Largest request body; above it 413. */
  readonly bodyBytes: number;
  /** Most rows in one request; above it 413. */
  readonly rows: number;
  /** Most requests that wait for the model; above it 503. */
  readonly waiting: number;
  /** Longest time from the whole body to the answer; after it 503. */
  readonly seconds: number;
}

export const DEFAULT_LIMITS: Limits = { bodyBytes: 16 * 1024 * 1024, rows: 1024, waiting: 64, seconds: 30 };
