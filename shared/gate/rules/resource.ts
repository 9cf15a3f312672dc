import { z } from 'zod';
import { suggest } from '../../errors/index.js';
import { strictObject } from '../../yaml/index.js';
import type { Outcome } from '../verdict.js';
import { finding } from './finding.js';
import { ruleKeys, type WrittenRule } from './keys.js';
import type { RuleKind } from './rule.js';

interface ResourceSettings extends WrittenRule {
  readonly metric: string;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** `resource: {metric: latency_p95_ms, max: 50}`: what the candidate costs, as its package records it. */
export const resource: RuleKind<ResourceSettings> = {
  schema: strictObject({
    ...ruleKeys,
    metric: z
      .string()
      .min(1)
      .describe("model_bytes, parameters, or a number that the candidate's own training measured."),
    min: z.number().optional().describe('Least value.'),
    max: z.number().optional().describe('Greatest value.'),
  })
    .superRefine(({ metric, min, max }, context) => {
      if ((min === undefined) !== (max === undefined)) return;
      const message = `a resource has one limit. Give ${metric} a "max", or a "min" where more is better.`;
      context.addIssue({ code: 'custom', message, path: ['max'] });
    })
    .describe('What the candidate costs, as its package records it, keeps a limit.'),
  subject: ({ metric }) => metric,
  needs: () => ({ metric: null, columns: [], against: null }),
  unused: ['confidence', 'power'],
  judge: (rule, { resources }) => {
    const { metric, min, max } = rule.settings;
    const limit = (max ?? min)!;
    const found = { kind: 'resource', metric, against: null, limit };
    const value = resources.get(metric);
    if (value === undefined || !Number.isFinite(value)) {
      const known = [...resources.keys()];
      const why = `the candidate records no ${metric}. ${
        known.length > 0 ? suggest(metric, known).replace(/\.$/, '') : 'Only a package records what it costs'
      }`;
      return [finding(rule, { ...found, outcome: 'error' }, why, why)];
    }
    const isMet = max === undefined ? value >= limit : value <= limit;
    const outcome: Outcome = isMet ? 'pass-leaning' : 'fail-leaning';
    const words = `${metric} is ${value}, ${isMet ? 'within' : 'beyond'} the limit of ${limit}`;
    return [finding(rule, { ...found, outcome, candidate: value }, words, `${words}; measured once`)];
  },
};
