const MOST_CHARACTERS = 80;
const VERDICT_SYMBOLS = /[✅❌❎☑✔✖✗✓🛑⚪🟢🔴🟠🟡🔵⚠➖📊]\ufe0f?/gu;

/**
 * A name from the user's data as one visible line: control characters, line breaks, bidirectional overrides and other
 * invisible characters are replaced by visible ones, a long name keeps its head and tail.
 */
export function cleanName(text: string, most = MOST_CHARACTERS): string {
  return shorten(visible(text), most);
}

/**
 * As `cleanName`, for a sentence: longer, cut at the end, and without the symbols of a verdict, which only we may give.
 */
export function cleanSentence(text: string, most = 400): string {
  const characters = Array.from(visible(text).replace(VERDICT_SYMBOLS, '�'));
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most - 1).join('')}…`;
}

/** As `cleanName`, for a block of text: line breaks and tabs stay. */
export function cleanBlock(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/(\n|\t)/)
    .map((part) => (/^[\n\t]$/.test(part) ? part : visible(part)))
    .join('');
}

function visible(text: string): string {
  return (
    text
      .replace(/\r\n|[\n\r\u2028\u2029]/g, '↵')
      .replace(/\t/g, ' ')
      // The joiners (U+200C, U+200D) belong to scripts and emoji.
      .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu, '�')
      // A heap of combining marks would spill over the lines around it.
      .replace(/(\p{M}{4})\p{M}+/gu, '$1')
  );
}

function shorten(text: string, most: number): string {
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  const tail = Math.floor((most - 1) / 3);
  return [...characters.slice(0, most - 1 - tail), '…', ...characters.slice(-tail)].join('');
}
