import { dayOfYear, daysInMonth, daysInYear, weekday, type WrittenDate } from './iso-date.js';

/** One part of a date: its number and, where the part comes round again, the share of its round that has passed. */
export interface DatePart {
  readonly value: (date: WrittenDate) => number;
  /** In 0 to 1; null for a part that never comes round. */
  readonly passed: ((date: WrittenDate) => number) | null;
  readonly needsTime: boolean;
}

const ofDate = (value: DatePart['value'], passed: DatePart['passed']): DatePart => ({
  value,
  passed,
  needsTime: false,
});

/** @param round  how many there are before 0 comes again */
const ofTime = (unit: 'hour' | 'minute' | 'second', round: number): DatePart => {
  const value = ({ time }: WrittenDate): number => time?.[unit] ?? 0;
  return { value, passed: (date) => value(date) / round, needsTime: true };
};

/** Every part that a recipe can name. A month of 28 days and one of 31 are both one whole round. */
export const DATE_PARTS = {
  year: ofDate(({ year }) => year, null),
  month: ofDate(
    ({ month }) => month,
    ({ month }) => (month - 1) / 12,
  ),
  day: ofDate(
    ({ day }) => day,
    ({ year, month, day }) => (day - 1) / daysInMonth(year, month),
  ),
  weekday: ofDate(weekday, (date) => (weekday(date) - 1) / 7),
  day_of_year: ofDate(dayOfYear, (date) => (dayOfYear(date) - 1) / daysInYear(date.year)),
  hour: ofTime('hour', 24),
  minute: ofTime('minute', 60),
  second: ofTime('second', 60),
} as const;

export type DatePartName = keyof typeof DATE_PARTS;
export const DATE_PART_NAMES = Object.keys(DATE_PARTS) as [DatePartName, ...DatePartName[]];
