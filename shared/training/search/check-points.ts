import { filledRecipe, type OpenRecipe } from '../../recipe/index.js';
import { cornersOf, STRATEGIES, type Earlier, type Point } from '../../search/index.js';
import { suggestion } from './conduct.js';
import type { SearchPlan } from './plan.js';
import { valuesOf } from './record.js';

/**
 * Holds the points of a search against the recipe's schema before anything is trained: all of them, or, where later ones
 * follow from what earlier ones came to, every choice and both ends of every range.
 *
 * @throws UserError that names the path and the value
 */
export function checkPoints(written: Pick<OpenRecipe, 'tree'>, plan: SearchPlan): void {
  const points = STRATEGIES[plan.strategy].learns ? cornersOf(plan.space) : allPoints(plan);
  for (const point of points) filledRecipe(written, valuesOf(plan.space, point));
}

function allPoints(plan: SearchPlan): Point[] {
  const earlier: Earlier[] = [];
  for (let number = 1; number <= plan.trials; number++)
    earlier.push({ point: suggestion(plan, number, earlier), merit: null });
  return earlier.map(({ point }) => point);
}
