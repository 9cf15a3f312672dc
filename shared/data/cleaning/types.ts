import { z } from 'zod';
import { strictObject } from '../../yaml/index.js';
import { parseIsoDate } from '../features/dates/iso-date.js';
import { CellError, quotedCell } from '../features/feature-step.js';
import { isFloat32 } from '../features/number.js';
import { cellStep } from './cell-step.js';

/** What a cell can be held to be: whether it is, and what to call it. */
const TYPES = {
  number: { is: isNumber, noun: 'a finite number of 32 bits' },
  integer: { is: (text: string) => isNumber(text) && Number.isInteger(Number(text)), noun: 'a whole number' },
  boolean: { is: (text: string) => /^(true|false|yes|no|0|1)$/i.test(text.trim()), noun: 'true or false' },
  date: { is: (text: string) => parseIsoDate(text) !== null, noun: 'a date such as 2026-01-31' },
  text: { is: () => true, noun: 'a text' },
} as const;
type TypeName = keyof typeof TYPES;

const typeName = z.enum(Object.keys(TYPES) as [TypeName, ...TypeName[]]);
const otherwise = z.enum(['error', 'missing']);
const options = z.strictObject({ type: typeName, otherwise });
type Options = z.output<typeof options>;

/** Holds the cells of a column to be of a type; another one is an error, or missing. */
export const types = cellStep({
  schema: z
    .record(
      z.string(),
      z.union([
        typeName.transform((type): Options => ({ type, otherwise: 'error' })),
        strictObject({
          type: typeName,
          otherwise: otherwise.default('error').describe('missing: another cell counts as missing.'),
        }),
      ]),
    )
    .refine((columns) => Object.keys(columns).length > 0, { error: 'no column is named. Name one.' })
    .describe('Column, or pattern, to number, integer, boolean, date or text.'),
  fitted: options,
  fit: (_cells, { type, otherwise }: Options) => ({ type, otherwise }),
  fixer: ({ type, otherwise }) => {
    const { is, noun } = TYPES[type];
    return (cell) => {
      if (cell === null || is(cell)) return cell;
      if (otherwise === 'missing') return null;
      throw new CellError(
        `${quotedCell(cell)} is not ${noun}`,
        'Mend the cell, or let such cells count as missing with "otherwise: missing" in "data.clean".',
      );
    };
  },
  words: ({ type }) => `that are not ${TYPES[type].noun}`,
});

function isNumber(text: string): boolean {
  return text.trim() !== '' && isFloat32(Number(text));
}
