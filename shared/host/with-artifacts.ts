import type { ArtifactStore, Host } from './host.js';

/** The same host with another place for what is handed from job to job. */
export function withArtifacts(host: Host, artifacts: ArtifactStore): Host {
  return {
    kind: host.kind,
    artifacts,
    info: (line) => host.info(line),
    debug: (line) => host.debug(line),
    warning: (message, at) => host.warning(message, at),
    error: (message, at) => host.error(message, at),
    group: (title, body) => host.group(title, body),
    progress: (label) => host.progress(label),
    output: (name, value) => host.output(name, value),
    summary: (markdown) => host.summary(markdown),
    secret: (value) => host.secret(value),
  };
}
