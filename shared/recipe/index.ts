export { effectiveRecipe } from './effective.js';
export { type Link } from './extends/index.js';
export { lockRecipe, openToRead, openToTrain, type RecipeDeps } from './open.js';
export { parseRecipe, type OpenRecipe } from './read-recipe.js';
export { recipeSchema, type Recipe } from './schema.js';
export { seedsOf } from './training-section.js';
