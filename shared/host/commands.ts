const LINE_BREAK = /\r\n|\r|\n/;
/** The runner skips .NET white space before a command; that is JavaScript's `\s` and U+0085. */
const COMMAND = /^([\s\u0085]*:):/;
const LEGACY_COMMAND = /##\[/g;
const ZERO_WIDTH_SPACE = '\u200b';

/**
 * The lines of a text, each of which the runner takes for plain text: a command starts with `::`, or, in the older
 * form, has `##[` anywhere in the line. Text from data and files must not be able to set outputs or mask words.
 */
export function linesWithoutCommands(text: string): string[] {
  return text
    .split(LINE_BREAK)
    .map((line) =>
      line.replace(COMMAND, `$1${ZERO_WIDTH_SPACE}:`).replace(LEGACY_COMMAND, `#${ZERO_WIDTH_SPACE}#[`),
    );
}
