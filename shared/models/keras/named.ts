/** Something that Keras writes with its class: an initialiser, a regulariser, a layer. */
export interface Named {
  readonly className: string;
  readonly config: Readonly<Record<string, unknown>>;
}

/** Keras writes it as a map, or as its name only. Null for anything else. */
export function namedOf(value: unknown): Named | null {
  if (typeof value === 'string') return { className: value, config: {} };
  if (!isMap(value) || typeof value['class_name'] !== 'string') return null;
  const config = value['config'] ?? {};
  return isMap(config) ? { className: value['class_name'], config } : null;
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
