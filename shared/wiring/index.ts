export { backendDependencies, openBackendHere } from './open-backend.js';
export { screenOf } from './compare.js';
export { PERFORMERS, type Performer, type RawInputs } from './perform.js';
export { programOf, withSurroundings, type Outer, type Surroundings } from './surroundings.js';
