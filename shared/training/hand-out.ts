import type { Evaluation } from '../evaluation/index.js';
import type { Host } from '../host/host.js';
import type { InputsOf, train } from '../inputs/index.js';
import type { OpenPackage } from '../package/index.js';

/** What a training made. */
export interface Made {
  readonly written: OpenPackage;
  /** Of the main run. */
  readonly evaluation: Evaluation;
  /** Null where a command computed on whatever it liked. */
  readonly backend: string | null;
}

export interface HandOutOptions {
  /** Absolute path of the package. */
  readonly out: string;
  readonly uploads: boolean;
  readonly inputs: InputsOf<typeof train>;
  readonly host: Host;
}

/** Uploads a package where that is wanted, and gives the outputs of the use case. */
export async function handOut(
  { written, evaluation, backend }: Made,
  { out, uploads, inputs, host }: HandOutOptions,
): Promise<OpenPackage> {
  host.info(`package ${inputs.out}: sha256:${written.digest}`);
  if (uploads) await host.artifacts.upload(inputs.artifactName, out);
  host.output('package', inputs.out);
  host.output('digest', written.digest);
  host.output('name', written.manifest.name);
  host.output('backend', backend);
  host.output('parent', written.manifest.parents[0]?.digest ?? null);
  host.output('metrics', evaluation.metrics);
  host.output('artifact-name', uploads ? inputs.artifactName : null);
  return written;
}
