import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Predictions } from '../../shared/evaluation/predictions.js';
import { findPython } from './python.js';

const PACKAGE = 'scikit-learn==1.9.1';
const IS_RECENT = 'import sklearn; assert tuple(map(int, sklearn.__version__.split(".")[:2])) >= (1, 9)';

/** A Python with scikit-learn 1.9 or later; null where none can be had. */
export function findScikitLearn(): Promise<string | null> {
  return findPython(PACKAGE, IS_RECENT);
}

/** Metrics by Heirloom's names; null where scikit-learn has no value. */
export type PeerMetrics = Readonly<Record<string, number | null>>;

/** @throws Error with what Python says */
export function judgeByPeer(python: string, cases: readonly Predictions[]): PeerMetrics[] {
  const script = fileURLToPath(new URL('./scikit_learn.py', import.meta.url));
  const input = JSON.stringify(cases.map(asPeerTakes));
  const { status, stdout, stderr } = spawnSync(python, [script], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as PeerMetrics[];
}

/** Numbers stay numbers, so that scikit-learn orders classes by itself. */
function asPeerTakes(predictions: Predictions) {
  const weights = predictions.weights && [...predictions.weights];
  if (predictions.task === 'regression') {
    const { labels, predicted } = predictions;
    return { task: predictions.task, labels: [...labels], predicted: [...predicted], weights };
  }
  const { classes, positive, scores } = predictions;
  const areNumbers = classes.every((name) => Number.isFinite(Number(name)));
  const value = (name: string) => (areNumbers ? Number(name) : name);
  const named = (codes: Int32Array) => Array.from(codes, (k) => value(classes[k]!));
  return {
    task: predictions.task,
    classes: classes.map(value),
    positive: positive === null ? null : value(positive),
    labels: named(predictions.labels),
    predicted: named(predictions.predicted),
    scores:
      scores && Array.from(predictions.labels, (_, row) => Array.from(scores, (column) => column[row]!)),
    weights,
  };
}
