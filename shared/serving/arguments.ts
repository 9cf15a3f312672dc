import type { ServeOptions } from './main.js';
import { UNPUBLISHED } from './version.js';

/** The command line `serve <package> …` that a deployment starts. */
export function serveArguments(options: ServeOptions): string[] {
  const version = options.version ?? UNPUBLISHED;
  return [
    'serve',
    options.packageDirectory,
    `--port=${options.port}`,
    `--host=${options.host}`,
    ...(options.readyFile ? [`--ready-file=${options.readyFile}`] : []),
    `--sequence=${version.sequence}`,
    ...(version.semver ? [`--semver=${version.semver}`] : []),
    ...version.aliases.map((alias) => `--alias=${alias}`),
  ];
}
