import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { Inherit } from '../../recipe/index.js';
import { SUM_LAYER } from './modes/weighted-sum.js';

/** How much each member of a recipe's weighted sum counts, with the sum 1; null where the recipe makes no such sum. */
export function memberWeights(model: LayersModel, inherit: Inherit): number[] | null {
  if (inherit.mode !== 'compose' || inherit.combine !== 'weighted_sum') return null;
  // Members may hold sums of their own, under other names.
  const layer = model.getLayer(SUM_LAYER);
  const { shares } = layer.getConfig() as { shares: number[] | null };
  return shares ?? softmax(Array.from(layer.weights[0]!.read().dataSync<'float32'>()));
}

function softmax(logits: readonly number[]): number[] {
  const powers = logits.map((logit) => Math.exp(logit - Math.max(...logits)));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
