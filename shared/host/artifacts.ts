import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { suggest, UserError } from '../errors/index.js';
import { writeDirectoryWhole } from '../files/index.js';
import type { ArtifactStore } from './host.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** The artifacts of the workflow run that this process belongs to. Loads @actions/artifact on first use. */
export class RunArtifacts implements ArtifactStore {
  /** @param env the process's own environment: @actions/artifact reads it too */
  constructor(private readonly env: Environment) {}

  get available(): boolean {
    return whyUnavailable(this.env) === null;
  }

  async upload(name: string, directory: string): Promise<void> {
    const client = await this.client(name);
    const files = await filesUnder(directory);
    try {
      await client.uploadArtifact(name, files, resolve(directory), { compressionLevel: 6 });
    } catch (error) {
      throw explainUpload(error, name);
    }
  }

  async download(name: string, directory: string): Promise<void> {
    const client = await this.client(name);
    const { artifacts } = await client.listArtifacts({ latest: true });
    const artifact = artifacts.find((one) => one.name === name);
    if (!artifact)
      throw notInThisRun(
        name,
        artifacts.map((one) => one.name),
      );
    await writeDirectoryWhole(directory, async (fresh) => {
      const { digestMismatch } = await withoutDeprecations(() =>
        client.downloadArtifact(artifact.id, {
          path: fresh,
          ...(artifact.digest ? { expectedHash: artifact.digest } : {}),
        }),
      );
      if (digestMismatch) {
        throw new UserError(
          `artifact "${name}" arrived with another digest than was uploaded`,
          'Run the job again.',
        );
      }
    });
  }

  private async client(name: string) {
    const reason = whyUnavailable(this.env);
    if (reason) throw new UserError(`artifact "${name}" can't be reached: ${reason.what}`, reason.mend);
    const { DefaultArtifactClient } = await import('@actions/artifact');
    return new DefaultArtifactClient();
  }
}

/** The client unpacks with a library that calls `Buffer()`, which is not what a user's log should be about. */
async function withoutDeprecations<T>(body: () => Promise<T>): Promise<T> {
  const before = process.noDeprecation;
  process.noDeprecation = true;
  try {
    return await body();
  } finally {
    process.noDeprecation = before;
  }
}

/** Stands in where there is no workflow run. */
export const noArtifacts: ArtifactStore = {
  available: false,
  upload: (name) => Promise.reject(outsideARun(name)),
  download: (name) => Promise.reject(outsideARun(name)),
};

function outsideARun(name: string): UserError {
  return new UserError(
    `artifact "${name}" belongs to a GitHub Actions run, and this is a terminal`,
    'Name the directory of the package instead.',
  );
}

function whyUnavailable(env: Environment): { what: string; mend: string } | null {
  if (!isArtifactHost(env.GITHUB_SERVER_URL ?? 'https://github.com')) {
    return {
      what: 'GitHub Enterprise Server has no such artifacts',
      mend: 'Do both steps in one job and name the directory of the package, or pass it through a registry.',
    };
  }
  if (!env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL) {
    return {
      what: 'this runner offers no artifact service',
      mend: 'Do both steps in one job and name the directory of the package.',
    };
  }
  return null;
}

/** The hosts on which @actions/artifact works. */
function isArtifactHost(serverUrl: string): boolean {
  const host = new URL(serverUrl).hostname.toLowerCase();
  return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}

async function filesUnder(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
      throw new UserError("is not a directory, so it can't be uploaded", 'Check the "out" input.', directory);
    },
  );
  const link = entries.find((entry) => entry.isSymbolicLink());
  if (link) {
    // The archive would hold what the link points to, which may lie anywhere on this machine.
    throw new UserError('is a symbolic link', 'Put the file itself there.', join(link.parentPath, link.name));
  }
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  if (files.length === 0) {
    throw new UserError('has no files to upload', 'Check the "out" input.', directory);
  }
  return files.sort();
}

function explainUpload(error: unknown, name: string): unknown {
  const text = String(error);
  if (text.includes('(409)')) {
    return new UserError(
      `this run has an artifact "${name}" already`,
      'Give each job or matrix leg its own "artifact-name".',
    );
  }
  if (text.includes('artifact name is not valid')) {
    return new UserError(
      `"${name}" can't name an artifact`,
      'Leave out " : < > | * ? \\ / and line breaks in "artifact-name".',
    );
  }
  return error;
}

function notInThisRun(name: string, known: readonly string[]): UserError {
  const there = known.length ? suggest(name, known) : 'It has none.';
  return new UserError(
    `this run has no artifact "${name}"`,
    `${there} Let the job that uploads it come first ("needs:").`,
  );
}
