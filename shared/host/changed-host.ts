import type { ArtifactStore, Host } from './host.js';

/** The same host with another place for what is handed from job to job. */
export function withArtifacts(host: Host, artifacts: ArtifactStore): Host {
  return changed(host, { artifacts });
}

/** A host for a part of a step: what the part puts out is not the step's. */
export function withoutOutputs(host: Host): Host {
  return changed(host, { output: () => {}, summary: () => Promise.resolve() });
}

/** Member by member: a host is an object of a class, which a spread would leave without its methods. */
function changed(host: Host, changes: Partial<Host>): Host {
  return {
    kind: host.kind,
    artifacts: host.artifacts,
    info: (line) => host.info(line),
    debug: (line) => host.debug(line),
    warning: (message, at) => host.warning(message, at),
    error: (message, at) => host.error(message, at),
    group: (title, body) => host.group(title, body),
    progress: (label) => host.progress(label),
    output: (name, value) => host.output(name, value),
    summary: (markdown) => host.summary(markdown),
    secret: (value) => host.secret(value),
    ...changes,
  };
}
