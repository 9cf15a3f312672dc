import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import type { Evaluation } from '../../shared/evaluation/index.js';
import type { Host, OutputValue } from '../../shared/host/index.js';
import type { Runner } from '../main.js';

/** `heirloom metrics <predictions>` */
export function metricsCommand(run: Runner): Command {
  const command = new Command('metrics')
    .description('Computes every metric of a predictions file.')
    .argument('<predictions>', 'CSV with id, label, prediction or score columns')
    .addOption(
      new Option('--positive <class>', 'the positive class of a binary task (default: the greater class)'),
    )
    .addOption(
      new Option('--task <task>', 'what the file holds (default: told from its columns)').choices([
        'classification',
        'regression',
      ]),
    );
  return command.action((file: string) =>
    run(command, async ({ host, workspace }) => {
      const { evaluate, readPredictions } = await import('../../shared/evaluation/index.js');
      const { positive, task } = command.opts<{
        positive?: string;
        task?: 'classification' | 'regression';
      }>();
      const predictions = await readPredictions(resolve(workspace, file), {
        positive,
        task,
        warn: (line) => host.warning(line),
      });
      const evaluation = evaluate(predictions);
      show(host, evaluation);
      return 0;
    }),
  );
}

function show(host: Host, evaluation: Evaluation): void {
  const width = Math.max(...Object.keys(evaluation.metrics).map((name) => name.length));
  for (const [name, value] of Object.entries(evaluation.metrics))
    host.info(`${name.padEnd(width)}  ${value.toPrecision(6)}`);
  for (const [name, value] of Object.entries<OutputValue>({ ...evaluation })) host.output(name, value);
}
