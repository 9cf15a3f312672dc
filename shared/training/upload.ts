import { copyFile, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors/index.js';
import type { Host } from '../host/host.js';
import type { InputsOf, train } from '../inputs/index.js';
import { predictionsFileOf, type OpenPackage } from '../package/index.js';

/** What of a package leaves the job as an artifact. */
export type Uploads = 'package' | 'predictions' | 'nothing';

/** @throws UserError where an upload is asked for and there is no run to hold it */
export function uploadsOf(upload: InputsOf<typeof train>['upload'], { artifacts }: Host): Uploads {
  const { unavailable } = artifacts;
  if (upload === 'never' || (upload === 'auto' && unavailable)) return 'nothing';
  if (!unavailable) return upload === 'predictions' ? 'predictions' : 'package';
  throw new UserError(unavailable.what, unavailable.mend, 'input "upload"');
}

/**
 * The directory to upload: the package's own, or one with nothing but its predictions.
 * @param cache  a directory for what is gone at the end
 */
export async function directoryToUpload(
  uploads: 'package' | 'predictions',
  { directory, manifest }: OpenPackage,
  cache: string,
): Promise<string> {
  if (uploads === 'package') return directory;
  const alone = await mkdtemp(join(cache, 'predictions-'));
  const { path } = predictionsFileOf(manifest)!;
  await copyFile(join(directory, path), join(alone, path));
  return alone;
}
