import type { Manifest, ManifestFile } from './manifest.js';

/** What the predictions of a package are called. */
export const PREDICTIONS_PATH = /^predictions\.(csv|jsonl|parquet)$/;

/** The predictions that a package is judged by: its main run's, on the test split. */
export function predictionsFileOf({ files }: Manifest): ManifestFile | undefined {
  return files.find(({ path }) => PREDICTIONS_PATH.test(path));
}
