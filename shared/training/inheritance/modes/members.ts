import type { LayersModel, SymbolicTensor } from '@tensorflow/tfjs-layers';
import type { Tf } from '../../../backends/index.js';
import { tensorShape, tensorSize, type Dataset } from '../../../data/index.js';
import { UserError } from '../../../errors/index.js';
import { customLayers, inputOf, type ScaledModel } from '../../../models/index.js';
import type { Inherit } from '../../../recipe/index.js';
import { haveOneEncoding } from '../inputs.js';
import { modelOf, type Parent } from '../parent.js';

export type Compose = Extract<Inherit, { mode: 'compose' }>;

/** One of the models that are put together. */
export interface Member {
  /** What the names of its layers begin with; unique. */
  readonly name: string;
  readonly parent: Parent;
  readonly model: ScaledModel;
  /** The range of its layers, as the recipe writes it. */
  readonly range: string | undefined;
  /** What its first layer is to be applied to: its own numbers of a row. */
  readonly input: SymbolicTensor;
}

export interface Members {
  readonly input: SymbolicTensor;
  readonly members: readonly Member[];
}

/** Opens the members, each with its part of the inputs; `use` must be done with their models when it ends. */
export async function withMembers<T>(
  tf: Tf,
  { members: written, combine }: Compose,
  parents: readonly Parent[],
  dataset: Dataset,
  use: (members: Members) => T,
): Promise<T> {
  const names = memberNames(written, parents);
  const models: ScaledModel[] = [];
  try {
    for (const parent of parents) models.push(await modelOf(tf, parent));
    const input = inputOf(tf, tensorShape(dataset.preprocessing));
    const own = combine === 'stacked' ? parents.map(() => input) : ownInputs(tf, input, parents, names);
    const members = parents.map((parent, at) => ({
      name: names[at]!,
      parent,
      model: models[at]!,
      range: written[at]!.layers,
      input: own[at]!,
    }));
    refuseSharedNames(members);
    return use({ input, members });
  } finally {
    for (const { whole } of models) whole.dispose();
  }
}

/** The written name, else the package's; a name that comes again is counted. */
function memberNames(written: Compose['members'], parents: readonly Parent[]): string[] {
  const names: string[] = [];
  for (const [at, { opened }] of parents.entries()) {
    const name = written[at]!.name ?? opened.manifest.name;
    let unique = name;
    for (let count = 2; names.includes(unique); count++) unique = `${name}_${count}`;
    names.push(unique);
  }
  return names;
}

/** A name may hold dots, so that those of two members can meet: "a" with "b.dense_1", and "a.b" with "dense_1". */
function refuseSharedNames(members: readonly Member[]): void {
  const owners = new Map<string, string>();
  for (const member of members)
    for (const layer of member.model.whole.layers.map((one) => named(member)(one.name))) {
      const owner = owners.get(layer);
      if (owner !== undefined)
        throw new UserError(
          `the members ${owner} and ${member.name} would both have a layer "${layer}"`,
          'Give one of them another "name".',
          'recipe inherit.members',
        );
      owners.set(layer, member.name);
    }
}

/** Members that encode rows alike share the input; else each has its own numbers, one behind the other. */
function ownInputs(
  tf: Tf,
  input: SymbolicTensor,
  parents: readonly Parent[],
  names: readonly string[],
): SymbolicTensor[] {
  if (haveOneEncoding(parents)) return parents.map(() => input);
  let start = 0;
  return parents.map(({ preprocessing }, at) => {
    const size = tensorSize(preprocessing);
    const slice = customLayers(tf).inputSlice({ name: `${names[at]!}_inputs`, start, size });
    start += size;
    return slice.apply(input) as SymbolicTensor;
  });
}

/** Its layers' names in the composed model. */
export function named({ name }: Member): (layer: string) => string {
  return (layer) => `${name}.${layer}`;
}

/** The tensor that a model ends with. */
export function endOf(model: LayersModel): SymbolicTensor {
  return model.outputs[0]!;
}
