import type { Evaluation } from '../evaluation/index.js';
import type { Host } from '../host/host.js';
import type { InputsOf, train } from '../inputs/index.js';
import type { OpenPackage } from '../package/index.js';
import { directoryToUpload, type Uploads } from './upload.js';

/** What a training made. */
export interface Made {
  readonly written: OpenPackage;
  /** Of the main run. */
  readonly evaluation: Evaluation;
  /** Null where a command computed on whatever it liked. */
  readonly backend: string | null;
}

export interface HandOutOptions {
  readonly uploads: Uploads;
  /** A directory for what is gone at the end. */
  readonly cache: string;
  readonly inputs: InputsOf<typeof train>;
  readonly host: Host;
}

/** Uploads a package where that is wanted, and gives the outputs of the use case. */
export async function handOut(
  { written, evaluation, backend }: Made,
  { uploads, cache, inputs, host }: HandOutOptions,
): Promise<OpenPackage> {
  host.info(`package ${inputs.out}: sha256:${written.digest}`);
  const uploaded = uploads === 'nothing' ? null : inputs.artifactName;
  if (uploads !== 'nothing')
    await host.artifacts.upload(inputs.artifactName, await directoryToUpload(uploads, written, cache));
  host.output('package', inputs.out);
  host.output('digest', written.digest);
  host.output('name', written.manifest.name);
  host.output('backend', backend);
  host.output('parent', written.manifest.parents[0]?.digest ?? null);
  host.output('metrics', evaluation.metrics);
  host.output('artifact-name', uploaded);
  return written;
}
