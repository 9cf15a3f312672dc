import picomatch from 'picomatch';
import { UserError } from '../../errors/index.js';
import type { Manifest, ManifestTensor, StoredTensor } from '../../package/index.js';

const AT = 'recipe inherit.freeze:';

/**
 * Where each tensor comes from, told by its bytes: one that equals the parent's of its name is `frozen` where the recipe
 * wants it so, else `loaded`; every other one is `trained`.
 *
 * @param parent   null where the recipe inherits nothing
 * @param freeze   patterns over the names of tensors
 * @throws UserError for a tensor that was to stay the parent's and did not, and a pattern that finds none
 */
export function tensorOrigins(
  tensors: readonly StoredTensor[],
  parent: Pick<Manifest, 'tensors'> | null,
  freeze: readonly string[],
): ManifestTensor[] {
  const before = new Map(parent?.tensors.map((tensor) => [tensor.name, identity(tensor)]));
  const isFrozen = tensors.map(() => false);
  for (const pattern of freeze) {
    const matches = picomatch(pattern);
    const found = tensors.map(({ name }) => name === pattern || matches(name));
    if (!found.includes(true)) throw noTensor(pattern, tensors);
    for (const [at, matched] of found.entries()) isFrozen[at] ||= matched;
  }
  return tensors.map((tensor, at) => {
    const isParents = before.get(tensor.name) === identity(tensor);
    if (isFrozen[at] && !isParents)
      throw new UserError(
        `the tensor "${tensor.name}" was to stay frozen, and ${before.has(tensor.name) ? "is not the parent's" : 'the parent has none of this name'}`,
        'Keep the command from training it, or take it out of "freeze".',
        AT,
      );
    return { ...tensor, origin: isFrozen[at] ? 'frozen' : isParents ? 'loaded' : 'trained' };
  });
}

/** A tensor without elements has the bytes of any other such, so that the shape counts too. */
function identity({ shape, dtype, sha256 }: StoredTensor): string {
  return `${dtype} ${shape.join()} ${sha256}`;
}

function noTensor(pattern: string, tensors: readonly StoredTensor[]): UserError {
  if (tensors.length === 0)
    return new UserError(
      'nothing can be proven frozen: model/ holds no safetensors',
      'Have the command save the weights as safetensors, or take "freeze" out.',
      AT,
    );
  const names = tensors.slice(0, 10).map(({ name }) => name);
  return new UserError(
    `"${pattern}" is no tensor of model/`,
    `It has ${names.join(', ')}${tensors.length > names.length ? ` and ${tensors.length - names.length} more` : ''}.`,
    AT,
  );
}
