/**
 * Counts how often a test set has decided. Each answer tells a little about it, so that candidates which are chosen by
 * the answers come to fit this very set (Blum & Hardt 2015): a set that has decided too often proves nothing any more.
 */
export interface Ledger {
  /**
   * The looks taken so far, in order.
   * @param fingerprint  of the test set
   * @throws UserError when one of them is damaged or missing
   */
  peek(fingerprint: string): Promise<readonly LookRecord[]>;
  /**
   * Records a look and gives its number, from 1. The same candidate, judged again by the same gate and policy, is the
   * same look: it gets the number that it has.
   *
   * @throws UserError when an earlier look is damaged or missing
   */
  look(fingerprint: string, judgement: Judgement): Promise<number>;
}

/** Who looks, and by what. */
export interface Judgement {
  /** The package id, or the sha256 of a bare predictions file. */
  readonly candidate: string;
  /** The gate's name. */
  readonly gate: string;
  /** sha256 of gate.yml. */
  readonly policy: string;
}

/** One look, as it is kept. */
export interface LookRecord extends Judgement {
  readonly look: number;
  /** When it was first taken, ISO 8601. */
  readonly at: string;
}

export function isSame(a: Judgement, b: Judgement): boolean {
  return a.candidate === b.candidate && a.gate === b.gate && a.policy === b.policy;
}
