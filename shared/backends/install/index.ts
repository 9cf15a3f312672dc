export { thisMachine, type InstallDependencies, type Machine } from './dependencies.js';
export { installBackend, type Installed } from './install.js';
export type { InstallPlan } from './plan.js';
export { PLANS } from './plans/index.js';
