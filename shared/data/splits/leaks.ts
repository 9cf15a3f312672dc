import type { Split } from './share.js';

/** A test or validation row, and a training row with the same inputs. */
export interface Leak {
  readonly row: number;
  readonly trainingRow: number;
}

/** The rows that training has seen under another name. @param contents  the inputs of each row, as one text */
export function findLeaks(splits: readonly Split[], contents: readonly string[]): Leak[] {
  const training = new Map<string, number>();
  for (const [row, content] of contents.entries())
    if (splits[row] === 'train' && !training.has(content)) training.set(content, row);
  return contents.flatMap((content, row) => {
    const trainingRow = splits[row] === 'train' ? undefined : training.get(content);
    return trainingRow === undefined ? [] : [{ row, trainingRow }];
  });
}
