import type { LayersModel } from '@tensorflow/tfjs-layers';
import { UserError } from '../../errors/index.js';
import { keras } from './keras.js';
import type { Layout } from './layout.js';
import { pytorch } from './pytorch/index.js';

export type { Layer, Layout, Place, Shape } from './layout.js';

/** What the last part of a tensor's name tells of its maker. */
const PYTORCH = /(^|\.)(weight|running_mean|running_var|weight_[ih]h_l\d+(_reverse)?)$/;
const KERAS = /(^|\/)(\w*kernel|gamma|beta|moving_mean|moving_variance|embeddings)(:\d+)?$/;

/**
 * The layout of a file's tensors.
 *
 * @param model  that is to be filled
 * @throws UserError where the names don't tell
 */
export function layoutOf(
  choice: 'auto' | Layout['name'],
  names: readonly string[],
  model: LayersModel,
): Layout {
  const isPytorch = names.some((name) => PYTORCH.test(name));
  const isKeras = names.some((name) => KERAS.test(name));
  if (choice === 'auto' && isPytorch === isKeras)
    throw new UserError(
      `the names of the tensors don't tell who made them: ${names.slice(0, 5).join(', ')}`,
      'Say it: "keras" (a dense kernel is [inputs, units]) or "pytorch" ([units, inputs]).',
      'input "layout"',
    );
  return choice === 'pytorch' || (choice === 'auto' && isPytorch) ? pytorch(model) : keras;
}
