/** The part of WebAssembly that is used here: its types come with a browser's, which are not Node's. */
interface WebAssembly {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly validate: (bytes: Uint8Array) => boolean;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
}
export interface Global {
  value: number;
}
/** Shared between threads where its buffer is. */
export interface Memory {
  readonly buffer: ArrayBuffer | SharedArrayBuffer;
}

export const {
  Module,
  Instance,
  validate: isModule,
} = (globalThis as unknown as { WebAssembly: WebAssembly }).WebAssembly;
