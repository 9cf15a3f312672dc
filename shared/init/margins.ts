import {
  ClassEvidence,
  compareMetric,
  findMetric,
  PackedTexts,
  pairClasses,
  type PairedClasses,
} from '../evaluation/index.js';
import { normalQuantile } from '../evaluation/statistics/index.js';
import { supportedMargin } from '../gate/decide.js';

/** How often two models of equal worth are expected to differ in being right: a share of the rows, and at least some. */
const DISCORDANCE = 0.05;
const FEWEST_DISCORDANT = 4;
/** Distance of the two classes' mean scores in standard deviations: an AUC of 0.9. */
const SEPARATION = 1.8;
/** Of the noise in the two models' scores. */
const CORRELATION = 0.9;
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
  const pair = equalModels(labels, classes, discordant);
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

/** Two models that are wrong on as many rows, but not on the same ones. */
function equalModels(labels: Int32Array, classes: readonly string[], discordant: number): PairedClasses {
  const order = (at: number) => Math.floor((at * labels.length) / discordant);
  const wrongRows = Array.from({ length: discordant }, (_, at) => order(at));
  const answers = (parity: number) => {
    const predicted = Int32Array.from(labels);
    wrongRows.forEach((row, at) => {
      if (at % 2 === parity) predicted[row] = (predicted[row]! + 1) % classes.length;
    });
    const isBinary = classes.length === 2;
    return new ClassEvidence({
      task: 'classification',
      ids: PackedTexts.of([]),
      weights: null,
      columns: new Map(),
      source: '',
      classes,
      labels,
      predicted,
      scores: isBinary ? scores(labels, parity) : null,
      positive: isBinary ? classes[1]! : null,
    });
  };
  return pairClasses(answers(0), answers(1));
}

/** Scores of a binary model: noise in common, and some of its own. */
function scores(labels: Int32Array, model: number): Float64Array[] {
  const positive = Float64Array.from(labels, (label, row) => {
    const common = CORRELATION * noise(row, Math.SQRT2);
    const own = Math.sqrt(1 - CORRELATION ** 2) * noise(row, model === 0 ? Math.E : Math.PI);
    return label * SEPARATION + common + own;
  });
  return [positive.map((score) => -score), positive];
}

/** Standard normal, spread evenly (Weyl's sequence of an irrational step), the same on every run. */
function noise(row: number, step: number): number {
  return normalQuantile(((row + 1) * step) % 1);
}
