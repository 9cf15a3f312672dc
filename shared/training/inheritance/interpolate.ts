import { MERITS, type Monitor } from '../monitor.js';
import { setWeights } from '../set-weights.js';
import { validate, type Validation } from '../validate.js';
import type { TensorValues } from '../../models/index.js';
import type { Mixing } from '../../package/index.js';

/** Shares of the tuned weights that are tried where the best one is to be found. */
const TRIED = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1] as const;

export interface MixOptions extends Validation {
  /** Weights of the model before its training, and after. */
  readonly before: readonly TensorValues[];
  readonly tuned: readonly TensorValues[];
  /** auto: the best on the validation rows, the smaller of equals. */
  readonly alpha: number | 'auto';
  readonly monitor: Monitor;
}

/**
 * Gives a model weights on the line between its parent's and its tuned ones, θ_parent + α (θ_tuned − θ_parent)
 * (Wortsman et al. 2022, "Robust fine-tuning of zero-shot models").
 */
export async function interpolate(options: MixOptions): Promise<Mixing> {
  const { tf, model, task, alpha, monitor } = options;
  const tried: Mixing['tried'] = [];
  const take = (share: number): void => setWeights(tf, model, between(options, share));
  for (const share of alpha === 'auto' ? TRIED : [alpha]) {
    take(share);
    const { valLoss, valAccuracy, valMae } = task.record({ loss: 0, figure: 0 }, await validate(options));
    tried.push({
      alpha: share,
      valLoss,
      ...(valAccuracy !== undefined && { valAccuracy }),
      ...(valMae !== undefined && { valMae }),
    });
  }
  if (alpha !== 'auto') return { chosen: alpha, by: 'recipe', tried };
  const merit = (mix: Mixing['tried'][number]) => MERITS[monitor]({ epoch: 0, loss: 0, ...mix });
  const best = tried.reduce((one, other) => (merit(other) > merit(one) ? other : one));
  take(best.alpha);
  return { chosen: best.alpha, by: monitor, tried };
}

function between({ before, tuned }: MixOptions, share: number): TensorValues[] {
  return before.map((tensor, at) => {
    const { values } = tensor;
    const ends = tuned[at]!.values;
    // Either end to the last bit, which the formula need not give.
    if (share === 1) return { ...tensor, values: ends };
    return { ...tensor, values: values.map((value, i) => value + share * (ends[i]! - value)) };
  });
}

/** The mean of several runs' weights. @param runs  of one network, one or more */
export function averaged(runs: readonly (readonly TensorValues[])[]): TensorValues[] {
  return runs[0]!.map((tensor, at) => ({
    ...tensor,
    values: tensor.values.map((_, i) => {
      const sum = runs.reduce((total, run) => total + run[at]!.values[i]!, 0);
      // Values that are the same in all runs, as those of frozen layers, stay so.
      return runs.every((run) => run[at]!.values[i] === tensor.values[i])
        ? tensor.values[i]!
        : sum / runs.length;
    }),
  }));
}
