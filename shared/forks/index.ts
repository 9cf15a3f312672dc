export { admitTraining, type AdmitDeps, type AdmitInputs } from './admit-training.js';
export { refuseShipping } from './refuse-shipping.js';
export { triggeringRunOf, type Fetched, type TriggeringDeps, type TriggeringRun } from './triggering-run.js';
