import type { Manifest, ManifestFile } from './manifest.js';

const PREDICTIONS_FILE = /^predictions\.(csv|jsonl|parquet)$/;

/** The predictions that a package is judged by: its main run's, on the test split. */
export function predictionsFileOf({ files }: Manifest): ManifestFile | undefined {
  return files.find(({ path }) => PREDICTIONS_FILE.test(path));
}
