import { execFile, spawnSync } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Predictions } from '../../shared/evaluation/predictions.js';

const run = promisify(execFile);

const PACKAGE = 'scikit-learn==1.9.1';
const INSTALL_MILLISECONDS = 10 * 60_000;
const IS_RECENT = 'import sklearn; assert tuple(map(int, sklearn.__version__.split(".")[:2])) >= (1, 9)';

/**
 * A Python with scikit-learn 1.9 or later: `PYTHON`, `python3`, or a virtual environment that pip fills once, kept in
 * `HEIRLOOM_TOOLS` (default: a folder beside the temporary files). Null where none can be had.
 */
export async function findScikitLearn(): Promise<string | null> {
  const named = process.env.PYTHON ?? 'python3';
  if (await hasScikitLearn(named)) return named;
  const cache = process.env.HEIRLOOM_TOOLS ?? join(tmpdir(), 'heirloom-tools');
  const folder = join(cache, PACKAGE.replace('==', '-'));
  const python =
    process.platform === 'win32' ? join(folder, 'Scripts', 'python.exe') : join(folder, 'bin', 'python');
  if (await hasScikitLearn(python)) return python;
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(cache, { recursive: true });
    await run(named, ['-m', 'venv', folder]);
    await run(python, ['-m', 'pip', 'install', '--quiet', PACKAGE], { timeout: INSTALL_MILLISECONDS });
    return python;
  } catch {
    await rm(folder, { recursive: true, force: true });
    return null;
  }
}

async function hasScikitLearn(python: string): Promise<boolean> {
  return run(python, ['-c', IS_RECENT]).then(
    () => true,
    () => false,
  );
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
