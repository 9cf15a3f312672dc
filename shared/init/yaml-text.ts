import { parse } from 'yaml';

/** A text as a YAML scalar that reads back as the same text, also inside `{…}` and `[…]`. */
export function scalar(text: string): string {
  return /^[A-Za-z0-9_./][A-Za-z0-9_./ -]*$/.test(text) && isRead(text) ? text : JSON.stringify(text);
}

/** `[a, "b, c"]` */
export function list(texts: readonly (string | number)[]): string {
  return `[${texts.map((text) => (typeof text === 'number' ? text : scalar(text))).join(', ')}]`;
}

/** Comment lines of at most 100 characters, each after `indent`. */
export function comment(text: string, indent = ''): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && indent.length + line.length + word.length < 98)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `${indent}# ${line}\n`).join('');
}

/** For comments: a text of the data on one line, shortened. */
export function quoted(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  return `"${line.length > 40 ? `${line.slice(0, 39)}…` : line}"`;
}

function isRead(text: string): boolean {
  const list: unknown = parse(`[${text}]`);
  return Array.isArray(list) && list.length === 1 && list[0] === text;
}
