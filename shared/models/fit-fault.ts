import type { LayersModel } from '@tensorflow/tfjs-layers';
import { tensorShape, type Preprocessing } from '../data/preprocessing.js';
import type { Manifest } from '../package/index.js';

/** Why a model can't answer as its manifest says, or null when it can. */
export function fitFault(
  model: Pick<LayersModel, 'inputs' | 'outputs'>,
  preprocessing: Preprocessing,
  { task, signature }: Pick<Manifest, 'task' | 'signature'>,
): string | null {
  const shapesOf = (tensors: LayersModel['inputs']): string =>
    tensors.map(({ shape }) => `[${shape.slice(1).join(', ')}]`).join(' and ');
  const tensor = `[${signature.tensor.join(', ')}]`;
  const inputs = shapesOf(model.inputs);
  if (inputs !== tensor) return `its input is ${inputs}, and the signature says ${tensor}`;
  const prepared = `[${tensorShape(preprocessing).join(', ')}]`;
  if (prepared !== tensor) return `its preprocessing gives ${prepared}, and the signature says ${tensor}`;
  const scores = `[${task === 'regression' ? 1 : signature.classes.length}]`;
  const outputs = shapesOf(model.outputs);
  return outputs === scores ? null : `its output is ${outputs}, and the signature says ${scores}`;
}
