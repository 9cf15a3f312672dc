import { decodeUtf8 } from '../cells.js';
import { GrowingTexts } from './growing-texts.js';

const FIRST_SLOTS = 1 << 10;
/** FNV-1a, 32 bits. */
const HASH_START = 0x811c9dc5;
const HASH_FACTOR = 0x01000193;

/** Distinct texts, numbered as they come; a hash table with open addressing over their bytes. */
export class ByteDictionary {
  readonly #texts = new GrowingTexts();
  /** Code + 1 of the text in each slot, 0 where it is free; never more than half full. */
  #slots = new Int32Array(FIRST_SLOTS);
  /** Code + 1 of each text of one byte, which most classes are. */
  readonly #short = new Int32Array(256);

  get size(): number {
    return this.#texts.length;
  }

  /** The code of a text; a new one, `size` before the call, where it is seen first. */
  codeOf(bytes: Uint8Array, start: number, end: number): number {
    if (end - start === 1) {
      const known = this.#short[bytes[start]!]!;
      if (known > 0) return known - 1;
      return (this.#short[bytes[start]!] = this.#add(bytes, start, end)) - 1;
    }
    let hash = HASH_START;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, HASH_FACTOR);
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const known = slots[slot]!;
      if (known === 0) {
        slots[slot] = this.#add(bytes, start, end);
        if (this.size * 2 > slots.length) this.#spread();
        return this.size - 1;
      }
      if (this.#holds(known - 1, bytes, start, end)) return known - 1;
    }
  }

  texts(): string[] {
    return Array.from({ length: this.size }, (_, code) =>
      decodeUtf8(this.#texts.bytes, this.#texts.startOf(code), this.#texts.ends[code]!),
    );
  }

  /** @returns code + 1 */
  #add(bytes: Uint8Array, start: number, end: number): number {
    this.#texts.push(bytes, start, end);
    return this.size;
  }

  #holds(code: number, bytes: Uint8Array, start: number, end: number): boolean {
    const texts = this.#texts;
    let at = texts.startOf(code);
    if (texts.ends[code]! - at !== end - start) return false;
    for (let from = start; from < end; from++) if (texts.bytes[at++] !== bytes[from]) return false;
    return true;
  }

  #spread(): void {
    const texts = this.#texts;
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let code = 0; code < texts.length; code++) {
      let hash = HASH_START;
      for (let at = texts.startOf(code); at < texts.ends[code]!; at++)
        hash = Math.imul(hash ^ texts.bytes[at]!, HASH_FACTOR);
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = code + 1;
    }
    this.#slots = slots;
  }
}
