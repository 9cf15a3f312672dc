import { compareMetric, findMetric } from '../evaluation/index.js';
import { equalModels } from '../explain/index.js';
import { supportedMargin } from '../gate/decide.js';

/** How often two models of equal worth are expected to differ in being right: a share of the rows, and at least some. */
const DISCORDANCE = 0.05;
const FEWEST_DISCORDANT = 4;
/** Of two binary models with an AUC of about 0.9: two classes lie √2 times this far apart. */
const SCORES = { separation: 1.27, correlation: 0.8 };
/** A gate's own defaults. */
const DEMAND = { confidence: 0.95, power: 0.8 };

export interface PlannedMargin {
  readonly margin: number;
  /** Rows that two equal models are expected to disagree on. */
  readonly discordant: number;
}

/**
 * A margin that a test set can decide on, by the very method of the gate: what it supports when two equally good
 * models are compared on these rows.
 *
 * @param labels  of the test rows: indices into `classes`
 * @returns null when the method can prove nothing on so few rows
 */
export function planMargin(
  metric: string,
  labels: Int32Array,
  classes: readonly string[],
): PlannedMargin | null {
  const discordant = Math.min(
    labels.length,
    Math.max(FEWEST_DISCORDANT, Math.ceil(DISCORDANCE * labels.length)),
  );
  const scores = classes.length === 2 ? SCORES : null;
  const pair = equalModels({ labels, classes, discordant, wrong: discordant / 2, scores });
  const choice = { metric: findMetric(metric)!, class: null };
  const evidence = compareMetric(pair, choice, { ...DEMAND, groups: null, seed: metric })!;
  const supported = supportedMargin(evidence, DEMAND);
  return supported === null || evidence.tooFew !== null ? null : { margin: roundedUp(supported), discordant };
}

/** To half a hundredth, and to a hundredth where finer steps would mean nothing. */
function roundedUp(margin: number): number {
  const steps = margin > 0.05 ? 100 : 200;
  return Math.ceil(margin * steps) / steps;
}
