import { resolve } from 'node:path';
import { Command } from 'commander';
import type { Runner } from '../main.js';

/** `heirloom verify <dir>` */
export function verifyCommand(run: Runner): Command {
  const command = new Command('verify')
    .description('Checks that a package holds exactly the files of its manifest, byte for byte.')
    .argument('<dir>', 'the package');
  return command.action((directory: string) =>
    run(command, async ({ host, workspace }) => {
      const { verifyPackage } = await import('../../shared/package/index.js');
      const { manifest, digest } = await verifyPackage(resolve(workspace, directory));
      host.info(`${directory} is whole: ${manifest.files.length} files, package sha256:${digest}`);
      host.output('digest', digest);
      host.output('name', manifest.name);
      host.output('files', manifest.files.length);
      return 0;
    }),
  );
}
