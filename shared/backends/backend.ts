import type * as core from '@tensorflow/tfjs-core';
import type * as layers from '@tensorflow/tfjs-layers';
import { backendNames, type BackendName } from './names.js';

export { backendNames, type BackendName };

/**
 * The tensor library, whichever package it comes from: tfjs-core and tfjs-layers in one namespace. Take it from a
 * {@link Backend} and import no tfjs package directly: a native back end brings its own copy of the core.
 */
export type Tf = Omit<typeof core, 'default'> & Omit<typeof layers, 'default'>;

/** `auto`: the first of {@link backendNames} that is installed and works. */
export const backendChoices = ['auto', ...backendNames] as const;
export type BackendChoice = (typeof backendChoices)[number];

/** A back end that is open, and passed a matrix product. */
export interface Backend {
  readonly name: BackendName;
  readonly tf: Tf;
  /** Why this one: named by the user, or why each better one was not taken. */
  readonly reason: string;
  /** Of the packages that compute, such as `4.22.0` or `4.22.0, TensorFlow 2.20.0`. */
  readonly version: string;
  /** The device that computes, where the back end names it. */
  readonly device: string | null;
}

export interface BackendDependencies {
  /** The directory whose node_modules may hold a native package. */
  readonly workspace: string;
  /** The runner's tool cache, where there is one. */
  readonly toolCache: string | undefined;
  /** Where the .wasm files of tfjs lie. */
  readonly wasmDirectory: string;
  /** Threads that `wasm` computes on, 1 where left out; the others have threads of their own. */
  readonly threads?: number;
  readonly log: (line: string) => void;
}

/** What came of trying a back end: it is open, its package is not installed, or it can't be used and why. */
export type Attempt =
  | { readonly state: 'open'; readonly tf: Tf; readonly version: string; readonly device: string | null }
  | { readonly state: 'absent'; readonly packageName: string; readonly searched: readonly string[] }
  | {
      readonly state: 'refused';
      readonly reason: string;
      /** It is installed and sound, and only this machine lacks what it computes on. */
      readonly lacksDevice?: boolean;
    };

/** An npm package that can't be bundled. */
export interface NativePackage {
  readonly packageName: string;
  /** Its folder in the tool cache. */
  readonly tool: string;
}

/** One back end: how to open it, and what a user does to get it. */
export interface BackendOpener {
  readonly name: BackendName;
  /** Left out by those that are part of Heirloom. */
  readonly native?: NativePackage;
  /** How to install it, a whole sentence. */
  readonly install: string;
  /** @param isNamed the user asked for this one by name, so slowness is no reason to refuse it */
  readonly open: (deps: BackendDependencies, isNamed: boolean) => Promise<Attempt>;
}
