import type { GpuUse, Resources } from '../../package/index.js';
import { count } from '../../report/numbers.js';
import { bytesText, duration } from '../../report/quantities.js';
import type { GpuReading } from './nvidia-smi.js';

/** "GPU: NVIDIA H100, 79.6 GiB, driver 550.54" */
export function gpuLine({ name, memoryBytes, driver }: GpuReading): string {
  return `GPU: ${[name, ...(memoryBytes === null ? [] : [bytesText(memoryBytes)]), `driver ${driver}`].join(', ')}`;
}

/** One line at the end: what the training took. */
export function resourcesLine(resources: Resources): string {
  const { rows, rowsPerSecond, trainingSeconds, seconds, cpuSeconds, peakMemoryBytes, gpus } = resources;
  const pace = rowsPerSecond === null ? '' : ` (${count(rowsPerSecond)} rows/s)`;
  const parts = [
    rows === 0
      ? 'the model was not trained'
      : `training took ${duration(trainingSeconds)} for ${count(rows)} rows${pace}`,
    `${duration(seconds)} in all`,
    `${duration(cpuSeconds)} of processor time`,
    `peak memory ${bytesText(peakMemoryBytes)}`,
    ...gpus.map(gpuWords),
  ];
  return `${parts.join('; ')}${resources.resumed ? '; the interrupted part is not counted' : ''}`;
}

function gpuWords({ name, meanUtilisation, peakMemoryBytes, joules }: GpuUse): string {
  const parts = [
    ...(meanUtilisation === null ? [] : [`${Math.round(100 * meanUtilisation)} % busy`]),
    ...(peakMemoryBytes === null ? [] : [`peak memory ${bytesText(peakMemoryBytes)}`]),
    ...(joules === null ? [] : [`${count(joules)} J`]),
  ];
  return [name, ...parts].join(', ');
}
