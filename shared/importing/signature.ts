import { idCount, tensorShape, type Preprocessing } from '../data/index.js';
import { UserError } from '../errors/index.js';
import type { Graph } from '../models/graph/index.js';

/** A picture of 4096 × 4096 pixels. */
const MOST_NUMBERS = 2 ** 24;

export interface InputWords {
  readonly columns: readonly string[];
  readonly input: 'auto' | 'picture' | 'columns';
  /** The pixel value that becomes 1. */
  readonly scale: number;
}

/**
 * The preprocessing of a model that comes without data: the pixels of a picture, or columns that are numbers already.
 * @throws UserError where the shape of its input doesn't tell
 */
export function preprocessingWithoutData(
  { inputShape }: Graph,
  words: InputWords,
  where: string,
): Preprocessing {
  if (inputShape.includes(null))
    throw new UserError(
      `takes inputs of any size: [${inputShape.map((side) => side ?? 'any').join(', ')}]`,
      'Give a recipe, whose data say the size.',
      where,
    );
  const shape = inputShape as readonly number[];
  if (shape.reduce((product, side) => product * side, 1) > MOST_NUMBERS)
    throw new UserError(
      `takes inputs of [${shape.join(', ')}] numbers`,
      `At most ${MOST_NUMBERS} are served; give a model of smaller inputs.`,
      where,
    );
  const kind = words.input !== 'auto' ? words.input : kindOf(shape, words, where);
  return kind === 'picture' ? picture(shape, words, where) : table(shape, words, where);
}

function kindOf(shape: readonly number[], { columns }: InputWords, where: string): 'picture' | 'columns' {
  if (columns.length > 0 || shape.length === 1) return 'columns';
  if (shape.length === 3) return 'picture';
  throw new UserError(
    `takes inputs of [${shape.join(', ')}], which may be pictures or series`,
    'Say with "input" whether they are pictures, or columns of a table.',
    where,
  );
}

function picture(shape: readonly number[], { scale }: InputWords, where: string): Preprocessing {
  const [height = 0, width = 0, channels = 1] = shape;
  if (shape.length < 2 || shape.length > 3 || (channels !== 1 && channels !== 3))
    throw new UserError(
      `takes inputs of [${shape.join(', ')}], which are no pictures of 1 or 3 channels`,
      'Say "columns" with "input".',
      where,
    );
  return { kind: 'image', shape: [height, width, channels], columns: null, scale };
}

function table(shape: readonly number[], { columns }: InputWords, where: string): Preprocessing {
  const size = shape.reduce((product, side) => product * side, 1);
  const names = columns.length > 0 ? columns : Array.from({ length: size }, (_, at) => `x${at + 1}`);
  if (names.length !== size || new Set(names).size !== size)
    throw new UserError(
      `takes ${size} numbers, and ${names.length} columns are named${new Set(names).size < names.length ? ', one twice' : ''}`,
      'Name each column once, in the order of the model.',
      where,
    );
  const odd = names.find((name) => name.includes('`') || name === '__proto__');
  if (odd !== undefined)
    throw new UserError(`"${odd}" can't be the name of an input`, 'Name it otherwise.', 'input "columns"');
  return {
    kind: 'columns',
    columns: names.map((name) => ({
      step: 'expression',
      column: name,
      options: { name, of: `\`${name}\``, scale: 'none', missing: 'error', indicator: false },
      fitted: { of: `\`${name}\``, centre: 0, unit: 1, missing: null, indicator: false },
    })),
  };
}

/**
 * Refuses an embedding that would be fed numbers, or ids beyond its vectors.
 * @throws UserError
 */
export function checkEmbeddings({ nodes }: Graph, preprocessing: Preprocessing, where: string): void {
  const ids = idCount(preprocessing);
  for (const { name, layer } of nodes) {
    if (layer?.kind !== 'embedding') continue;
    const { input_dim: room } = layer.value;
    if (ids !== null && ids <= room) continue;
    throw new UserError(
      ids === null
        ? `its layer "${name}" reads ids, and the inputs are [${tensorShape(preprocessing).join(', ')}] numbers`
        : `its layer "${name}" has room for ${room} ids, and the features give ${ids}`,
      'Give a recipe whose features make the ids that the model was trained on.',
      where,
    );
  }
}
