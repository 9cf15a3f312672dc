import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../../errors/index.js';
import { runTool, whyItFailed } from '../run-tool.js';
import { platformsOf, type Wheel } from './wheel.js';

/** The Python whose wheel of TensorFlow is taken. Its libraries are the same for every Python. */
const PYTHON_VERSION = '3.11';
/** Where the index is out of reach, pip's last word is only that it found no version. */
const TELLING = [
  /(THESE PACKAGES DO NOT MATCH THE HASHES)/,
  /(?:broken|caused) by .*: ([^':]+)'\)/,
  /connection broken|Max retries|timed out/,
  /^ERROR: (.*)/,
];

/**
 * Lets the user's pip download one wheel into a folder, from the index, the proxies and the folders of its configuration.
 * pip itself compares the hash.
 *
 * @throws UserError with pip's own words
 */
export async function downloadByPip(
  wheel: Wheel,
  directory: string,
  python: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  // A folder of its own: a pip that outlived its installation must not write over the file that the next one reads.
  const fresh = await mkdtemp(join(directory, '.pip-'));
  try {
    const requirements = join(fresh, 'requirements.txt');
    await writeFile(requirements, `${wheel.project}==${wheel.version} --hash=sha256:${wheel.sha256}\n`);
    const args = [...pipArguments(wheel), '--dest', fresh, '--requirement', requirements];
    const end = await runTool(python, args, { env });
    if (end.state !== 'done') {
      throw new UserError(
        `pip could not fetch ${wheel.file}: ${whyItFailed(python, end, TELLING)}`,
        'Where the index is out of reach, set PIP_INDEX_URL to a mirror or PIP_FIND_LINKS to a folder that has this file.',
      );
    }
    await rename(join(fresh, wheel.file), join(directory, wheel.file)).catch(
      (error: NodeJS.ErrnoException) => {
        // pip may have taken another wheel of this version; the caller sees that this one is not there.
        if (error.code !== 'ENOENT') throw error;
      },
    );
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** The tags of the wheel are named, so the version of the Python that runs pip does not matter. */
function pipArguments(wheel: Wheel): string[] {
  return [
    ...['-m', 'pip', 'download', '--quiet', '--no-input', '--disable-pip-version-check'],
    ...['--no-deps', '--only-binary=:all:', '--require-hashes'],
    ...['--python-version', PYTHON_VERSION, '--implementation', 'cp'],
    ...platformsOf(wheel).flatMap((platform) => ['--platform', platform]),
  ];
}
