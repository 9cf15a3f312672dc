import { resolve } from 'node:path';
import { refuseShipping } from '../forks/refuse-shipping.js';
import { dayOf } from '../gate/override.js';
import { readVerdict } from '../gate/read-verdict.js';
import { ships } from '../gate/ships.js';
import { compareToBaseline, evaluateGate, publishModel, readInputs, run, train } from '../inputs/index.js';
import { untilInterrupted } from '../host/until-interrupted.js';
import { announceDeps } from './compare.js';
import { clientOpener } from './open-client.js';
import { PERFORMERS, type RawInputs } from './perform.js';
import type { Surroundings } from './surroundings.js';

/** Train, gate, compare, publish, each as it would run by itself; a failing gate is still compared and shown. */
export async function performThread(typed: RawInputs, around: Surroundings): Promise<number> {
  const { publish } = readInputs(run, typed);
  if (publish === 'always') refuseShipping('published', around.context);
  // A step gets the inputs that the thread has too; every other input keeps its default.
  const raw: RawInputs = (name) => {
    // What was just trained, whatever candidate the gate names.
    if (name === 'candidate') return train.inputs.out.fallback;
    if (name === 'upload-verdict' || name === 'upload-report')
      return typed('upload') === 'never' ? 'never' : undefined;
    // Runs of the base branch upload under the same name.
    if (name === 'baseline-artifact') return typed('artifact-name');
    if (name === 'report-artifact') return reportOf(typed('artifact-name'));
    return name in run.inputs ? typed(name) : undefined;
  };
  const step = (name: string) => around.host.group(name, () => PERFORMERS[name]!(raw, around));
  const comparison = readInputs(compareToBaseline, raw);
  const deps = announceDeps(comparison, around);
  const { announceRunning, orNoResult } = await import('../announcement/run.js');
  await orNoResult(comparison, deps, () => admit(raw, around));
  await announceRunning(comparison, deps);
  const exitCode = await orNoResult(comparison, deps, () =>
    untilInterrupted(async () => {
      await step(train.name);
      return step(evaluateGate.name);
    }),
  );
  await step(compareToBaseline.name);
  if (wantsPublishing(publish, around) && (await mayShip(around))) await step(publishModel.name);
  return exitCode;
}

/** Before anybody is told that it trains; training asks again, and says who approved. */
async function admit(raw: RawInputs, around: Surroundings): Promise<void> {
  const { admitTraining } = await import('../forks/index.js');
  const inputs = readInputs(train, raw);
  const openClient = clientOpener(inputs.githubToken, around);
  await admitTraining(inputs, { ...around, host: { info: () => {} }, openClient });
}

/** A leg of a matrix that names its package has a name for its report too. */
function reportOf(artifact: string | undefined): string | undefined {
  const isOwn = artifact && artifact !== train.inputs['artifact-name'].fallback;
  return isOwn ? `${artifact}-comparison` : undefined;
}

function wantsPublishing(publish: 'auto' | 'always' | 'never', { host, context }: Surroundings): boolean {
  if (publish !== 'auto') return publish === 'always';
  const wants = context !== null && context.branch !== null && context.branch === context.defaultBranch;
  if (!wants) host.info('not published: this is not a push to the default branch');
  return wants;
}

async function mayShip({ host, workspace, now }: Surroundings): Promise<boolean> {
  const file = await readVerdict(resolve(workspace, evaluateGate.inputs.out.fallback));
  if (file && ships(file.verdict, dayOf(now()))) return true;
  host.info(`not published: the verdict is ${file?.verdict.verdict ?? 'missing'}`);
  return false;
}
