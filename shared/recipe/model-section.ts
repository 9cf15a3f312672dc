import { z } from 'zod';
import { layerSchema } from '../models/layers/index.js';
import { presetSchema } from '../models/presets/index.js';
import { strictObject } from '../yaml/index.js';

const WAYS = ['layers', 'preset', 'file', 'module'] as const;

/** `model` of recipe.yml: its layers, the name of a network, or where layers are read from. */
export const modelSection = strictObject({
  layers: z.array(layerSchema).min(1).optional(),
  preset: presetSchema.optional().describe('Instead of layers: a network by name.'),
  file: z
    .string()
    .min(1)
    .optional()
    .describe("Instead of layers: a Keras or TensorFlow.js model in JSON; weights in it don't count."),
  module: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Instead of layers: a JavaScript or TypeScript module whose default export gives layers, as a recipe writes them.',
    ),
}).superRefine((model, context) => {
  const { layers } = model;
  const [first, second] = WAYS.filter((way) => model[way] !== undefined);
  if (second)
    context.addIssue({
      code: 'custom',
      path: [second],
      message: `"${first!}" and "${second}" are both given. Keep one of the two.`,
    });
  if (!first)
    context.addIssue({ code: 'custom', message: 'a value is missing. Give "layers", or a "preset".' });
  if (!layers) return;
  const outputs = layers.filter((layer) => layer.kind === 'output').length;
  if (outputs === 1 && layers.at(-1)?.kind === 'output') return;
  context.addIssue({
    code: 'custom',
    path: ['layers'],
    message: 'the layers don\'t end with the one "output". Put "- output" at the end.',
  });
});
