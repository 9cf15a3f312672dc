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

/** The nearest multiple of a step; a step of 0 changes nothing. */
export function roundTo(step: number, value: number): number {
  if (step === 0) return value;
  // 12 digits take away what binary fractions add; the 0 has no sign.
  return Number((Math.round(value / step) * step).toPrecision(12)) + 0;
}

function upToOneDigit(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  // A multiple that binary fractions miss by a hair is that multiple.
  return Number((Math.ceil(value / unit - 1e-9) * unit).toPrecision(1));
}
