export { equalModels, type EqualModels } from './equal-models.js';
export { latentOf, type Latent } from './latent.js';
