/** A value as a person writes it in a recipe: `0.1`, `relu`, `sgd: {learning_rate: 0.1}`. */
export function valueText(value: unknown): string {
  const entries = entriesOf(value);
  return entries ? entries.map(entryText).join(', ') : partText(value);
}

function partText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `[${value.map(partText).join(', ')}]`;
  const entries = entriesOf(value);
  return entries ? `{${entries.map(entryText).join(', ')}}` : String(value);
}

function entryText([key, value]: readonly [string, unknown]): string {
  return `${key}: ${partText(value)}`;
}

function entriesOf(value: unknown): [string, unknown][] | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : null;
}
