import { z } from 'zod';
import { UserError } from '../errors/index.js';
import { canonicalJson, readTextIfThere } from '../files/index.js';
import { combine } from './combine.js';
import { contradictsItself } from './consistency.js';
import { DISCLOSURES, OUTCOMES, STOPS, VERDICTS, type Verdict } from './verdict.js';

const number = z.number().nullable();
/** A key that verdicts of earlier versions don't have. */
const added = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null);
const metrics = z.record(z.string(), z.number());

const schema = z.strictObject({
  schema: z.literal('heirloom.dev/verdict/v1'),
  gate: z.string(),
  verdict: z.enum(VERDICTS),
  headline: z.string(),
  candidate: z.strictObject({ digest: z.string(), reference: z.string(), predictions: z.string() }),
  baseline: z.strictObject({ digest: z.string(), reference: z.string(), how: z.string() }).nullable(),
  policy: z.strictObject({ digest: z.string() }),
  runs: added(z.strictObject({ candidate: z.array(z.string()), baseline: z.array(z.string()) })),
  testSet: z.strictObject({
    fingerprint: z.string(),
    rows: z.number(),
    paired: z.number(),
    missing: z.number(),
    changed: z.number(),
  }),
  metrics: z.strictObject({ candidate: metrics, baseline: metrics.nullable() }),
  rules: z.array(
    z.strictObject({
      name: z.string(),
      kind: z.string(),
      metric: z.string(),
      class: added(z.string()),
      slice: z.string().nullable(),
      rows: added(z.number()),
      against: z.string().nullable(),
      outcome: z.enum(OUTCOMES),
      candidate: number,
      baseline: number,
      difference: number,
      interval: z.tuple([z.number(), z.number()]).nullable(),
      confidence: number,
      limit: number,
      limitShare: added(z.number()),
      method: z.string().nullable(),
      supports: number,
      correction: added(
        z.strictObject({
          method: z.enum(['holm', 'benjamini-hochberg']),
          pValue: z.number(),
          of: z.number(),
        }),
      ),
      informational: z.boolean(),
      message: z.string(),
    }),
  ),
  disclosure: z.enum(DISCLOSURES).default('full'),
  look: z.strictObject({ number: z.number(), of: z.number() }),
  stopped: added(z.enum(STOPS)),
  cautions: z.array(z.string()).default([]),
  override: z.strictObject({ by: z.string(), reason: z.string(), expires: z.iso.date() }).nullable(),
});

/** A verdict and the very bytes that it was read from. */
export interface VerdictFile {
  readonly verdict: Verdict;
  readonly text: string;
}

/** Reads verdict.json; null when there is no such file. @throws UserError when it is not canonical, or contradicts its own rules */
export async function readVerdict(path: string): Promise<VerdictFile | null> {
  const text = await readTextIfThere(path);
  if (text === null) return null;
  const written = parseJson(text);
  const parsed = schema.safeParse(written);
  if (parsed.success && canonicalJson(written) === text && followsFromRules(parsed.data))
    return { verdict: parsed.data, text };
  throw new UserError(
    'is not a verdict as "heirloom evaluate-gate" writes it',
    'Run evaluate-gate again.',
    path,
  );
}

/** Whether some gate policy makes this verdict of these outcomes, and these outcomes of their numbers. */
function followsFromRules({ verdict, rules, override, disclosure }: Verdict): boolean {
  if (override !== null && verdict !== 'fail') return false;
  if (disclosure === 'full' && rules.some(contradictsItself)) return false;
  return VERDICTS.some((onUnderpowered) => combine(rules, onUnderpowered) === verdict);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
