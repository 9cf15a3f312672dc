import type { NativeName } from '../names.js';
import type { Wheel } from './wheels/wheel.js';

/** What is installed for a back end, down to the bytes. */
export interface InstallPlan {
  readonly name: NativeName;
  /** Folder in the tool cache. */
  readonly tool: string;
  /** Folder in that: names the version of everything that is pinned. */
  readonly version: string;
  readonly packages: NpmPackages;
  /** TensorFlow's libraries, and the npm package whose addon is compiled against them. */
  readonly tensorFlow: TensorFlowParts | null;
  /** Free space that it takes while it is installed. */
  readonly diskBytes: number;
}

export interface NpmPackages {
  /** The packages that are asked for, as `name@version`. */
  readonly wanted: readonly string[];
  /** Every package of the tree: path, version, sha512 integrity, names of what it needs. Separated by spaces. */
  readonly pins: readonly string[];
}

export interface TensorFlowParts {
  readonly packageName: string;
  readonly wheels: readonly Wheel[];
  /** The glibc that the wheels were built for, such as `2.17`. */
  readonly leastGlibc: string;
}
