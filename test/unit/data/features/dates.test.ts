import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayOfYear, inUtc, parseIsoDate, weekday } from '../../../../shared/data/features/dates/iso-date.js';
import { fitStep } from '../../../fixtures/feature.js';

describe('a date of ISO 8601', () => {
  it.each([
    ['2024-02-29', { year: 2024, month: 2, day: 29, time: null, offset: null }],
    ['2024-05-01T13:45', { time: { hour: 13, minute: 45, second: 0 }, offset: null }],
    [' 2024-05-01 13:45:59.123 ', { time: { hour: 13, minute: 45, second: 59 }, offset: null }],
    ['2024-05-01T13:45:59Z', { offset: 0 }],
    ['2024-05-01T13:45:59-05:30', { offset: -330 }],
    ['2024-05-01T13:45:59+0200', { offset: 120 }],
    ['2024-05-01T13:45:59+02', { offset: 120 }],
  ])('%j is read', (text, parts) => {
    expect(parseIsoDate(text)).toMatchObject(parts);
  });

  it.each([
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '0000-01-01',
    '2024-05-01T24:00',
    '2024-05-01T12:60',
    '2024-05-01T12:00:60',
    '2024-05-01T',
    '2024-05-01Z',
    '01.05.2024',
    '2024-5-1',
    '20240501',
    '2024-05-01T12:00+25:00',
    '',
    'yesterday',
  ])('%j is not one', (text) => {
    expect(parseIsoDate(text)).toBeNull();
  });

  it("has the parts that JavaScript's own calendar gives", () => {
    const moments = fc.date({
      min: new Date('0001-01-02T00:00:00Z'),
      max: new Date('9999-12-30T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, fc.integer({ min: -1439, max: 1439 }), (moment, offset) => {
        const local = new Date(moment.getTime() + offset * 60_000);
        const two = (value: number) => String(value).padStart(2, '0');
        const sign = `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
        const written = parseIsoDate(`${local.toISOString().slice(0, 19)}${sign}`)!;
        expect(written).toMatchObject({ offset, day: local.getUTCDate(), month: local.getUTCMonth() + 1 });
        expect(weekday(written) % 7).toBe(local.getUTCDay());
        const firstOfJanuary = Date.parse(`${local.toISOString().slice(0, 4)}-01-01T00:00:00Z`);
        expect(dayOfYear(written)).toBe(Math.floor((local.getTime() - firstOfJanuary) / 86_400_000) + 1);
        expect(inUtc(written)).toMatchObject({
          year: moment.getUTCFullYear(),
          day: moment.getUTCDate(),
          time: {
            hour: moment.getUTCHours(),
            minute: moment.getUTCMinutes(),
            second: moment.getUTCSeconds(),
          },
        });
      }),
    );
  });
});

describe('date_parts', () => {
  const days = ['2024-01-01', '2024-12-31'];

  it('puts what comes round again on a circle: December is next to January', () => {
    const step = fitStep('date_parts', days, { parts: ['month'] });
    const [january, december, july] = ['2024-01-15', '2024-12-15', '2024-07-15'].map((day) =>
      step.encode(day),
    );
    const distance = (a: number[], b: number[]) => Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!);
    expect(distance(january!, december!)).toBeLessThan(0.6);
    expect(distance(january!, july!)).toBeCloseTo(2, 6);
    expect(january).toEqual([0, 1]);
  });

  it('reads year, month, day and weekday unless the recipe says otherwise; the year is standardised', () => {
    const step = fitStep('date_parts', ['2020-01-01', '2022-01-01']);
    expect(step.width).toBe(1 + 2 + 2 + 2);
    expect(step.encode('2024-01-01')[0]).toBe(3);
  });

  it('standardises every part where "cyclic" is false', () => {
    const step = fitStep('date_parts', ['2024-01-01', '2024-03-01'], { parts: ['month'], cyclic: false });
    expect(step.encode('2024-04-01')).toEqual([2]);
  });

  it('reads the clock of whoever wrote the time, or UTC', () => {
    const late = '2024-05-01T23:00:00-05:00';
    const angle = (hour: number) =>
      [Math.sin, Math.cos].map((of) => Math.fround(of((2 * Math.PI * hour) / 24)));
    expect(fitStep('date_parts', [late], { parts: ['hour'] }).encode(late)).toEqual(angle(23));
    expect(fitStep('date_parts', [late], { parts: ['hour'], zone: 'utc' }).encode(late)).toEqual(angle(4));
  });

  it('refuses what is no date, a missing one, and an hour of a day', () => {
    expect(() => fitStep('date_parts', [...days, '1.5.2024'])).toThrow(
      '"1.5.2024" is not a date of ISO 8601',
    );
    expect(() => fitStep('date_parts', [null])).toThrow('the date is missing');
    expect(() => fitStep('date_parts', days, { parts: ['hour'] })).toThrow(
      '"2024-01-01" has no time of day, and the part "hour" needs one',
    );
  });

  it('puts zeros for a missing one where the recipe says so, which is no date of a circle', () => {
    const step = fitStep('date_parts', [...days, null], { missing: 'zeros', parts: ['year', 'weekday'] });
    expect(step.encode(null)).toEqual([0, 0, 0]);
  });
});
