export { chancesOf, chancesText, chanceText, gather, type Chances } from './chances.js';
export { binomialDraws, drawsOf, type Draw } from './draws.js';
