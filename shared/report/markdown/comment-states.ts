import { shortSha } from '../../git/short-sha.js';
import { code, link, prose } from './escape.js';
import { commentMarker } from './marker.js';
import { details } from './table.js';

/** What a comment said before it is written anew. */
export interface EarlierResult {
  /** Markdown, without the marker and without a note. */
  readonly text: string;
  /** The commit that it is about; null in a comment that doesn't say it. */
  readonly headSha: string | null;
}

/** A run whose result isn't there. */
export interface Underway {
  /** Names the comment, as in `commentMarkdown`. */
  readonly key: string;
  readonly headSha: string;
  readonly runUrl: string | null;
}

const NOTE = { start: '<!-- heirloom-note -->', end: '<!-- /heirloom-note -->' };
const FOLDED = /^<details><summary>Earlier result[^\n]*<\/summary>\n\n([\s\S]*)\n\n<\/details>$/;
const HEAD = /<!-- heirloom-head:([0-9a-f]{7,64}) -->$/;

/** The last line of a result: by it the next run knows what the comment is about. Empty where that isn't known. */
export function headFooter(headSha: string | null): string {
  return headSha !== null && /^[0-9a-f]{7,64}$/.test(headSha) ? `<!-- heirloom-head:${headSha} -->` : '';
}

/**
 * The result in a comment of ours, whatever state it is in; null where it has none.
 *
 * @param body  as GitHub gives it, which may have its lines end in CR LF
 */
export function earlierResult(body: string, key: string): EarlierResult | null {
  const plain = body.replaceAll('\r\n', '\n').trimEnd();
  const marker = commentMarker(key);
  const unmarked = (plain.startsWith(marker) ? plain.slice(marker.length) : plain).trimStart();
  const rest = withoutNote(unmarked).trim();
  const text = FOLDED.exec(rest)?.[1] ?? rest;
  return text === '' ? null : { text, headSha: HEAD.exec(text)?.[1] ?? null };
}

/** The comment while a run is under way: a note on top of what an earlier commit got. */
export function runningComment(earlier: string, run: Underway): string {
  const result = earlierResult(earlier, run.key);
  const note = `> ⏳ ${runningWords(result, run)}${runLink(run)}`;
  return assembled(run.key, note, result?.text ?? '');
}

/**
 * The comment where a run ended without a result; what an earlier commit got is folded below it.
 *
 * @param earlier  body of the comment that was there; null where there was none
 * @param reason   one sentence, which may hold the user's data
 */
export function noResultComment(
  earlier: string | null,
  run: Underway,
  { wasCancelled, reason }: { readonly wasCancelled: boolean; readonly reason: string },
): string {
  const result = earlier === null ? null : earlierResult(earlier, run.key);
  const emoji = wasCancelled ? '🚫' : '❌';
  const note = `### ${emoji} Model gate: no result for ${sha(run.headSha)}\n\n**Why**: ${prose(reason)}${runLink(run)}`;
  const of = result?.headSha ? `, of <code>${shortSha(result.headSha)}</code>` : '';
  return assembled(run.key, note, result ? details(`Earlier result${of}`, result.text) : '');
}

function runningWords(result: EarlierResult | null, { headSha }: Underway): string {
  if (!result) return `**${sha(headSha)} is being trained.** There is no result yet.`;
  if (result.headSha === headSha)
    return `**${sha(headSha)} is being trained again.** Below is what it got before.`;
  const before = result.headSha === null ? 'an earlier push' : sha(result.headSha);
  return `**A newer push, ${sha(headSha)}, is being trained.** Below is what ${before} got.`;
}

function assembled(key: string, note: string, rest: string): string {
  const parts = [commentMarker(key), `${NOTE.start}\n${note}\n${NOTE.end}`, rest];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function withoutNote(text: string): string {
  if (!text.startsWith(NOTE.start)) return text;
  const end = text.indexOf(NOTE.end);
  return end < 0 ? text : text.slice(end + NOTE.end.length);
}

function runLink({ runUrl }: Underway): string {
  return runUrl === null ? '' : ` ${link('The run', runUrl)}`;
}

function sha(text: string): string {
  return code(shortSha(text));
}
