import { mayShow } from '../gate/disclosure.js';
import type { Disclosure } from '../gate/verdict.js';
import type { Inheritance } from './comparison.js';
import type { ComparedModel, ComparedParent, ComparedTensor } from './input.js';

type Known = Pick<ComparedModel, 'digest' | 'tensors'>;

/**
 * Where the candidate's weights come from. A tensor that the candidate kept counts as identical where its parent holds one
 * of the same sha256 under the name that it had there.
 *
 * @param known  models whose tensors are at hand, beside those that `candidate.parents` carry
 */
export function describeInheritance(
  candidate: ComparedModel,
  known: readonly Known[],
  disclosure: Disclosure,
): Inheritance | null {
  const parents = candidate.parents ?? [];
  if (parents.length === 0) return null;
  const { inheritance = null, resources = null, tensors } = candidate;
  const control = mayShow(disclosure, 'exact-metrics') ? (inheritance?.control ?? null) : null;
  // A time without its interrupted part is no time to compare.
  const measured = resources?.resumed ? null : resources;
  const scratch = measured?.control?.trainingSeconds;
  return {
    parents: parents.map(({ digest, reference, mode }) => ({ digest, reference, mode })),
    tensors: tensors ? countKept(candidate, tensors, parents, known) : null,
    table: inheritance && inheritance.tensors,
    alpha: inheritance && mayShow(disclosure, 'exact-metrics') ? inheritance.alpha : null,
    weights: inheritance && inheritance.weights,
    control,
    times: control && scratch !== undefined ? { inherited: measured!.trainingSeconds, scratch } : null,
  };
}

function countKept(
  { inheritance }: ComparedModel,
  tensors: readonly ComparedTensor[],
  parents: readonly ComparedParent[],
  known: readonly Known[],
): Inheritance['tensors'] {
  const held = new Set<string>();
  let provable = true;
  for (const parent of parents) {
    const theirs = parent.tensors ?? known.find(({ digest }) => digest === parent.digest)?.tensors;
    provable &&= theirs !== undefined;
    for (const { name, sha256 } of theirs ?? []) held.add(identity(name, sha256));
  }
  const origins = new Map(inheritance?.tensors.map(({ tensor, from }) => [tensor, from?.tensor]));
  const kept = tensors.filter(({ origin }) => origin === 'frozen' || origin === 'loaded');
  const same = kept.filter(({ name, sha256 }) => held.has(identity(origins.get(name) ?? name, sha256)));
  const loaded = kept.filter(({ origin }) => origin === 'loaded').length;
  return { total: tensors.length, frozen: kept.length, loaded, identical: provable ? same.length : null };
}

function identity(name: string, sha256: string): string {
  return JSON.stringify([name, sha256]);
}
