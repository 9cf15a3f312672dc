export { backendDependencies, openBackendHere } from './open-backend.js';
export { PERFORMERS, screenOf, type Performer, type RawInputs } from './perform.js';
export { programOf, withSurroundings, type Outer, type Surroundings } from './surroundings.js';
