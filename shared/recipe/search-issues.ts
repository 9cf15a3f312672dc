import type { z } from 'zod';
import type { dataSection } from './data-section.js';
import type { SearchSection } from './search-section.js';
import type { trainingSection } from './training-section.js';

interface Parts {
  readonly task: 'classification' | 'regression';
  readonly data: z.output<typeof dataSection>;
  readonly training: z.output<typeof trainingSection>;
  readonly search?: SearchSection | undefined;
}

interface Issue {
  readonly path: string[];
  readonly message: string;
}

/** What a search goes by where the recipe doesn't say. */
export function ownMetric(task: Parts['task']): 'val_accuracy' | 'val_mae' {
  return task === 'regression' ? 'val_mae' : 'val_accuracy';
}

/** What of a search doesn't go with the rest of its recipe. */
export function searchIssues({ task, data, training, search }: Parts): Issue[] {
  if (!search) return [];
  const other = task === 'regression' ? 'val_accuracy' : 'val_mae';
  const warmUp = search.stop?.value.warm_up ?? 0;
  const issues: (Issue | false)[] = [
    search.metric === other && {
      path: ['search', 'metric'],
      message: `a ${task} has no ${other}. Search by ${ownMetric(task)}, or val_loss.`,
    },
    data.split.validation === 0 && {
      path: ['search'],
      message: 'a search has no validation rows to choose by. Give data.split.validation a share above 0.',
    },
    warmUp >= training.epochs &&
      !('training.epochs' in search.space) && {
        path: ['search', 'stop'],
        message: `no trial would be stopped in a warm-up of ${warmUp} epochs, with ${training.epochs} in all. Write fewer, as in {median: {warm_up: 1}}.`,
      },
  ];
  return issues.filter((issue) => issue !== false);
}
