/**
 * The rollout of one deployment as a state machine: what to do next, given how the last step went. It decides; the
 * driver acts.
 *
 *     start ─► check ─► switch ─► verify ─► retire ─► promoted
 *       │        │        │          │
 *       └────────┴────────┤     switch-back
 *                         ▼          │
 *                      discard ◄─────┘ ─► rolled-back
 */
export type Rollout =
  /** Start the server, or take a running one, and wait until it is ready. */
  | { readonly step: 'start' }
  /** Send the golden requests from outside. */
  | { readonly step: 'check' }
  /** Give it the traffic. */
  | { readonly step: 'switch' }
  /** See through the router that the new digest answers. */
  | { readonly step: 'verify' }
  /** Stop the server before the previous one. */
  | { readonly step: 'retire' }
  /** Give the traffic back to the server that had it. */
  | { readonly step: 'switch-back'; readonly reason: string }
  /** Stop the new server, which has no traffic. */
  | { readonly step: 'discard'; readonly reason: string }
  | RolloutEnd;

export type RolloutEnd =
  { readonly step: 'promoted' } | { readonly step: 'rolled-back'; readonly reason: string };

/** How a step went: null for well, else one sentence. */
export type StepFailure = string | null;

export const FIRST: Rollout = { step: 'start' };

export function advance(rollout: Exclude<Rollout, RolloutEnd>, failure: StepFailure): Rollout {
  switch (rollout.step) {
    case 'start':
      return failure === null ? { step: 'check' } : { step: 'discard', reason: failure };
    case 'check':
      return failure === null ? { step: 'switch' } : { step: 'discard', reason: failure };
    case 'switch':
      // A write that failed may have happened: put the old state back in any case.
      return failure === null ? { step: 'verify' } : { step: 'switch-back', reason: failure };
    case 'verify':
      return failure === null ? { step: 'retire' } : { step: 'switch-back', reason: failure };
    case 'retire':
      // An old server that can't be stopped is no reason to take a good new one away; it stays on the list of leftovers.
      return { step: 'promoted' };
    case 'switch-back':
      // Stopping a server that may still have the traffic would only make it worse.
      return failure === null
        ? { step: 'discard', reason: rollout.reason }
        : { step: 'rolled-back', reason: `${rollout.reason}; ${failure}` };
    case 'discard':
      return {
        step: 'rolled-back',
        reason: failure === null ? rollout.reason : `${rollout.reason}; ${failure}`,
      };
  }
}

export function isEnd(rollout: Rollout): rollout is RolloutEnd {
  return rollout.step === 'promoted' || rollout.step === 'rolled-back';
}
