/** The activations that a product applies to its results, by the numbers of `enum Activation` in ../native/vector.h. */
const activations: Record<string, number> = { linear: 0, relu: 1, relu6: 2 };

/** @returns undefined for an activation that the products don't know */
export function activationNumber(name: string): number | undefined {
  return activations[name];
}
