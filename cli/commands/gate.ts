import { Command } from 'commander';
import type { WrittenAssumptions } from '../../shared/explain/index.js';
import type { OutputValue } from '../../shared/host/index.js';
import type { Runner } from '../main.js';

interface ExplainOptions {
  readonly json?: boolean;
  readonly verdict?: string;
  readonly n?: string;
  readonly discordance?: string;
  readonly classes?: string;
  readonly accuracy?: string;
  readonly positives?: string;
  readonly sliceN?: string;
  readonly seedSd?: string;
}

/** `heirloom gate explain <gate>` */
export function gateCommand(run: Runner): Command {
  return new Command('gate').description('Looks at a gate policy.').addCommand(explainCommand(run));
}

function explainCommand(run: Runner): Command {
  const command = new Command('explain')
    .description("Says what each rule of a gate can and can't detect on a test set of a given size.")
    .argument('[gate]', 'the gate policy', 'gate.yml')
    .option('--n <rows>', 'rows of the test set')
    .option(
      '--discordance <share>',
      'share of rows that exactly one of two equally good models gets right (default: 0.05)',
    )
    .option('--accuracy <share>', 'share of rows that each of them gets right (default: 0.9)')
    .option('--classes <number>', 'classes of the task (default: 2)')
    .option(
      '--positives <share>',
      'share of rows of the positive class, or of the class that a rule names (default: as the metrics of --verdict imply for two classes, else 1 / classes)',
    )
    .option('--slice-n <rows>', 'rows of a slice or a group')
    .option('--seed-sd <number>', 'standard deviation of the metric over runs with other seeds')
    .option(
      '--verdict <file>',
      'a verdict.json of this gate: its spreads are scaled to --n, and its rows and, for two classes, their shares are taken; all else is assumed as above',
    );
  return command.action((gate: string) =>
    run(command, async ({ host, workspace }) => {
      const { explanationLines, runExplain } = await import('../../shared/explain/index.js');
      const { json, verdict, sliceN, seedSd, ...others } = command.opts<ExplainOptions>();
      const { n, discordance, classes, accuracy, positives } = others;
      const written: WrittenAssumptions = {
        n,
        discordance,
        classes,
        accuracy,
        positives,
        'slice-n': sliceN,
        'seed-sd': seedSd,
      };
      const explanation = await runExplain({ gate, verdict, written }, workspace);
      if (json)
        for (const [name, value] of Object.entries<OutputValue>({ ...explanation })) host.output(name, value);
      else for (const line of explanationLines(explanation)) host.info(line);
      return 0;
    }),
  );
}
