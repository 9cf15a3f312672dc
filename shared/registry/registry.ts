import { UserError } from '../errors/index.js';
import type { OpenPackage } from '../package/index.js';

/** One immutable version of a model. */
export interface VersionRecord {
  readonly name: string;
  /** "v1.2.3" */
  readonly version: string;
  /** Place in the order of publication, from 1: the version number of TF Serving's API. */
  readonly sequence: number;
  /** The package id. */
  readonly digest: string;
  /** sha256 of the verdict that let it in, kept beside it. */
  readonly verdict: string;
  readonly publishedAt: string;
  /** The commit that it is the model of; absent where nobody knew, as in records of earlier versions. */
  readonly commit?: string | undefined;
}

/** What a publisher says of a version; the registry adds the rest. */
export type Publication = Pick<VersionRecord, 'name' | 'version' | 'digest' | 'commit'>;

/** The version is another package's already: a publisher who left the number open takes the next one. */
export class VersionTaken extends UserError {
  constructor(reference: string, where: string) {
    super(
      `${reference} is published already, and a version never changes`,
      'Choose another "version", or "auto".',
      where,
    );
  }
}

/** One move of an alias. */
export interface AliasMove {
  readonly alias: string;
  /** Counts the moves of this alias, from 1. */
  readonly number: number;
  readonly digest: string;
  readonly previous: string | null;
  readonly movedAt: string;
}

/** Where packages live. */
export interface Registry {
  readonly url: string;
  /** In order of `sequence`. */
  versions(name: string): Promise<readonly VersionRecord[]>;
  names(): Promise<readonly string[]>;
  /**
   * Stores a package and creates its version; the same package again gives the version that stands.
   * @throws VersionTaken when the version is another package's
   */
  publish(publication: Publication, opened: OpenPackage, verdict: string): Promise<VersionRecord>;
  /** Digest that an alias names now; null when it was never set. */
  alias(name: string, alias: string): Promise<string | null>;
  /**
   * Moves an alias if it still names `expected`.
   * @throws UserError when somebody else moved it meanwhile
   */
  moveAlias(name: string, alias: string, digest: string, expected: string | null): Promise<AliasMove>;
  history(name: string, alias: string): Promise<readonly AliasMove[]>;
  aliases(name: string): Promise<Readonly<Record<string, string>>>;
  /** Digests of stored packages that begin with a prefix. */
  digests(prefix: string): Promise<readonly string[]>;
  /** Copies a package out and verifies the copy. @throws UserError when it is absent or damaged */
  fetch(digest: string, directory: string): Promise<OpenPackage>;
  /** Where a person finds a version. */
  locate(version: Pick<VersionRecord, 'name' | 'version'>): string;
}
