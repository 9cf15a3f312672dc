import picomatch from 'picomatch';
import { UserError } from '../../errors/index.js';
import type { Manifest, ManifestTensor, StoredTensor } from '../../package/index.js';

const AT = 'recipe inherit.freeze:';

/**
 * Where each tensor comes from, told by its bytes: one that equals the parent's of its name is `frozen` where the recipe
 * wants it so, else `loaded`; every other one is `trained`.
 *
 * @param parent   null where the recipe inherits nothing
 * @param freeze   patterns over the names of tensors; all: every one that the parent has
 * @throws UserError for a tensor that was to stay the parent's and did not, and a pattern that finds none
 */
export function tensorOrigins(
  tensors: readonly StoredTensor[],
  parent: Pick<Manifest, 'tensors'> | null,
  freeze: 'all' | readonly string[],
): ManifestTensor[] {
  const before = new Map(parent?.tensors.map((tensor) => [tensor.name, identity(tensor)]));
  const names = tensors.map(({ name }) => name);
  const frozen =
    freeze === 'all' ? matching('all', names, (name) => before.has(name)) : matchingAny(freeze, names);
  return tensors.map((tensor) => {
    const isParents = before.get(tensor.name) === identity(tensor);
    if (frozen.has(tensor.name) && !isParents)
      throw new UserError(
        `the tensor "${tensor.name}" was to stay frozen, and ${before.has(tensor.name) ? "is not the parent's" : 'the parent has none of this name'}`,
        'Keep the command from training it, or take it out of "freeze".',
        AT,
      );
    return { ...tensor, origin: frozen.has(tensor.name) ? 'frozen' : isParents ? 'loaded' : 'trained' };
  });
}

/** A tensor without elements has the bytes of any other such, so that the shape counts too. */
function identity({ shape, dtype, sha256 }: StoredTensor): string {
  return `${dtype} ${shape.join()} ${sha256}`;
}

function matchingAny(patterns: readonly string[], names: readonly string[]): Set<string> {
  const found = patterns.map((pattern) => {
    const matches = picomatch(pattern);
    return matching(pattern, names, (name) => name === pattern || matches(name));
  });
  return new Set(found.flatMap((some) => [...some]));
}

/** @param pattern  for the message  @throws UserError where nothing matches */
function matching(
  pattern: string,
  names: readonly string[],
  matches: (name: string) => boolean,
): Set<string> {
  const found = names.filter(matches);
  if (found.length > 0) return new Set(found);
  if (names.length === 0)
    throw new UserError(
      'nothing can be proven frozen: model/ holds no safetensors',
      'Have the command save the weights as safetensors, or take "freeze" out.',
      AT,
    );
  const shown = names.slice(0, 10).join(', ');
  const more = names.length > 10 ? ` and ${names.length - 10} more` : '';
  throw new UserError(
    pattern === 'all'
      ? 'none of the tensors of model/ has the name of one of the parent'
      : `"${pattern}" is no tensor of model/`,
    `It has ${shown}${more}.`,
    AT,
  );
}
