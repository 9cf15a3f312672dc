import type { Host } from './host.js';

/** A host for a part of a step: what the part puts out is not the step's. */
export function withoutOutputs(host: Host): Host {
  return {
    kind: host.kind,
    artifacts: host.artifacts,
    info: (line) => host.info(line),
    debug: (line) => host.debug(line),
    warning: (message, at) => host.warning(message, at),
    error: (message, at) => host.error(message, at),
    group: (title, body) => host.group(title, body),
    progress: (label) => host.progress(label),
    output: () => {},
    summary: () => Promise.resolve(),
    secret: (value) => host.secret(value),
  };
}
