export { effectiveRecipe } from './effective.js';
export { parseRecipe, readRecipe } from './read-recipe.js';
export { recipeSchema, type Recipe } from './schema.js';
export { seedsOf } from './training-section.js';
