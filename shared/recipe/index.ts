export { childLine, recipeChildren, type Child } from './children/index.js';
export { differenceLines, differencesBetween, effectiveRecipeNamed, type Difference } from './diff/index.js';
export { effectiveRecipe } from './effective.js';
export { type Link } from './extends/index.js';
export { lockRecipe, openToRead, openToTrain, type RecipeDeps } from './open.js';
export { parseRecipe, type OpenRecipe } from './read-recipe.js';
export { recipeSchema, type Recipe } from './schema.js';
export { showRecipe, type RecipeShown } from './show/index.js';
export { seedsOf } from './training-section.js';
