import { readHistoryFile, readRecipeFile, type Contender } from '../contenders/index.js';
import { evaluate } from '../evaluation/index.js';
import type { ComparedModel } from './input.js';

/** What a comparison shows of a contender. */
export async function comparedModel(contender: Contender): Promise<ComparedModel> {
  const { digest, reference, name, predictions, opened } = contender;
  const { metrics } = evaluate(predictions);
  const seen = { digest, reference, name: name ?? reference, predictions, metrics };
  if (!opened) return seen;
  const [history, recipe] = await Promise.all([readHistoryFile(opened), readRecipeFile(opened)]);
  return { ...seen, history, recipe, parents: opened.manifest.parents, tensors: opened.manifest.tensors };
}
