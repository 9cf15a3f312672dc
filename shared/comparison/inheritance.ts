import type { Inheritance } from './comparison.js';
import type { ComparedModel, ComparedTensor } from './input.js';

/**
 * Where the candidate's weights come from. A frozen tensor counts as identical where a parent holds one of the same
 * name and sha256.
 *
 * @param known  models whose tensors are at hand, beside those that `candidate.parents` carry
 */
export function describeInheritance(
  candidate: ComparedModel,
  known: readonly ComparedModel[],
): Inheritance | null {
  const parents = candidate.parents ?? [];
  if (parents.length === 0) return null;
  const parentTensors = parents.map(
    (parent) => parent.tensors ?? known.find((model) => model.digest === parent.digest)?.tensors ?? null,
  );
  const tensors = candidate.tensors;
  return {
    parents: parents.map(({ digest, reference, mode }) => ({ digest, reference, mode })),
    tensors: tensors ? countFrozen(tensors, parentTensors) : null,
  };
}

function countFrozen(
  tensors: readonly ComparedTensor[],
  parentTensors: readonly (readonly ComparedTensor[] | null)[],
): Inheritance['tensors'] {
  const frozen = tensors.filter((tensor) => tensor.origin === 'frozen');
  const provable = parentTensors.every((list) => list !== null);
  const parentDigests = new Set(parentTensors.flatMap((list) => list ?? []).map(identity));
  return {
    total: tensors.length,
    frozen: frozen.length,
    identical: provable ? frozen.filter((tensor) => parentDigests.has(identity(tensor))).length : null,
  };
}

function identity(tensor: ComparedTensor): string {
  return JSON.stringify([tensor.name, tensor.sha256]);
}
