export { admitTraining, type AdmitDeps } from './admit-training.js';
export { refuseShipping } from './refuse-shipping.js';
export { forkRunOf, type ForkRun } from './fork-run.js';
