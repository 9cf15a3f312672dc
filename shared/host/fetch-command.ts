export interface FetchedArtifact {
  readonly run: string | number;
  /** `owner/name` */
  readonly repository: string;
  /** Of the artifact. */
  readonly name: string;
  readonly directory: string;
}

/** The words of a shell command by which somebody else gets an artifact of a run from GitHub. */
export function fetchCommand({ run, repository, name, directory }: FetchedArtifact): readonly string[] {
  return ['gh', 'run', 'download', `${run}`, '--repo', repository, '--name', name, '--dir', directory];
}
