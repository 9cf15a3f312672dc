/** GitHub drops the whole summary of a step above 1,024 KiB; this keeps well clear of it. */
export const SUMMARY_BYTES = 900_000;

const NOTE = '\n\n_The rest is left out: a job summary holds 1 MiB. The report file has all of it._\n';

/**
 * The part of `markdown` that fits into `room` bytes of UTF-8: all of it, or its first whole lines and a note.
 * Empty when not even the note fits.
 */
export function fitSummary(markdown: string, room: number): string {
  const whole = markdown.endsWith('\n') ? markdown : `${markdown}\n`;
  if (Buffer.byteLength(whole) <= room) return whole;
  const roomForLines = room - Buffer.byteLength(NOTE);
  if (roomForLines < 0) return '';
  let bytes = 0;
  const kept: string[] = [];
  for (const line of whole.split('\n')) {
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > roomForLines) break;
    kept.push(line);
  }
  return `${kept.join('\n')}${NOTE}`;
}
