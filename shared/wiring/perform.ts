import { resolve } from 'node:path';
import type { Surroundings } from './surroundings.js';
import {
  compareToBaseline,
  deploy,
  evaluateGate,
  publishModel,
  readInputs,
  run,
  train,
  type InputsOf,
  type UseCase,
} from '../inputs/index.js';
import { commitModelsOf } from './commit-models.js';
import { afterRun } from './earlier-run.js';
import { earlierOf } from './earlier.js';
import { withHandOff, type StepSurroundings } from './hand-off.js';
import { performCompare } from './compare.js';
import { performThread } from './thread.js';
import { rescorerOf } from './rescorer.js';
import { clientOpener } from './open-client.js';
import { trainDeps } from './train-deps.js';
import { programOf } from './surroundings.js';

/** Gives the typed text of an input; undefined where it was left out. */
export type RawInputs = (name: string) => string | undefined;

/** A use case from its typed inputs to its exit code: 0 done, 1 verdict `fail` or rolled back. */
export type Performer = (raw: RawInputs, around: Surroundings) => Promise<number>;

/** Every use case that is an action too. Each loads its own code only. */
export const PERFORMERS: Readonly<Record<string, Performer>> = {
  [train.name]: performer(train, async (inputs, around) => {
    const { admitTraining } = await import('../forks/index.js');
    await admitTraining(inputs, { ...around, openClient: clientOpener(inputs.githubToken, around) });
    const { runTrain } = await import('../training/run.js');
    await runTrain(inputs, trainDeps(around));
    return 0;
  }),
  [evaluateGate.name]: performer(evaluateGate, async (inputs, around) => {
    const { runGate } = await import('../gate/run.js');
    const judged = await runGate(inputs, {
      ...(await afterRun(inputs, around)),
      findCommitModel: commitModelsOf(inputs, around),
      rescoreFile: rescorerOf(inputs.recipe, around),
    });
    const { keepVerdict } = await import('../handoff/verdicts.js');
    const path = resolve(around.workspace, inputs.out);
    await keepVerdict(judged, path, inputs.uploadVerdict, { ...around, ...around.handOff });
    const { verdict, override } = judged;
    return verdict === 'fail' && override === null && inputs.failOnVerdict ? 1 : 0;
  }),
  [compareToBaseline.name]: performer(compareToBaseline, performCompare),
  [publishModel.name]: performer(publishModel, async (inputs, around) => {
    if (!inputs.dryRun) (await import('../forks/index.js')).refuseShipping('published', around.context);
    const { runPublish } = await import('../publishing/run.js');
    const earlier = earlierOf(inputs, around);
    await runPublish(inputs, { ...around, ...(earlier && { earlier }) });
    return 0;
  }),
  [deploy.name]: performer(deploy, async (inputs, around) => {
    (await import('../forks/index.js')).refuseShipping('deployed', around.context);
    const { runDeploy } = await import('../deployment/run.js');
    const state = await runDeploy(inputs, { ...around, command: programOf(around) });
    return state === 'rolled-back' ? 1 : 0;
  }),
  [run.name]: (raw, around) => performThread(raw, around),
};

function performer<Case extends UseCase>(
  useCase: Case,
  run: (inputs: InputsOf<Case>, around: StepSurroundings) => Promise<number>,
): Performer {
  return async (raw, around) => {
    const inputs = readInputs(useCase, raw);
    return run(inputs, withHandOff(inputs, around));
  };
}
