import type { LayersModel } from '@tensorflow/tfjs-layers';

/** How much each member counts in a weighted sum, with the sum 1; null for another model. */
export function memberWeights(model: LayersModel): number[] | null {
  const layer = model.layers.find((one) => one.getClassName() === 'WeightedSum');
  if (!layer) return null;
  const { shares } = layer.getConfig() as { shares: number[] | null };
  return shares ?? softmax(Array.from(layer.weights[0]!.read().dataSync<'float32'>()));
}

function softmax(logits: readonly number[]): number[] {
  const powers = logits.map((logit) => Math.exp(logit - Math.max(...logits)));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
