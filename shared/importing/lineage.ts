import type { SourceFile } from '../data/index.js';
import { canonicalJson, sha256 } from '../files/index.js';
import { VERSION } from '../host/version.js';
import type { Commit } from '../training/commit.js';

export interface LineageOptions {
  readonly format: string;
  readonly layout: string;
  /** Lines `theirs=ours`. */
  readonly tensors: readonly string[];
  readonly ignored: readonly string[];
  /** How the network was changed, in words. */
  readonly notes: readonly string[];
  /** The effective recipe; null without one. */
  readonly recipe: Record<string, unknown> | null;
  readonly backend: { readonly name: string; readonly version: string };
  /** The model's files, then the data's. */
  readonly files: readonly SourceFile[];
  readonly commit: Commit | null;
}

/** lineage.json: SLSA provenance v1 of the import. Who trained the model, and on what, its files don't tell. */
export function lineageOf(options: LineageOptions): object {
  const { recipe, commit } = options;
  return {
    predicateType: 'https://slsa.dev/provenance/v1',
    buildDefinition: {
      buildType: 'https://heirloom.dev/import/v1',
      externalParameters: {
        format: options.format,
        layout: options.layout,
        ...(options.tensors.length > 0 && { tensors: options.tensors }),
        ...(options.ignored.length > 0 && { ignore: options.ignored }),
        ...(options.notes.length > 0 && { changes: options.notes }),
        ...(recipe && { recipe: { sha256: sha256(canonicalJson(recipe)) } }),
        backend: options.backend.name,
      },
      internalParameters: { heirloom: VERSION, backendVersion: options.backend.version },
      resolvedDependencies: [
        ...(commit
          ? [
              {
                uri: commit.uri,
                digest: { gitCommit: commit.sha },
                ...(commit.dirty && { annotations: { dirty: true } }),
              },
            ]
          : []),
        ...options.files.map(({ uri, sha256: digest }) => ({ uri, digest: { sha256: digest } })),
      ],
    },
  };
}
