/**
 * A row that was left out is a miss of its own class and a false alarm of every other that is present, so that leaving
 * out is never better than answering wrongly.
 *
 * @param answers  shape [K], rows predicted as each class; the false alarms are added to them
 * @param leftOut  shape [K], rows without an answer by true class
 * @param present  classes that occur as a label or a prediction
 * @param all      the sum of `leftOut`
 */
export function addFalseAlarms(
  answers: Float64Array,
  leftOut: Float64Array,
  present: readonly number[],
  all: number,
): void {
  for (const k of present) answers[k]! += all - leftOut[k]!;
}
