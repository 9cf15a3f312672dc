import { byCodePoint, canonicalJson, type Json } from '../files/index.js';
import type { RecipeComparison, RecipeDifference } from './comparison.js';

/** The candidate's effective recipe, and the keys at which the baseline's differs. */
export function compareRecipes(
  candidate: object | null | undefined,
  baseline: object | null | undefined,
): RecipeComparison | null {
  if (!candidate) return null;
  const own = plainJson(candidate);
  return { candidate: own, differences: baseline ? differences(own, plainJson(baseline)) : null };
}

function differences(candidate: Json, baseline: Json): RecipeDifference[] {
  const after = leaves(candidate);
  const before = leaves(baseline);
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort(byCodePoint)
    .map((path) => ({ path, baseline: before.get(path) ?? null, candidate: after.get(path) ?? null }))
    .filter((row) => JSON.stringify(row.baseline) !== JSON.stringify(row.candidate));
}

/** Every scalar (and empty container) under its dotted path. */
function leaves(value: Json, path = ''): Map<string, Json> {
  if (value === null || typeof value !== 'object') return new Map([[path, value]]);
  const entries: [string, Json][] = Array.isArray(value)
    ? (value as readonly Json[]).map((item, i) => [String(i), item])
    : Object.entries(value as Record<string, Json>);
  if (entries.length === 0) return new Map([[path, value]]);
  return new Map(entries.flatMap(([key, item]) => [...leaves(item, path ? `${path}.${key}` : key)]));
}

function plainJson(value: object): Json {
  return JSON.parse(canonicalJson(value)) as Json;
}
