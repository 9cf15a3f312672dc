/** This process was told to end, and has nothing left to end: whoever catches it at the top ends by the same signal. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  /** @param remark  what can be done now */
  constructor(
    readonly signal: NodeJS.Signals,
    remark = '',
  ) {
    super(`stopped by ${signal}${remark && `; ${remark}`}`);
  }
}
