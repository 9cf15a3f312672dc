import { UserError } from '../../errors/index.js';
import { canonicalJson } from '../../files/index.js';
import type { FittedFix } from './fixes.js';

type Told = Pick<FittedFix, 'step' | 'column' | 'options'>;

/** A child's inputs are its parent's, cleaning and all. @throws UserError naming the first fix that is another */
export function refuseOtherFixes(wanted: readonly Told[], parents: readonly FittedFix[]): void {
  for (let at = 0; at < Math.max(wanted.length, parents.length); at++) {
    const [own, parent] = [wanted[at], parents[at]];
    if (own && parent && told(own) === told(parent)) continue;
    const differs =
      named(own) === named(parent)
        ? `its ${named(own)} has other options`
        : `it has ${named(own)} where the parent has ${named(parent)}`;
    throw new UserError(
      `the cleaning in "data.clean" is not the parent's: ${differs}`,
      'A child keeps its parent\'s inputs: leave "types", "impute" and "clip" out, repeat them as they were, or train without "inherit".',
      'recipe',
    );
  }
}

function told({ step, column, options }: Told): string {
  return canonicalJson({ step, column, options });
}

function named(fix: Told | undefined): string {
  return fix ? `"${fix.step}" of column "${fix.column}"` : 'nothing';
}
