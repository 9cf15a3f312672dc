/** This process was told to end, and has nothing left to end: whoever catches it at the top ends by the same signal. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor(readonly signal: NodeJS.Signals) {
    super(`stopped by ${signal}`);
  }
}
