export { ovoInfluence, ovrInfluence, type MulticlassArea, type Weighting } from './multiclass.js';
export { placementsOf, type Placements } from './placements.js';
export { stratifiedVariance } from './stratified-variance.js';
