/** How much of an artifact is taken: of a fork's run one file of predictions, of the repository's own a whole package. */
export const ARTIFACT_LIMITS = {
  fork: { archiveBytes: 2 ** 28, bytes: 2 ** 29, files: 1 },
  own: { archiveBytes: 2 ** 34, bytes: 2 ** 35, files: 10_000 },
} as const;
