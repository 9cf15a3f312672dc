/** Which version of a model a path asks for. */
export type Selector =
  | { readonly by: 'any' }
  | { readonly by: 'version'; readonly version: string }
  | { readonly by: 'label'; readonly label: string };

/** A path of TF Serving's REST API taken apart; `verb` is what follows the colon. */
export interface ModelPath {
  readonly name: string;
  readonly selector: Selector;
  readonly ask:
    | { readonly kind: 'status' }
    | { readonly kind: 'metadata' }
    | { readonly kind: 'verb'; readonly verb: string };
}

/**
 * Parses `/v1/models/<name>[/versions/<v>|/labels/<l>][/metadata|:<verb>]` from an undecoded pathname. The verb is cut
 * off the last segment here because routers take ":predict" for a parameter.
 *
 * @returns null when the path has another shape
 */
export function parseModelPath(pathname: string): ModelPath | null {
  const prefix = '/v1/models/';
  if (!pathname.startsWith(prefix)) return null;
  const segments = pathname.slice(prefix.length).split('/');

  const last = segments.at(-1)!;
  const colon = last.lastIndexOf(':');
  const verb = colon < 0 ? null : last.slice(colon + 1);
  if (verb !== null) segments[segments.length - 1] = last.slice(0, colon);

  const metadata = verb === null && segments.length % 2 === 0 && segments.at(-1) === 'metadata';
  if (metadata) segments.pop();

  const words = decodeAll(segments);
  if (!words || words.some((word) => word === '')) return null;
  const selector = selectorOf(words.slice(1));
  if (!selector) return null;
  const ask = verb !== null ? ({ kind: 'verb', verb } as const) : metadata ? METADATA : STATUS;
  return { name: words[0]!, selector, ask };
}

const METADATA = { kind: 'metadata' } as const;
const STATUS = { kind: 'status' } as const;

function selectorOf(words: readonly string[]): Selector | null {
  if (words.length === 0) return { by: 'any' };
  if (words.length !== 2) return null;
  if (words[0] === 'versions') return { by: 'version', version: words[1]! };
  if (words[0] === 'labels') return { by: 'label', label: words[1]! };
  return null;
}

function decodeAll(segments: readonly string[]): string[] | null {
  try {
    return segments.map((segment) => decodeURIComponent(segment));
  } catch {
    return null;
  }
}
