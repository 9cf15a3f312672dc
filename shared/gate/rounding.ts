/**
 * A step of half a standard error, rounded up to one significant digit: the step itself must tell little, since the
 * standard error of a share gives the share away.
 */
export function stepOf(standardError: number): number {
  return upToOneDigit(standardError / 2);
}

/** The step of a number whose standard error nobody knows: two significant digits. 0 for 0. */
export function twoDigitStep(value: number): number {
  return value === 0 ? 0 : 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
}

/**
 * The standard error of a share of n rows, about its Agresti–Coull centre, so that 0 and 1 have one too.
 * @param share  0..1
 */
export function shareError(share: number, rows: number): number {
  const centre = (share * rows + 2) / (rows + 4);
  return Math.sqrt((centre * (1 - centre)) / (rows + 4));
}

/** The nearest multiple of a step; a step of 0 changes nothing. */
export function roundTo(step: number, value: number): number {
  return step === 0 ? value : tidy(Math.round(value / step) * step);
}

/** The next multiple of a step from a size on, at least one step. */
export function roundUp(step: number, size: number): number {
  // A multiple that binary fractions miss by a hair is that multiple.
  return step === 0 ? size : tidy(Math.max(1, Math.ceil(size / step - 1e-9)) * step);
}

/** Without what binary fractions add behind the 12th digit; the 0 has no sign. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}

function upToOneDigit(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  return Number((Math.ceil(value / unit - 1e-9) * unit).toPrecision(1));
}
