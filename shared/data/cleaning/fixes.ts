import { z } from 'zod';
import { canonicalJson } from '../../files/index.js';
import type { Cells } from '../features/feature-step.js';
import type { CellStep, Fix } from './cell-step.js';
import { clip } from './clip.js';
import { impute } from './impute.js';
import type { CleaningStep } from './steps.js';
import { types } from './types.js';

/** Every step that changes cells. */
const FIXES = { types, impute, clip } as const;
type Fixes = typeof FIXES;
type FixName = keyof Fixes;

/** What changes the cells of one column, with what it learned, as stored in a package. */
export interface FittedFix {
  readonly step: FixName;
  readonly column: string;
  /** What the recipe said, so that a child's can be held against it. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly fitted: unknown;
}

const ofStep = <Name extends FixName>(step: Name) =>
  z.strictObject({
    step: z.literal(step),
    column: z.string(),
    options: z.record(z.string(), z.json()),
    fitted: FIXES[step].fitted as z.ZodType,
  });
export const fittedFixSchema = z.discriminatedUnion('step', [
  ofStep('types'),
  ofStep('impute'),
  ofStep('clip'),
]) as unknown as z.ZodType<FittedFix>;

/** A fix that is to be fitted to the columns that a pattern names. */
export interface FixWish {
  readonly step: FixName;
  readonly pattern: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** What a cleaning step wants done to cells; nothing where it drops rows. */
export function fixWishes(step: CleaningStep): FixWish[] {
  switch (step.kind) {
    case 'types':
      return Object.entries(step.value as Record<string, FixWish['options']>).map(([pattern, options]) => ({
        step: step.kind,
        pattern,
        options,
      }));
    case 'impute':
    case 'clip': {
      const { columns, ...options } = step.value as { columns: string[] };
      return columns.map((pattern) => ({ step: step.kind, pattern, options }));
    }
    case 'drop_duplicates':
    case 'drop_missing':
    case 'drop_outliers':
      return [];
  }
}

/** Learns from the training split's cells, with the digits that a package keeps. @throws CellError */
export function fitFix({ step, options }: FixWish, column: string, cells: Cells): FittedFix {
  const learnt = stepOf(step).fit(cells, options);
  const fitted: unknown = JSON.parse(canonicalJson(learnt));
  return { step, column, options, fitted };
}

/** What the fixes of a column make of its cells, one after the other; null where it has none. */
export function fixOf(fixes: readonly FittedFix[], column: string): Fix | null {
  const own = fixes
    .filter((fix) => fix.column === column)
    .map(({ step, fitted }) => stepOf(step).fixer(fitted));
  if (own.length === 0) return null;
  return (cell) => own.reduce((before, fix) => fix(before), cell);
}

/** Whether a column is held to be one of texts, though they may look like numbers. */
export function isHeldAsText(fixes: readonly FittedFix[], column: string): boolean {
  return fixes.some((fix) => fix.step === 'types' && fix.column === column && fix.options['type'] === 'text');
}

/** What a fix does, in a few words. */
export function fixWords({ step, fitted, options }: FittedFix): string {
  return stepOf(step).words(fitted, options);
}

function stepOf(step: FixName): CellStep<unknown, unknown> {
  const steps: Record<FixName, unknown> = FIXES;
  return steps[step] as CellStep<unknown, unknown>;
}
