import { z } from 'zod';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { Tf } from '../backends/index.js';
import { UserError } from '../errors/index.js';
import { canonicalJson } from '../files/index.js';
import { weightsManifestSchema, type StoredModel } from '../package/index.js';
import { customLayers } from './custom-layers/index.js';
import { bytesOf, type TensorValues } from './tensors.js';

const modelFile = z.object({
  format: z.literal('layers-model'),
  modelTopology: z.looseObject({}),
  weightsManifest: weightsManifestSchema,
});

export function encodeModel(model: LayersModel, tensors: readonly TensorValues[]): StoredModel {
  return {
    modelJson: canonicalJson({
      format: 'layers-model',
      modelTopology: model.toJSON(undefined, false),
      weightsManifest: [
        {
          paths: ['weights.bin'],
          weights: tensors.map(({ name, shape, dtype }) => ({ name, shape, dtype })),
        },
      ],
    }),
    weights: Buffer.concat(tensors.map(bytesOf)),
  };
}

/**
 * Builds the model back. The files must have been verified already.
 * @throws UserError when they are no model, don't belong together, or a weight is not finite
 */
export async function decodeModel(tf: Tf, files: StoredModel, where: string): Promise<LayersModel> {
  const parsed = modelFile.safeParse(parseJson(files.modelJson, where));
  if (!parsed.success) {
    throw new UserError(
      'is not a TensorFlow.js layers model of one weights file',
      'Make the package again.',
      where,
    );
  }
  const { modelTopology, weightsManifest } = parsed.data;
  const specs = weightsManifest[0].weights;
  const bytes = specs.reduce((sum, { shape }) => sum + 4 * shape.reduce((size, side) => size * side, 1), 0);
  if (bytes !== files.weights.byteLength) {
    throw new UserError(
      `its weights are ${files.weights.byteLength} bytes, and its tensors take ${bytes}`,
      'Make the package again.',
      where,
    );
  }
  // A copy, because the bytes may be a part of a larger buffer, at any offset.
  const values = new Float32Array(new Uint8Array(files.weights).buffer);
  if (!values.every(Number.isFinite))
    throw new UserError('its weights are not all finite', 'Make the package again.', where);
  customLayers(tf);
  try {
    return await tf.loadLayersModel(
      tf.io.fromMemory({
        modelTopology: modelTopology as Record<string, never>,
        weightSpecs: specs,
        weightData: values.buffer,
      }),
    );
  } catch (error) {
    throw notLoadable(error, where);
  }
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw notLoadable(error, where);
  }
}

function notLoadable(error: unknown, where: string): UserError {
  // The library gives some faults no words.
  const reason = (error instanceof Error && error.message) || 'its layers are broken';
  return new UserError(
    `is not a model that can be loaded: ${reason.split('\n')[0]!.replace(/\.$/, '')}`,
    'Make the package again.',
    where,
  );
}
