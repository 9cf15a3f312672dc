export { checkBackend, differenceText, type CheckResult } from './check.js';
export { probeInChild, type ProbeDependencies } from './child.js';
export { listBackends, type BackendList, type BackendStatus } from './list.js';
export { probe, type ProbeReport } from './probe.js';
