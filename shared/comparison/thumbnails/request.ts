/** Rows whose pictures are wanted, and where to look for them. */
export interface ThumbnailRequest {
  /** Unique ids. */
  readonly examples: readonly { readonly id: string; readonly label: string }[];
  /** Nothing outside of it is read. */
  readonly workspace: string;
  /** Where the recipe's folder may be, within the workspace: a package doesn't record it. */
  readonly folders: readonly string[];
  readonly log: (line: string) => void;
}
