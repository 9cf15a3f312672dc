import type { Evaluation } from '../evaluation/index.js';
import type { Host } from '../host/host.js';
import type { InputsOf, train } from '../inputs/index.js';
import type { OpenPackage } from '../package/index.js';
import { fileSize } from '../report/quantities.js';
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
  host.info(`package ${inputs.out}: sha256:${written.digest}, ${extentOf(written)}`);
  sayKept(inputs.upload, host);
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

/** "13 files, 1.2 MB" */
function extentOf({ manifest: { files } }: OpenPackage): string {
  const bytes = files.reduce((total, { size }) => total + size, 0);
  return `${files.length} files, ${fileSize(bytes)}`;
}

/** A later job would look for it in vain. */
function sayKept(upload: HandOutOptions['inputs']['upload'], host: Host): void {
  const { unavailable } = host.artifacts;
  if (host.kind !== 'runner' || upload !== 'auto' || !unavailable) return;
  const { what, mend } = unavailable;
  host.info(`not uploaded for later jobs: ${what}. ${mend}`);
}
