import type { z } from 'zod';
import type { Inherit } from './inherit-section.js';
import type { trainingSection } from './training-section.js';
import { seedsOf } from './training-section.js';

interface Parts {
  readonly inherit?: Inherit | undefined;
  readonly model?: object | undefined;
  readonly training: z.output<typeof trainingSection>;
  readonly data: { readonly split: { readonly validation?: number | undefined } };
}

interface Issue {
  readonly path: string[];
  readonly message: string;
}

/** What is wrong between `inherit` and the rest of a recipe. */
export function inheritIssues({ inherit, model, training, data }: Parts): Issue[] {
  if (!inherit) return [];
  const issues: Issue[] = [];
  const seeds = seedsOf(training).length;
  if (inherit.mode === 'reuse' && seeds > 1 && !inherit.control)
    issues.push({
      path: ['training', 'seeds'],
      message: 'a model that is reused is the same with every seed. Keep one seed.',
    });
  if (inherit.mode === 'interpolate' && inherit.average && seeds < 2)
    issues.push({
      path: ['inherit', 'average'],
      message: 'there is one run, and nothing to average. Give "training.seeds" two seeds or more.',
    });
  if (inherit.mode === 'interpolate' && inherit.alpha === 'auto' && data.split.validation === 0)
    issues.push({
      path: ['inherit', 'alpha'],
      message:
        'there are no validation rows to choose alpha on. Give data.split.validation a share above 0, or alpha a number.',
    });
  if (inherit.mode === 'compose' && inherit.combine !== 'joined' && model)
    issues.push({
      path: ['model'],
      message: `the members are the model of combine: ${inherit.combine}. Take "model" out.`,
    });
  for (const epoch of Object.keys(('unfreeze' in inherit && inherit.unfreeze) || {}))
    if (Number(epoch) > training.epochs)
      issues.push({
        path: ['inherit', 'unfreeze', epoch],
        message: `there is no epoch ${epoch}: training ends after ${training.epochs}. Name an earlier one.`,
      });
  return issues;
}
