import { z } from 'zod';
import { strictObject } from '../../yaml/index.js';
import { ExpressionError, parseExpression } from './expressions/expression.js';
import { CellError, featureStep, type Derivation } from './feature-step.js';
import { checkIndicator, encodeNumber, fillMissing, imputation, imputed, widthWith } from './imputation.js';
import { isFloat32, numberIn } from './number.js';
import { scale, SCALINGS, scaling } from './scale.js';

/**
 * A number computed from the columns of its row, then scaled. It is missing where one of the columns is; a result that
 * is not finite is an error.
 */
export const expression = featureStep({
  schema: strictObject({
    name: z.string().min(1).describe('What the result is called.'),
    of: z
      .string()
      .describe(
        'Numbers, columns, + - * / ^, < <= > >= == !=, and min, max, abs, sqrt, exp, log, if(test, yes, no).',
      ),
    scale,
    ...imputation,
  })
    .superRefine(checkIndicator)
    .superRefine(({ of }, context) => {
      const fault = faultOf(of);
      if (fault !== null) context.addIssue({ code: 'custom', path: ['of'], message: fault });
    }),
  fitted: z.strictObject({
    of: z.string().refine((of) => faultOf(of) === null),
    ...scaling,
    ...imputed,
  }),
  fit: (cells, options) => {
    const { values, imputed } = fillMissing(cells, options);
    return { of: options.of, ...SCALINGS[options.scale](values), ...imputed };
  },
  width: (fitted) => widthWith(fitted, 1),
  encoder: (fitted) =>
    encodeNumber(fitted, 1, (value, out, offset) => {
      out[offset] = (value - fitted.centre) / fitted.unit;
    }),
  field: (_fitted, column) => ({ kind: 'number', name: column }),
  derive: ({ of }) => derivation(of),
});

function derivation(of: string): Derivation {
  const { columns, evaluate } = parseExpression(of);
  return {
    columns,
    cell: (cellOf) => {
      const cells = columns.map((column) => {
        const cell = cellOf(column);
        return cell === null ? null : numberIn(cell, null);
      });
      if (cells.includes(null)) return null;
      const value = evaluate(cells as number[]);
      if (isFloat32(value)) return String(value);
      throw new CellError(
        `"${of}" gives ${value}`,
        'Mend the cell, or guard the expression, as in "if(b == 0, 0, a / b)".',
      );
    },
  };
}

/** Why a text is no formula of a row, or null. */
function faultOf(of: string): string | null {
  try {
    return parseExpression(of).columns.length > 0
      ? null
      : 'the expression reads no column. Name one, as in "bmi * age / 2".';
  } catch (error) {
    if (error instanceof ExpressionError) return `${error.message}. Write it as in "bmi * age / 2".`;
    throw error;
  }
}
