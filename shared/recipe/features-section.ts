import { z } from 'zod';
import { FEATURE_NAMES, FEATURES, type FeatureSchemas } from '../data/features/index.js';
import { kindOf } from '../yaml/index.js';

const schemas = Object.fromEntries(
  FEATURE_NAMES.map((name) => [name, FEATURES[name].schema]),
) as FeatureSchemas;

/** `features` of recipe.yml. */
export const featuresSection = z
  .array(kindOf(schemas, 'feature step'))
  .min(1)
  .superRefine((features, context) => {
    const isOfIds = features.map(({ kind }) => 'ids' in FEATURES[kind]);
    const at = isOfIds.indexOf(!isOfIds[0]);
    if (at < 0) return;
    const [ids, numbers] = isOfIds[0] ? [features[0]!, features[at]!] : [features[at]!, features[0]!];
    context.addIssue({
      code: 'custom',
      path: [at],
      message: `"${ids.kind}" gives ids for an embedding layer, which "${numbers.kind}" beside it is not. Keep one of the two.`,
    });
  });
