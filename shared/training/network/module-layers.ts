import { types } from 'node:util';
import { UserError } from '../../errors/index.js';
import type { LayerEntry } from '../../models/layers/index.js';
import { importDefault, moduleFault } from '../../modules/index.js';
import { modelSection } from '../../recipe/model-section.js';
import { foremost, schemaError } from '../../yaml/index.js';

/** What a module is called with. */
export interface NetworkContext {
  /** Of one input, without the batch. */
  readonly inputShape: readonly number[];
  /** In the order of the scores; none of a number. */
  readonly classes: readonly string[];
  readonly task: 'classification' | 'regression';
}

/**
 * Asks a user's module for layers, as a recipe writes them. This runs the user's code, once: what it gives is checked and
 * kept, so that the model can be opened without it.
 *
 * @throws UserError for a module that can't be loaded or throws, and for what are no layers
 */
export async function layersOfModule(path: string, context: NetworkContext): Promise<readonly LayerEntry[]> {
  const layers = await given(path, context);
  if (!Array.isArray(layers))
    throw new UserError(
      isModel(layers)
        ? 'gives a model that only its own code can build again'
        : `gives ${layers === null ? 'null' : typeof layers}, not a list of layers`,
      'Return layers as a recipe writes them, as in [{dense: {units: 64, activation: "relu"}}, "output"].',
      path,
    );
  const parsed = modelSection.safeParse({ layers }, { reportInput: true });
  if (parsed.success) return parsed.data.layers!;
  throw schemaError(foremost(parsed.error.issues), () => path);
}

async function given(path: string, context: NetworkContext): Promise<unknown> {
  const exported = await importDefault(path);
  if (typeof exported !== 'function') return exported;
  try {
    return await (exported as (context: NetworkContext) => unknown)(context);
  } catch (error) {
    throw moduleFault('threw', error, path);
  }
}

/** An object of a class: a model or a layer of some library. */
function isModel(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !types.isNativeError(value) && 'constructor' in value
    ? Object.getPrototypeOf(Object.getPrototypeOf(value)) !== null
    : false;
}
