import { UserError } from '../errors/index.js';
import type { Predictions } from '../evaluation/index.js';
import type { Host } from '../host/host.js';

interface Side {
  readonly predictions: Predictions;
}

/**
 * Logs which class of a binary task is the positive one. Without a word of the gate each recipe names its own, and
 * what a change puts in its recipe must not decide by which class it is judged.
 *
 * @param gate  name of the gate file, for the messages
 * @throws UserError where two sides were read by different positive classes
 */
export function agreeOnPositive(
  candidate: Side,
  baselines: readonly Side[],
  { gate, host }: { readonly gate: string; readonly host: Host },
): void {
  const own = positiveOf(candidate);
  const others = baselines.map(positiveOf).filter((positive) => positive !== null);
  const other = others.find((positive) => positive !== (own ?? others[0]));
  if (other !== undefined)
    throw new UserError(
      own === null
        ? `the positive class of one baseline is "${others[0]!}" and of another "${other}"`
        : `the candidate's positive class is "${own}" and the baseline's "${other}"`,
      `Say which one is judged: write "positive" in ${gate}.`,
      gate,
    );
  const judged = own ?? others[0];
  if (judged !== undefined) host.info(`positive class: "${judged}"`);
}

function positiveOf({ predictions }: Side): string | null {
  return predictions.task === 'classification' ? predictions.positive : null;
}
