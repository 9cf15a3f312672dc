/** A numeric column that grows while rows arrive; `values` is its filled part. */
export class GrowingNumbers {
  #store = new Float64Array(1024);
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#store.length) {
      const larger = new Float64Array(this.#store.length * 2);
      larger.set(this.#store);
      this.#store = larger;
    }
    this.#store[this.#length++] = value;
  }

  get values(): Float64Array {
    return this.#store.subarray(0, this.#length);
  }
}

/** A text column with few distinct values: each text once, each row an index. */
export class TextColumn {
  readonly texts: string[] = [];
  readonly #codes = new Map<string, number>();
  readonly #rows = new GrowingNumbers();

  push(text: string): void {
    let code = this.#codes.get(text);
    if (code === undefined) {
      code = this.texts.length;
      this.texts.push(text);
      this.#codes.set(text, code);
    }
    this.#rows.push(code);
  }

  /** Shape [n], indices into `texts`. */
  get codes(): Float64Array {
    return this.#rows.values;
  }

  firstRowOf(text: string): number {
    return this.codes.indexOf(this.#codes.get(text) ?? -1);
  }
}
