export { admitTraining, type AdmitDeps, type AdmitInputs } from './admit-training.js';
