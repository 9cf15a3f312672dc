/** Which version of the model a server holds, as its registry names it. */
export interface ServedVersion {
  /** The registry's running number; TF Serving's version is an integer. */
  readonly sequence: number;
  /** e.g. "v1.2.3", or null for a package that was never published. */
  readonly semver: string | null;
  /** The aliases at the time of deployment; TF Serving's labels. */
  readonly aliases: readonly string[];
}

/** A version for a package that comes straight from a directory. */
export const UNPUBLISHED: ServedVersion = { sequence: 1, semver: null, aliases: [] };

/** The version as a person reads it. */
export function versionText(version: ServedVersion): string {
  return version.semver ?? String(version.sequence);
}

/** Whether `asked` names this version: its sequence, or its semver with or without the "v". */
export function isVersion(version: ServedVersion, asked: string): boolean {
  const bare = (text: string): string => text.replace(/^v/, '');
  return (
    asked === String(version.sequence) || (version.semver !== null && bare(asked) === bare(version.semver))
  );
}
