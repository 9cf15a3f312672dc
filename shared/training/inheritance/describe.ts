import { tensorsOf } from '../../models/index.js';
import type { InheritedTensor } from '../../package/index.js';
import type { RunOptions } from '../one-run.js';
import type { Beginning } from './begin.js';
import { nameOf } from './parent.js';
import { tensorTable } from './proof.js';

/** Says what training begins with: how large the model is, and where each tensor of it comes from. */
export async function logBeginning(
  beginning: Beginning,
  { recipe: { inherit }, parents, host }: RunOptions,
): Promise<void> {
  const { core, whole } = beginning.model;
  const { members, teacher } = parents;
  const size = `${core.countParams()} parameters`;
  if (teacher) host.info(`learns from the labels and from ${nameOf(teacher)}`);
  if (!inherit) {
    const layers = core.layers.length - 1;
    host.info(`model: ${layers} layer${layers === 1 ? '' : 's'}, ${size}`);
    return;
  }
  const { frozen } = beginning;
  const state = frozen.length > 0 ? `frozen: ${frozen.join(', ')}` : 'no layer frozen';
  host.info(`model: ${size} from ${members.map(nameOf).join(' and ')}, ${state}`);
  const lines = tableLines(tensorTable(tensorsOf(whole), beginning, inherit.mode));
  await host.group('Inherited tensors', () => {
    for (const line of lines) host.info(line);
    return Promise.resolve();
  });
}

/** One line a tensor, in columns. */
export function tableLines(table: readonly InheritedTensor[]): string[] {
  const cells = table.map(({ tensor, shape, state, from, why }) => [
    tensor ?? `(${from!.tensor})`,
    `[${shape.join(', ')}]`,
    state,
    why,
  ]);
  const widths = [0, 1, 2].map((at) => Math.max(...cells.map((row) => row[at]!.length)));
  return cells.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));
}
