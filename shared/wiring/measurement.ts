import { dirname, resolve } from 'node:path';
import type { Measurement } from '../baselines/index.js';
import { withoutOutputs } from '../host/changed-host.js';
import { readInputs, train } from '../inputs/index.js';
import { openRegistry } from '../registry/index.js';
import type { Surroundings } from './surroundings.js';
import { trainDeps } from './train-deps.js';

/** How a baseline is trained in the middle of another step: as by the use case, without its outputs and uploads. */
export function trainerOf(registryUrl: string, outer: Surroundings): Pick<Measurement, 'dataOf' | 'train'> {
  const around = { ...outer, host: withoutOutputs(outer.host) };
  return {
    async dataOf(path) {
      const { openToRead } = await import('../recipe/index.js');
      const { dataFilesOf } = await import('../data/index.js');
      const registry = openRegistry(registryUrl, around.workspace);
      const { recipe } = await openToRead(path, [], { ...around, registry });
      return dataFilesOf(recipe.data).map((file) => resolve(dirname(path), file));
    },
    async train(recipe, out, backend) {
      const { runTrain } = await import('../training/run.js');
      const typed: Readonly<Record<string, string>> = {
        ...{ recipe, out, registry: registryUrl, resume: 'never', upload: 'never' },
        ...(backend !== null && { backend }),
      };
      return runTrain(
        readInputs(train, (name) => typed[name]),
        trainDeps(around),
      );
    },
  };
}
