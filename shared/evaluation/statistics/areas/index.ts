export {
  ovoInfluence,
  ovrInfluence,
  rankedLabels,
  rowsByClass,
  type MulticlassArea,
  type Weighting,
} from './multiclass.js';
export { placementsOf, type Placements } from './placements.js';
export { stratifiedSpread } from './stratified-spread.js';
