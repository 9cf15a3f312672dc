import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import type { OutputValue } from '../../shared/host/index.js';
import { evaluationReport } from '../evaluation-report.js';
import type { Runner } from '../main.js';

interface MetricsOptions {
  readonly json?: boolean;
  readonly positive?: string;
  readonly task?: 'classification' | 'regression';
  readonly weight?: string;
  readonly id?: string;
  readonly label?: string;
  readonly prediction?: string;
  readonly score?: string;
}

/** `heirloom metrics <predictions>` */
export function metricsCommand(run: Runner): Command {
  const command = new Command('metrics')
    .description('Computes every metric of a predictions file.')
    .argument('<predictions>', 'CSV, JSONL or Parquet with id, label, prediction or score columns')
    .option('--positive <class>', 'the positive class of a binary task (default: the greater class)')
    .addOption(
      new Option('--task <task>', 'what the file holds (default: told from its columns)').choices([
        'classification',
        'regression',
      ]),
    )
    .option('--weight <column>', 'the column that says how much each row counts (default: all the same)')
    .option('--id <column>', 'the column of ids, where it has another name')
    .option('--label <column>', 'the column of labels, where it has another name')
    .option('--prediction <column>', 'the column of predictions, where it has another name')
    .option(
      '--score <column>',
      'the positive class\'s column of scores, or a pattern such as "p_*" for every class',
    );
  return command.action((file: string) =>
    run(command, async ({ host, workspace }) => {
      const { evaluate, readPredictions } = await import('../../shared/evaluation/index.js');
      const { json, positive, task, weight, id, label, prediction, score } = command.opts<MetricsOptions>();
      const evaluation = evaluate(
        await readPredictions(resolve(workspace, file), {
          positive,
          task,
          weight,
          names: { id, label, prediction, score },
          warn: (line) => host.warning(line),
        }),
      );
      for (const line of evaluationReport(evaluation, weight)) host.info(line);
      // Printed for a person, they would only repeat the report.
      if (json)
        for (const [name, value] of Object.entries<OutputValue>({ ...evaluation })) host.output(name, value);
      return 0;
    }),
  );
}
