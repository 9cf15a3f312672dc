export { benefitSign, choiceName, focusOf, type MetricChoice } from './choice.js';
export { compareMetric, type CompareOptions } from './compare-metric.js';
export { fromStandardError, type PairedEvidence } from './evidence.js';
export { COMPARABLE_METRICS, influenceOf } from './families.js';
export { plainDoubt, type PlainDoubt } from './plain-doubt.js';
export { effectiveRows } from './effective-rows.js';
export { whyTooFew } from './row-weights.js';
export { evidenceOfHits, type HitCounts } from './hits.js';
