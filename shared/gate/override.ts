import { UserError } from '../errors/index.js';
import type { Override } from './verdict.js';

const MOST_CHARACTERS = 500;
/** What has to hold for longer belongs into gate.yml. */
const MOST_DAYS = 90;
const DAY_MILLISECONDS = 86_400_000;

const WRITTEN = /^(?:(.*?) )?until (\d{4}-\d{2}-\d{2})(?: ?: ?(.*))?$/u;

/**
 * Reads "<who> until <YYYY-MM-DD>: <reason>". The texts become one line of printable characters.
 *
 * @param today  UTC, YYYY-MM-DD
 * @throws UserError for one without a name or a reason, that has expired, or that holds for more than 90 days
 */
export function parseOverride(typed: string, today: string): Override {
  const text = oneLine(typed);
  const refuse = (what: string) => new UserError(what, howToWrite(today), 'input "override"');
  const length = Array.from(text).length;
  if (length > MOST_CHARACTERS) throw refuse(`has ${length} characters, and ${MOST_CHARACTERS} are allowed`);
  const written = WRITTEN.exec(text);
  if (!written) throw refuse(`"${Array.from(text).slice(0, 60).join('')}" is not an override`);
  const [, by = '', expires = '', reason = ''] = written;
  if (!saysSomething(by)) throw refuse('names nobody who answers for it');
  if (!saysSomething(reason)) throw refuse('gives no reason');
  if (!isDay(expires)) throw refuse(`${expires} is not a day`);
  if (expires < today) throw refuse(`expired on ${expires}, and today is ${today} (UTC)`);
  if (expires > daysAfter(today, MOST_DAYS))
    throw refuse(
      `holds until ${expires}, more than ${MOST_DAYS} days ahead. An override is not a policy: change the rule`,
    );
  return { by, reason, expires };
}

/** The day of a moment: UTC, YYYY-MM-DD. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

function howToWrite(today: string): string {
  const example = `ada until ${daysAfter(today, 14)}: labels of Brazil are wrong, mended next week`;
  return `Write "<who> until <YYYY-MM-DD>: <reason>", such as "${example}".`;
}

/** Blanks and line breaks become one blank; what can't be seen goes, but for the joiners of scripts and emoji. */
function oneLine(text: string): string {
  return text
    .replace(/(?![\s\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function isDay(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && dayOf(moment) === day;
}

function daysAfter(day: string, days: number): string {
  return dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MILLISECONDS));
}
