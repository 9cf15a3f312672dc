import { compareToBaseline } from './use-cases/compare-to-baseline.js';
import { deploy } from './use-cases/deploy.js';
import { evaluateGate } from './use-cases/evaluate-gate.js';
import { importModel } from './use-cases/import-model.js';
import { publishModel } from './use-cases/publish-model.js';
import { run } from './use-cases/run.js';
import { train } from './use-cases/train.js';

export { DEFAULT_SIDES } from './common.js';
export { camelCase, defineUseCase, readInputs, type InputsOf, type UseCase } from './use-case.js';
export { compareToBaseline, deploy, evaluateGate, importModel, publishModel, run, train };

/** The use cases that are actions too, in the order of the thread; the last is the whole thread. */
export const USE_CASES = [train, evaluateGate, compareToBaseline, publishModel, deploy, run] as const;
