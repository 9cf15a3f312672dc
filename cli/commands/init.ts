import { Command } from 'commander';
import type { Runner } from '../main.js';

interface InitFlags {
  readonly label?: string;
  readonly name?: string;
  readonly force?: boolean;
}

/** `heirloom init [data]` */
export function initCommand(run: Runner): Command {
  const command = new Command('init')
    .description('Writes recipe.yml, gate.yml and a workflow, fitted to a data file.')
    .argument(
      '[data]',
      'a CSV file, or a folder of class folders (default: the only CSV file here or in data/)',
    )
    .option('--label <column>', 'column to predict (default: label, target, class or y, else the last)')
    .option('--name <name>', "the model's name (default: the data's)")
    .option('--force', 'overwrite files that are there already');
  return command.action((data: string | undefined) =>
    run(command, async (around) => {
      const { runInit } = await import('../../shared/init/index.js');
      const { label, name, force = false } = command.opts<InitFlags>();
      await runInit({ data, label, name, force }, around);
      return 0;
    }),
  );
}
