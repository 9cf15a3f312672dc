import { z } from 'zod';
import { layerSchema } from '../models/layers/index.js';
import { presetSchema } from '../models/presets/index.js';
import { strictObject } from '../yaml/index.js';

/** `model` of recipe.yml: its layers, or the name of a network. */
export const modelSection = strictObject({
  layers: z.array(layerSchema).min(1).optional(),
  preset: presetSchema.optional().describe('Instead of layers: a network by name.'),
}).superRefine(({ layers, preset }, context) => {
  if (layers && preset)
    context.addIssue({
      code: 'custom',
      path: ['preset'],
      message: '"layers" and "preset" are both given. Keep one of the two.',
    });
  if (!layers && !preset)
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
