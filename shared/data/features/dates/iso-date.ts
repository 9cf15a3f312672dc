/** A date and, where it is written, a time of day; `offset` in minutes east of UTC, null where none is written. */
export interface WrittenDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly time: { readonly hour: number; readonly minute: number; readonly second: number } | null;
  readonly offset: number | null;
}

const SHAPE =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:([Zz])|([+-])(\d{2})(?::?(\d{2}))?)?)?$/;

/** ISO 8601 as most programs write it: `2024-05-01`, `2024-05-01T13:45:00+02:00`; null for any other text. */
export function parseIsoDate(text: string): WrittenDate | null {
  const match = SHAPE.exec(text.trim());
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  if (match[4] === undefined) return { year, month, day, time: null, offset: null };
  const time = { hour: Number(match[4]), minute: Number(match[5]), second: Number(match[6] ?? 0) };
  const [hours, minutes] = [Number(match[9] ?? 0), Number(match[10] ?? 0)];
  if (time.hour > 23 || time.minute > 59 || time.second > 59 || hours > 23 || minutes > 59) return null;
  const sign = match[8] === '-' ? -1 : 1;
  const offset = match[7] || match[8] ? sign * (60 * hours + minutes) : null;
  return { year, month, day, time, offset };
}

/** The same moment as a clock in UTC shows it. A date without a time, or without an offset, stays as it is. */
export function inUtc(date: WrittenDate): WrittenDate {
  if (!date.time || date.offset === null) return date;
  const moment = new Date(0);
  moment.setUTCFullYear(date.year, date.month - 1, date.day);
  moment.setUTCHours(date.time.hour, date.time.minute - date.offset, date.time.second);
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    day: moment.getUTCDate(),
    time: {
      hour: moment.getUTCHours(),
      minute: moment.getUTCMinutes(),
      second: moment.getUTCSeconds(),
    },
    offset: 0,
  };
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function daysInYear(year: number): number {
  return isLeap(year) ? 366 : 365;
}

/** 1 on the first of January. */
export function dayOfYear({ year, month, day }: WrittenDate): number {
  let days = day;
  for (let before = 1; before < month; before++) days += daysInMonth(year, before);
  return days;
}

/** ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekday({ year, month, day }: WrittenDate): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCDay() || 7;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
