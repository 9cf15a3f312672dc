import type { z } from 'zod';
import type { dataSection } from './data-section.js';
import type { trainingSection } from './training-section.js';

interface Parts {
  readonly task: 'classification' | 'regression';
  readonly data: z.output<typeof dataSection>;
  readonly training: z.output<typeof trainingSection>;
}

interface Issue {
  readonly path: string[];
  readonly message: string;
}

/** What is wrong with the figures that training is to watch. */
export function monitorIssues({ task, data, training }: Parts): Issue[] {
  const own = task === 'regression' ? 'val_mae' : 'val_accuracy';
  const other = task === 'regression' ? 'val_accuracy' : 'val_mae';
  return watchersOf(training).flatMap(({ path, noun, monitor }) => {
    if (monitor === other)
      return [
        {
          path: [...path, 'monitor'],
          message: `a ${task} has no ${other}. Watch val_loss or ${own}.`,
        },
      ];
    // Where a column splits, only the data tell.
    if (data.split.validation !== 0) return [];
    return [
      {
        path,
        message: `${noun} has no validation rows to watch. Give data.split.validation a share above 0.`,
      },
    ];
  });
}

function watchersOf({ early_stopping, schedule }: Parts['training']) {
  return [
    ...(early_stopping
      ? [
          {
            path: ['training', 'early_stopping'],
            noun: 'early stopping',
            monitor: early_stopping.monitor,
          },
        ]
      : []),
    ...(schedule?.kind === 'reduce_on_plateau'
      ? [
          {
            path: ['training', 'schedule', schedule.kind],
            noun: 'the schedule',
            monitor: schedule.value.monitor,
          },
        ]
      : []),
  ];
}
