import { parseArgs } from 'node:util';
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

/** The inverse of `serveArguments`, without the leading "serve". Only for what `serveArguments` wrote. */
export function parseServeArguments(argv: readonly string[]): ServeOptions {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '8501' },
      host: { type: 'string', default: '127.0.0.1' },
      'ready-file': { type: 'string' },
      sequence: { type: 'string', default: '1' },
      semver: { type: 'string' },
      alias: { type: 'string', multiple: true, default: [] },
    },
  });
  const readyFile = values['ready-file'];
  return {
    packageDirectory: positionals[0]!,
    port: Number(values.port),
    host: values.host,
    ...(readyFile ? { readyFile } : {}),
    version: { sequence: Number(values.sequence), semver: values.semver ?? null, aliases: values.alias },
  };
}
