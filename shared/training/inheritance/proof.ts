import { digestOf, type TensorValues } from '../../models/index.js';
import type { InheritedTensor, ManifestTensor } from '../../package/index.js';
import type { InheritMode } from '../../recipe/index.js';
import type { Beginning } from './begin.js';
import type { TensorSource } from './start.js';

/**
 * The manifest's tensors, each with its digest and where it came from.
 *
 * @param tensors  of the whole model, after its training
 * @param mode     undefined: from scratch
 * @throws Error (a bug) when a tensor that was to be kept is not the parent's, bit for bit
 */
export function provenTensors(
  tensors: readonly TensorValues[],
  { sources, frozen }: Beginning,
  mode: InheritMode | undefined,
): ManifestTensor[] {
  const kept = new Set(frozen);
  return tensors.map((tensor) => {
    const { name, shape, dtype, layer } = tensor;
    const sha256 = digestOf(tensor);
    const isKept = kept.has(layer);
    if (isKept && digestOfSource(sources.get(name)!) !== sha256)
      throw new Error(`the frozen tensor ${name} changed in training`);
    return { name, shape: [...shape], dtype, sha256, origin: originOf(isKept, mode) };
  });
}

function originOf(isKept: boolean, mode: InheritMode | undefined): ManifestTensor['origin'] {
  if (mode === 'reuse') return 'loaded';
  if (isKept) return 'frozen';
  return mode === 'interpolate' ? 'merged' : 'trained';
}

function digestOfSource({ parent, tensor }: TensorSource): string | undefined {
  return parent.opened.manifest.tensors.find(({ name }) => name === tensor)?.sha256;
}

/** What became of every tensor of the child and its parents, and why. */
export function tensorTable(
  tensors: readonly TensorValues[],
  { sources, fresh, dropped, frozen }: Beginning,
  mode: InheritMode,
): InheritedTensor[] {
  const kept = new Set(frozen);
  const own = tensors.map(({ name, layer, shape }): InheritedTensor => {
    const source = sources.get(name);
    if (!source)
      return {
        tensor: name,
        shape: [...shape],
        state: 'initialised',
        from: null,
        why: fresh.get(layer) ?? 'it is new',
      };
    const isKept = kept.has(layer);
    return {
      tensor: name,
      shape: [...shape],
      state: isKept && mode !== 'reuse' ? 'frozen' : 'loaded',
      from: fromOf(source),
      why: isKept ? "it keeps the parent's bytes" : 'it is trained on from there',
    };
  });
  const lost = dropped.map((source): InheritedTensor => {
    const shape = source.parent.opened.manifest.tensors.find(({ name }) => name === source.tensor)!.shape;
    return { tensor: null, shape: [...shape], state: 'dropped', from: fromOf(source), why: source.why };
  });
  return [...own, ...lost];
}

function fromOf({ parent, tensor }: TensorSource) {
  return { parent: parent.opened.digest, tensor };
}
