import { without } from '../explanation.js';
import type { Explain } from './kind.js';

export const explainResource: Explain<'resource'> = (rule) => {
  const { metric, min, max } = rule.settings;
  return without(
    `compares one number that the candidate's package records, ${metric}, with its limit of ${max ?? min}: the test set plays no part, and nothing tells how much the number varies`,
    max ?? min ?? null,
  );
};
