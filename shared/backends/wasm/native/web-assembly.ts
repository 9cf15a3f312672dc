/** The part of WebAssembly that is used here: its types come with a browser's, which are not Node's. */
interface WebAssembly {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
}
export interface Global {
  value: number;
}
export type Memory = object;

export const { Module, Instance } = (globalThis as unknown as { WebAssembly: WebAssembly }).WebAssembly;
