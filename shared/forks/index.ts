export { admitTraining, type AdmitDeps, type AdmitInputs } from './admit-training.js';
export { refuseShipping } from './refuse-shipping.js';
export { forkRunOf, type ForkRun, type ForkRunDeps } from './fork-run.js';
