/** A sequence that a terminal acts on, or a character that can't be seen: controls but line break and tab, and marks of direction. */
const CONTROL = /(?![\n\t])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069](\[[0-?]*[ -/]*[@-~])?/gu;
const ESCAPE = '\u001b';
const COLOUR = /^\[[\d;]*m$/;

/**
 * Text whose names from data and files neither move the cursor, set a title, overwrite a line nor turn its direction.
 * @param colours  whether those of a report, or of a command's output, stay
 */
export function withoutControls(text: string, { colours }: { readonly colours: boolean }): string {
  return text.replaceAll('\r\n', '\n').replace(CONTROL, (found, sequence: string | undefined) => {
    const isSequence = sequence !== undefined && found.startsWith(ESCAPE);
    if (isSequence) return colours && COLOUR.test(sequence) ? found : '';
    return `\ufffd${sequence ?? ''}`;
  });
}
