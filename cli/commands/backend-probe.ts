import { Argument, Command } from 'commander';
import { backendNames, type BackendName } from '../../shared/backends/names.js';
import type { OutputValue } from '../../shared/host/index.js';
import { backendDependencies } from '../../shared/wiring/index.js';
import type { Runner } from '../main.js';

/** Opens one back end and trains a step: started by the other commands, in case its library ends the process. */
export function backendProbeCommand(run: Runner): Command {
  const command = new Command('probe')
    .description('Opens a back end and lets it train one step.')
    .addArgument(new Argument('<name>', 'the back end').choices(backendNames))
    .option('--auto', 'try it as auto would');
  return command.action((name: BackendName) =>
    run(command, async (around) => {
      const { probe } = await import('../../shared/backends/check/index.js');
      const report = await probe(name, backendDependencies(around), !command.opts<{ auto?: boolean }>().auto);
      for (const [key, value] of Object.entries<OutputValue>({ ...report })) around.host.output(key, value);
      return 0;
    }),
  );
}
