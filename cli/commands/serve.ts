import { Command, Option } from 'commander';
import { UserError } from '../../shared/errors/index.js';
import type { Published } from '../../shared/registry/index.js';
import { UNPUBLISHED, type ServedVersion } from '../../shared/serving/version.js';
import { openBackendHere } from '../../shared/wiring/index.js';
import type { Runner } from '../main.js';

interface ServeFlags {
  readonly registry: string;
  readonly port: string;
  readonly host: string;
  readonly readyFile?: string;
  readonly sequence?: string;
  readonly semver?: string;
  readonly alias: readonly string[];
}

/** `heirloom serve <model>`. A deployment starts it too, with the options that the help leaves out. */
export function serveCommand(run: Runner): Command {
  const command = new Command('serve')
    .description('Serves one package on this machine until it is stopped.')
    .argument('<model>', 'a package: a directory, <name>@v1.2.3, <name>#<alias> or sha256:<hex>')
    .option('--registry <text>', 'where packages live', 'file:.heirloom/registry')
    .option('--port <number>', 'port to listen on; 0 for any free one', '8501')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .addOption(new Option('--ready-file <path>').hideHelp())
    .addOption(new Option('--sequence <number>').hideHelp())
    .addOption(new Option('--semver <version>').hideHelp())
    .addOption(new Option('--alias <name...>').default([]).hideHelp());
  return command.action((reference: string) =>
    run(command, async (around) => {
      const [{ openServable }, { requireLayers }, { openRegistry, publishedAs, resolvePackage }, { serve }] =
        await Promise.all([
          import('../../shared/models/index.js'),
          import('../../shared/package/index.js'),
          import('../../shared/registry/index.js'),
          import('../../shared/serving/index.js'),
        ]);
      const { host, workspace } = around;
      const flags = command.opts<ServeFlags>();
      const registry = openRegistry(flags.registry, workspace);
      const opened = await resolvePackage(reference, { ...around, registry });
      requireLayers(opened, reference, 'served');
      const { manifest, digest } = opened;
      const published = await publishedAs(registry, reference, { name: manifest.name, digest });
      const { tf } = await openBackendHere('auto', around);
      await serve(
        {
          packageDirectory: opened.directory,
          port: portOf(flags.port),
          host: flags.host,
          ...(flags.readyFile ? { readyFile: flags.readyFile } : {}),
          version: givenVersion(flags) ?? versionOf(published),
        },
        { openModel: () => openServable(tf, opened), log: (line) => host.info(line) },
      );
      return 0;
    }),
  );
}

/** A deployment says what it looked up; the process that it starts may not see the registry. */
function givenVersion({ sequence, semver, alias }: ServeFlags): ServedVersion | null {
  return sequence ? { sequence: Number(sequence), semver: semver ?? null, aliases: alias } : null;
}

function versionOf(published: Published | null): ServedVersion {
  if (!published) return UNPUBLISHED;
  const { record, aliases } = published;
  return { sequence: record.sequence, semver: record.version, aliases };
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UserError(`"${text}" is not a port`, 'Give a whole number from 0 to 65535.', 'option "port"');
}
