import { canonicalJson, type Json } from '../files/index.js';
import { differencesBetween, type Difference } from '../recipe/diff/differences.js';
import type { RecipeComparison, RecipeDifference } from './comparison.js';

/** The candidate's effective recipe, and in what the baseline's differs, as `heirloom recipe diff` tells it. */
export function compareRecipes(
  candidate: object | null | undefined,
  baseline: object | null | undefined,
): RecipeComparison | null {
  if (!candidate) return null;
  const own = plainJson(candidate);
  const differences = baseline ? differencesBetween(plainJson(baseline), own).map(ofSides) : null;
  return { candidate: own, differences };
}

function ofSides(difference: Difference): RecipeDifference {
  const { kind, path } = difference;
  return {
    kind,
    path,
    baseline: kind === 'added' ? null : (difference.before as Json),
    candidate: kind === 'removed' ? null : (difference.after as Json),
  };
}

function plainJson(value: object): Json {
  return JSON.parse(canonicalJson(value)) as Json;
}
