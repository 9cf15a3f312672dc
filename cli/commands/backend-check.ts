import { Argument, Command } from 'commander';
import { nativeNames, type NativeName } from '../../shared/backends/names.js';
import type { OutputValue } from '../../shared/host/index.js';
import { programOf } from '../../shared/wiring/index.js';
import type { Runner } from '../main.js';

/** `heirloom backend check <name>` */
export function backendCheckCommand(run: Runner): Command {
  const command = new Command('check')
    .description('Compares a matrix product and a training step of a back end with plain JavaScript.')
    .addArgument(new Argument('<name>', 'the back end').choices(nativeNames));
  return command.action((name: NativeName) =>
    run(command, async (around) => {
      const { checkBackend, differenceText, probeInChild } =
        await import('../../shared/backends/check/index.js');
      const { host, env, workspace } = around;
      const child = { program: programOf(around), env };
      const result = await checkBackend(name, (probed) =>
        probeInChild(probed, child, { workspace, isNamed: true }),
      );
      const { version, device, difference, tolerance } = result;
      host.info(`${name} ${version}${device ? ` on ${device}` : ''} agrees with plain JavaScript`);
      host.info(`largest relative differences: ${differenceText(difference)}; ${tolerance} is allowed`);
      if (command.opts<{ json?: boolean }>().json)
        for (const [key, value] of Object.entries<OutputValue>({ ...result })) host.output(key, value);
      return 0;
    }),
  );
}
