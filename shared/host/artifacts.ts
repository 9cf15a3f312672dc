import { resolve } from 'node:path';
import { UserError } from '../errors/index.js';
import { writeDirectoryWhole } from '../files/index.js';
import { fetchCommand } from './fetch-command.js';
import type { ArtifactStore, Unavailable } from './host.js';
import {
  arrivedChanged,
  checkArtifactName,
  filesToUpload,
  NameIsTaken,
  NoSuchArtifact,
  PlaceFailed,
} from './uploads.js';
import { withoutDeprecations } from './without-deprecations.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** The artifacts of the workflow run that this process belongs to. Loads @actions/artifact on first use. */
export class RunArtifacts implements ArtifactStore {
  /** @param env the process's own environment: @actions/artifact reads it too */
  constructor(private readonly env: Environment) {}

  get unavailable(): Unavailable | null {
    return whyUnavailable(this.env);
  }

  async upload(name: string, directory: string): Promise<void> {
    const client = await this.client(name);
    checkArtifactName(name);
    const files = await filesToUpload(directory);
    try {
      await client.uploadArtifact(name, files, resolve(directory), { compressionLevel: 6 });
    } catch (error) {
      throw String(error).includes('(409)')
        ? new NameIsTaken(name)
        : serviceFailed(`did not take "${name}"`, error);
    }
  }

  async download(name: string, directory: string): Promise<void> {
    const client = await this.client(name);
    const { artifacts } = await client.listArtifacts({ latest: true }).catch((error: unknown) => {
      throw serviceFailed('could not be listed', error);
    });
    const artifact = artifacts.find((one) => one.name === name);
    if (!artifact)
      throw new NoSuchArtifact(
        name,
        artifacts.map((one) => one.name),
      );
    await writeDirectoryWhole(directory, async (fresh) => {
      const options = { path: fresh, ...(artifact.digest ? { expectedHash: artifact.digest } : {}) };
      const { digestMismatch } = await withoutDeprecations(() =>
        client.downloadArtifact(artifact.id, options),
      ).catch((error: unknown) => {
        throw serviceFailed(`did not give "${name}"`, error);
      });
      if (digestMismatch) throw arrivedChanged(name);
    });
  }

  fetchCommand(name: string, directory: string): readonly string[] | null {
    const { GITHUB_RUN_ID: run, GITHUB_REPOSITORY: repository } = this.env;
    if (!run || !repository) return null;
    return fetchCommand({ run, repository, name, directory });
  }

  private async client(name: string) {
    const reason = whyUnavailable(this.env);
    if (reason) throw new UserError(`artifact "${name}" can't be reached: ${reason.what}`, reason.mend);
    const { DefaultArtifactClient } = await import('@actions/artifact');
    return new DefaultArtifactClient();
  }
}

/** The client has said each attempt in the log; what stays is that the service, not the user's files, is at fault. */
function serviceFailed(what: string, error: unknown): PlaceFailed {
  const reason = (error instanceof Error ? error.message : String(error)).replaceAll(/\s*\n\s*/g, ' ');
  return new PlaceFailed(
    `GitHub's artifacts ${what}: ${reason.replace(/\.$/, '')}`,
    'Run the job again later, or set "store" to file:<directory> on runners that share a folder.',
  );
}

/** Stands in where there is no workflow run. */
export const noArtifacts: ArtifactStore = {
  unavailable: {
    what: 'there is no workflow run to upload to',
    mend: 'Set "upload" to auto or never in a terminal.',
  },
  upload: (name) => Promise.reject(outsideARun(name)),
  download: (name) => Promise.reject(outsideARun(name)),
};

function outsideARun(name: string): UserError {
  return new UserError(
    `artifact "${name}" belongs to a GitHub Actions run, and this is a terminal`,
    'Name the directory of the package instead.',
  );
}

const SHARED_FOLDER = 'Set "store" to file:<directory>, a folder that the jobs share';

function whyUnavailable(env: Environment): Unavailable | null {
  if (!isArtifactHost(new URL(env.GITHUB_SERVER_URL ?? 'https://github.com').hostname)) {
    return {
      what: 'GitHub Enterprise Server has no such artifacts',
      mend: `${SHARED_FOLDER}, or pass the package through a registry.`,
    };
  }
  if (!env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL) {
    return {
      what: 'this runner offers no artifact service',
      mend: `${SHARED_FOLDER}, or do both steps in one job and name the directory of the package.`,
    };
  }
  return null;
}

/** Whether @actions/artifact works with a GitHub of that host name. */
function isArtifactHost(hostname: string): boolean {
  const host = hostname.toLowerCase();
  return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}
