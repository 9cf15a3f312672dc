import type { Difference } from './differences.js';

const LONGEST = 100;

/** One line a difference: `~ training.epochs: 5 → 9`, `+ model.layers[1]: {"dropout":0.3}`, `- positive: "1"`. */
export function differenceLines(differences: readonly Difference[]): string[] {
  return differences.map((difference) => {
    switch (difference.kind) {
      case 'added':
        return `+ ${difference.path}: ${shown(difference.after)}`;
      case 'removed':
        return `- ${difference.path}: ${shown(difference.before)}`;
      case 'changed':
        return `~ ${difference.path}: ${shown(difference.before)} → ${shown(difference.after)}`;
    }
  });
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
