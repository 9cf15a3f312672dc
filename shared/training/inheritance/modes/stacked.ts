import type { LayersModel, SymbolicTensor } from '@tensorflow/tfjs-layers';
import { classesOfTarget } from '../../../data/index.js';
import { suggest, UserError } from '../../../errors/index.js';
import { applyLayers, MODEL_NAME, outputsFor, scaleOf, withLabelScale } from '../../../models/index.js';
import { copyLayers } from '../copy-layers.js';
import { endsOf } from '../ranges.js';
import { droppedOf, headOf, sourcesOf, type Start, type StartOptions, type TensorSource } from '../start.js';
import { named, withMembers, type Compose, type Member } from './members.js';

type Layer = LayersModel['layers'][number];

/** Ranges of layers of several parents, one behind the other; an output layer where the last range ends before one. */
export function stacked(options: StartOptions, inherit: Compose): Promise<Start> {
  const { tf, recipe, dataset, members, seed } = options;
  return withMembers(tf, inherit, members, dataset, ({ input, members: opened }) => {
    const sources = new Map<string, TensorSource>();
    let flow = input;
    for (const [at, member] of opened.entries()) {
      const { first, last } = rangeOf(member);
      const start = onlyInputOf(first, member);
      checkShape(flow, start, member, at === 0 ? 'the inputs have' : 'the range before it gives');
      const end = last.output as SymbolicTensor;
      const copied = copyRange(member, { onto: flow, start, end });
      for (const [name, source] of sourcesOf(copied.layers, member.parent)) sources.set(name, source);
      flow = copied.output;
    }
    const [last] = opened.slice(-1);
    const isWhole = isHeadOf(last!, rangeOf(last!).last);
    const outputs = isWhole
      ? flow
      : applyLayers(tf, flow, [{ kind: 'output', value: {} }], {
          outputs: outputsFor(recipe.task, classesOfTarget(dataset.target).length),
          seed,
        });
    const core = tf.model({ inputs: input, outputs, name: MODEL_NAME });
    const fresh = new Map(isWhole ? [] : [['output', 'the last range ends before an output layer']]);
    const dropped = opened.flatMap(({ parent, model }) =>
      droppedOf(model.core, parent, sources.values(), () => 'it is outside the range'),
    );
    const ownScale = recipe.label_scale === 'standardise' ? scaleOf(dataset) : null;
    const scale = isWhole ? last!.model.scale : ownScale;
    return { model: withLabelScale(tf, core, scale), sources, fresh, dropped };
  });
}

function rangeOf({ name, model: { core }, range }: Member): { first: Layer; last: Layer } {
  const [first, last] = endsOf(range!).map((wanted) => {
    const found = core.layers.find((layer) => layer.name === wanted);
    if (found && found.getClassName() !== 'InputLayer') return found;
    const known = core.layers.flatMap((layer) => (layer.getClassName() === 'InputLayer' ? [] : [layer.name]));
    throw new UserError(
      `the member ${name} has no layer "${wanted}"`,
      suggest(wanted, known),
      'recipe inherit.members',
    );
  });
  return { first: first!, last: last! };
}

function onlyInputOf({ name: layer, input }: Layer, { name }: Member): SymbolicTensor {
  if (!Array.isArray(input)) return input;
  throw new UserError(
    `the layer "${layer}" of the member ${name} takes ${input.length} inputs, and a range begins with one`,
    'Begin the range with another layer.',
    'recipe inherit.members',
  );
}

function copyRange(
  member: Member,
  part: { onto: SymbolicTensor; start: SymbolicTensor; end: SymbolicTensor },
) {
  try {
    return copyLayers(member.model.core, { ...part, rename: named(member) });
  } catch (error) {
    throw new UserError(
      `the layers ${member.range!} of the member ${member.name} are no chain: ${(error as Error).message}`,
      'Name a range whose last layer is reached from its first one alone.',
      'recipe inherit.members',
    );
  }
}

function checkShape(
  flow: SymbolicTensor,
  start: SymbolicTensor,
  { name, range }: Member,
  whose: string,
): void {
  const [given, wanted] = [flow, start].map(({ shape }) => `[${shape.slice(1).join(', ')}]`);
  if (given === wanted) return;
  throw new UserError(
    `the layers ${range!} of the member ${name} take the shape ${wanted!}, and ${whose} ${given!}`,
    'Choose ranges whose shapes meet.',
    'recipe inherit.members',
  );
}

function isHeadOf({ model: { core } }: Member, layer: Layer): boolean {
  return core.layers.indexOf(layer) >= core.layers.indexOf(headOf(core));
}
