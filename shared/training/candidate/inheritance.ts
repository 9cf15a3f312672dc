import type { InheritanceFile } from '../../package/index.js';
import { code } from '../../report/markdown/escape.js';
import { controlSentence } from '../../report/sentences/control.js';
import type { Parent, Parents } from '../inheritance/parent.js';

export interface InheritanceFacts {
  readonly parents: Parents;
  readonly inheritance: InheritanceFile | null;
  /** Names of the frozen layers. */
  readonly frozen: readonly string[];
}

/** The model card's paragraphs on where the model comes from; none from scratch. */
export function inheritanceParagraphs({ parents, inheritance, frozen }: InheritanceFacts): string {
  const { members, teacher } = parents;
  const paragraphs = [
    ...(inheritance
      ? [
          `Inherits from ${members.map(cardName).join(' and ')} by ${inheritance.mode}; ${waysOf(inheritance, frozen)}.`,
        ]
      : []),
    ...(teacher ? [`Learnt from the labels and from the answers of ${cardName(teacher)}.`] : []),
    ...(inheritance?.control ? [controlSentence(inheritance.control, null)] : []),
  ];
  return paragraphs.map((paragraph) => `${paragraph}\n\n`).join('');
}

function waysOf({ mode, alpha, weights, averaged }: InheritanceFile, frozen: readonly string[]): string {
  if (mode === 'reuse') return "every tensor is the parent's, byte for byte, and nothing was trained";
  const kept =
    frozen.length > 0
      ? `frozen layers, identical to the parent's: ${frozen.map(code).join(', ')}`
      : 'no layer was frozen';
  const parts = [
    ...(averaged ? [`its tuned weights are the mean of ${averaged.length} runs`] : []),
    ...(alpha ? [`alpha ${alpha.chosen} (0 is the parent, 1 the fine-tuned model)`] : []),
    ...(weights ? [`the members count ${weights.map((weight) => weight.toFixed(3)).join(' and ')}`] : []),
    kept,
  ];
  return parts.join('; ');
}

function cardName({ reference, opened }: Parent): string {
  return `${code(reference)} (\`sha256:${opened.digest.slice(0, 12)}\`)`;
}
