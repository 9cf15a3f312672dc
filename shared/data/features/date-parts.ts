import { z } from 'zod';
import { computed, type Sequence } from '../storage/sequence.js';
import { columnsWith } from './columns.js';
import { DATE_PART_NAMES, DATE_PARTS, type DatePartName } from './dates/date-part.js';
import { inUtc, parseIsoDate, type WrittenDate } from './dates/iso-date.js';
import { CellError, featureStep, quotedCell, type Cell } from './feature-step.js';
import { SCALINGS, scaling } from './scale.js';

const part = z.enum(DATE_PART_NAMES);
const zone = z.enum(['written', 'utc']);
const missing = z.enum(['error', 'zeros']);

/**
 * Parts of an ISO 8601 date or time. A part that comes round again is the sine and the cosine of its place on the
 * round, so that December is next to January; another one is standardised on the training split.
 */
export const dateParts = featureStep({
  schema: columnsWith({
    parts: z
      .array(part)
      .min(1)
      .refine((parts) => new Set(parts).size === parts.length, {
        error: 'a part is named twice. Name each once.',
      })
      .default(['year', 'month', 'day', 'weekday']),
    cyclic: z
      .boolean()
      .default(true)
      .describe('Sine and cosine of a part that comes round again; false: its number.'),
    zone: zone
      .default('written')
      .describe('written: the clock of whoever wrote the time; utc: moved by the offset that is written.'),
    missing: missing.default('error').describe('zeros: a missing date is 0 in every part.'),
  }),
  fitted: z.strictObject({
    /** `scaling` null: sine and cosine. */
    parts: z.array(z.strictObject({ part, scaling: z.strictObject(scaling).nullable() })),
    zone,
    missing,
  }),
  fit: (cells, { parts, cyclic, zone, missing }) => {
    const dateAt = (index: number) => dateIn(cells.at(index)!, { parts, zone, missing }, index);
    // Also where nothing is learnt of them.
    for (let index = 0; index < cells.length; index++) dateAt(index);
    const dates = computed(cells.length, dateAt);
    const scalingOf = (name: DatePartName) => SCALINGS.standardise(valuesOf(dates, name));
    return {
      parts: parts.map((name) => ({
        part: name,
        scaling: cyclic && DATE_PARTS[name].passed ? null : scalingOf(name),
      })),
      zone,
      missing,
    };
  },
  width: ({ parts }) => parts.reduce((width, { scaling }) => width + (scaling ? 1 : 2), 0),
  encoder: (fitted) => {
    const reading = { ...fitted, parts: fitted.parts.map(({ part }) => part) };
    return (cell, out, offset) => {
      const date = dateIn(cell, reading);
      let at = offset;
      for (const { part, scaling } of fitted.parts) {
        const { value, passed } = DATE_PARTS[part];
        if (scaling) {
          out[at++] = date ? (value(date) - scaling.centre) / scaling.unit : 0;
        } else {
          const angle = date && passed ? 2 * Math.PI * passed(date) : null;
          out[at++] = angle === null ? 0 : Math.sin(angle);
          out[at++] = angle === null ? 0 : Math.cos(angle);
        }
      }
    };
  },
  field: ({ parts }, column) => ({
    kind: 'date',
    name: column,
    time: parts.some(({ part }) => DATE_PARTS[part].needsTime),
  }),
});

/** A part of the dates that are there. */
function valuesOf(dates: Sequence<WrittenDate | null>, name: DatePartName): Float64Array {
  const values = new Float64Array(dates.length);
  let count = 0;
  for (const date of dates) if (date) values[count++] = DATE_PARTS[name].value(date);
  return values.subarray(0, count);
}

interface Reading {
  readonly parts: readonly DatePartName[];
  readonly zone: z.output<typeof zone>;
  readonly missing: z.output<typeof missing>;
}

/** The date in a cell; null for a missing one where that is allowed. */
function dateIn(cell: Cell, { parts, zone, missing }: Reading, index?: number): WrittenDate | null {
  if (cell === null) {
    if (missing === 'zeros') return null;
    throw new CellError(
      'the date is missing',
      'Fill it in, remove the row, or write "missing: zeros" in the feature step.',
      index,
    );
  }
  const date = parseIsoDate(cell);
  if (date === null)
    throw new CellError(
      `${quotedCell(cell)} is not a date of ISO 8601`,
      'Write it as 2024-05-01 or 2024-05-01T13:45:00+02:00.',
      index,
    );
  const timed = parts.find((name) => DATE_PARTS[name].needsTime);
  if (timed !== undefined && date.time === null)
    throw new CellError(
      `${quotedCell(cell)} has no time of day, and the part "${timed}" needs one`,
      'Write the time, as in 2024-05-01T13:45, or take the part out.',
      index,
    );
  return zone === 'utc' ? inUtc(date) : date;
}
