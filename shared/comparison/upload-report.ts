import type { Host } from '../host/host.js';

export interface ReportUpload {
  readonly when: 'auto' | 'always' | 'never';
  /** Of the artifact. */
  readonly name: string;
  readonly directory: string;
}

/**
 * Uploads the report as an artifact of the run.
 *
 * @returns the artifact's name; null where nothing was uploaded
 * @throws where it should always be uploaded and can't be
 */
export async function uploadReport(
  { when, name, directory }: ReportUpload,
  host: Host,
): Promise<string | null> {
  if (when === 'never' || (when === 'auto' && host.artifacts.unavailable)) return null;
  try {
    await host.artifacts.upload(name, directory);
    host.info(`report: artifact "${name}"`);
    return name;
  } catch (error) {
    if (when === 'always') throw error;
    host.warning(`the report is not uploaded: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}
