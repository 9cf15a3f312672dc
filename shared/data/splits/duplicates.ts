import { byCodePoint } from '../../files/index.js';

/**
 * Keys by which rows with the same inputs share a split: a model that has seen a row in training knows its twin by
 * heart. Of twins the least key counts for all, whatever their order.
 *
 * @param contents  the inputs of each row, as one text
 */
export function sharedKeys(keys: readonly string[], contents: readonly string[]): string[] {
  const least = new Map<string, string>();
  for (const [row, content] of contents.entries()) {
    const before = least.get(content);
    if (before === undefined || byCodePoint(keys[row]!, before) < 0) least.set(content, keys[row]!);
  }
  return contents.map((content) => least.get(content)!);
}
