import { PackedTexts } from '../../texts/index.js';
import { withRoom } from './with-room.js';

/** Texts that arrive one by one, as UTF-8. Callers make room, then write `bytes` and `ends` themselves. */
export class GrowingTexts {
  bytes = new Uint8Array(1 << 12);
  ends = new Uint32Array(1 << 9);
  /** Bytes in use. */
  size = 0;
  /** Texts in use. */
  length = 0;

  makeRoom(bytes: number, texts: number): void {
    this.bytes = withRoom(this.bytes, this.size + bytes);
    this.ends = withRoom(this.ends, this.length + texts);
  }

  push(from: Uint8Array, start: number, end: number): void {
    this.makeRoom(end - start, 1);
    const { bytes } = this;
    let { size } = this;
    for (let at = start; at < end; at++) bytes[size++] = from[at]!;
    this.size = size;
    this.ends[this.length++] = size;
  }

  startOf(text: number): number {
    return text === 0 ? 0 : this.ends[text - 1]!;
  }

  /** Forgets the texts and keeps the room. */
  clear(): void {
    this.size = 0;
    this.length = 0;
  }

  packed(): PackedTexts {
    return new PackedTexts(this.bytes.subarray(0, this.size), this.ends.subarray(0, this.length));
  }
}
