/** Values in a fixed order, wherever they are kept: an array is one, so is a column in a file. */
export interface Sequence<T> extends Iterable<T> {
  readonly length: number;
  /** Undefined beyond the end. */
  at(index: number): T | undefined;
}

/** One sequence behind the other. */
export function joined<T>(first: Sequence<T>, second: Sequence<T>): Sequence<T> {
  return {
    length: first.length + second.length,
    at: (index) => (index < first.length ? first.at(index) : second.at(index - first.length)),
    *[Symbol.iterator]() {
      yield* first;
      yield* second;
    },
  };
}

/** Values that are computed when they are asked for. */
export function computed<T>(length: number, valueAt: (index: number) => T): Sequence<T> {
  return {
    length,
    at: (index) => (index >= 0 && index < length ? valueAt(index) : undefined),
    *[Symbol.iterator]() {
      for (let index = 0; index < length; index++) yield valueAt(index);
    },
  };
}

/** Some of the values. @param at  positions */
export function selected<T>(values: Sequence<T>, at: Int32Array): Sequence<T> {
  return computed(at.length, (index) => values.at(at[index]!)!);
}

/** Position of the first value that `is` so; -1 where none is. */
export function firstIndex<T>(values: Sequence<T>, is: (value: T, index: number) => boolean): number {
  for (let index = 0; index < values.length; index++) if (is(values.at(index)!, index)) return index;
  return -1;
}
