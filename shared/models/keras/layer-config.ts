import { UserError } from '../../errors/index.js';
import { isMap, namedOf } from './named.js';

/** Written by Keras for every layer, and no matter here. */
const ABOUT_THE_OBJECT = ['name', 'trainable', 'batch_input_shape', 'batch_shape', 'input_shape', 'seed'];

/** What Keras quantises or constrains nothing with. */
const FULL_PRECISION = 'float32';

/**
 * The arguments of a Keras layer. Each that counts is asked for; what was not asked for must be null, so that no argument
 * of a later Keras is passed over.
 */
export class LayerConfig {
  readonly #left: Map<string, unknown>;

  /** @param where  the file, and the layer in it */
  constructor(
    config: Readonly<Record<string, unknown>>,
    readonly where: string,
    /** Whether the initial weights count; else they come from elsewhere. */
    readonly isFresh: boolean,
    /** Axes of what the layer takes, without the batch. */
    readonly rank: number,
  ) {
    this.#left = new Map(Object.entries(config));
    this.ignore(...ABOUT_THE_OBJECT);
    const type = this.take('dtype') ?? FULL_PRECISION;
    const typeName = isMap(type) ? namedOf(type)?.config['name'] : type;
    if (typeName !== FULL_PRECISION) throw this.fault(`computes in ${shown(typeName)}`, FULL_PRECISION);
  }

  /** The value of an argument; undefined where it is absent or null. */
  take(key: string): unknown {
    const value = this.#left.get(key) ?? undefined;
    this.#left.delete(key);
    return value;
  }

  ignore(...keys: readonly string[]): void {
    for (const key of keys) this.#left.delete(key);
  }

  /** Refuses an argument with another value than the one that is known here, or than none. */
  only(key: string, ...values: readonly unknown[]): void {
    const value = this.take(key);
    if (value === undefined || values.some((one) => JSON.stringify(one) === JSON.stringify(value))) return;
    throw this.fault(`has ${key} ${shown(value)}`, values.map(shown).join(' or '));
  }

  /** Refuses an axis that is not the last one. */
  lastAxis(): void {
    const axis = [this.take('axis') ?? -1].flat();
    if (axis.length === 1 && (axis[0] === -1 || axis[0] === this.rank)) return;
    throw this.fault(`has axis ${shown(axis)}`, '-1, the last one');
  }

  /** @throws UserError naming an argument that nobody asked for */
  end(): void {
    for (const [key, value] of this.#left)
      if (value !== null && value !== undefined) throw this.fault(`has ${key} ${shown(value)}`, 'none');
  }

  /** @param known  what it could be instead */
  fault(what: string, known: string): UserError {
    return new UserError(what, `Known here: ${known}. Change the model where it was made.`, this.where);
  }
}

function shown(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 80) ?? 'nothing';
}
