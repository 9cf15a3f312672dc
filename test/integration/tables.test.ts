import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { heirloom, root } from '../acceptance/program.js';
import { findScikitLearn } from './scikit-learn-peer.js';

const python = await findScikitLearn();
if (python === null) console.warn('skipped: no scikit-learn 1.9 or later');

const MILLISECONDS = 5 * 60_000;
/** 2 points of accuracy, 2 % of R². */
const ALLOWED = 0.02;

interface Example {
  readonly name: string;
  readonly target: 'label' | 'target';
  /** scikit-learn's comparable model. */
  readonly peer: 'logistic regression' | 'multi-layer perceptron' | 'ridge regression';
  readonly rows: number;
}

const EXAMPLES: readonly Example[] = [
  { name: 'iris', target: 'label', peer: 'multi-layer perceptron', rows: 150 },
  { name: 'wine', target: 'label', peer: 'logistic regression', rows: 178 },
  { name: 'breast-cancer', target: 'label', peer: 'logistic regression', rows: 569 },
  { name: 'diabetes', target: 'target', peer: 'ridge regression', rows: 442 },
];

(python === null ? describe.skip : describe)('the example', () => {
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

  describe.each(EXAMPLES)('of $name', ({ name, target, peer, rows }) => {
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), `heirloom-${name}-`));
      folders.push(folder);
      await cp(join(root, 'examples', name), folder, { recursive: true });
      await writeFile(join(folder, `${name}.csv`), ask([join(root, 'examples', 'table.py'), name]));
    });

    async function train(out: string, ...settings: string[]): Promise<string> {
      const args = ['train', '--backend=wasm', `--out=${out}`, ...settings.map((one) => `--set=${one}`)];
      const { code, stderr } = await heirloom(args, folder);
      if (code !== 0) throw new Error(stderr);
      return join(folder, out, 'predictions.csv');
    }

    function compare(predictions: readonly string[]): Compared {
      const script = fileURLToPath(new URL('./scikit_learn_tables.py', import.meta.url));
      const input = { table: join(folder, `${name}.csv`), target, model: peer, predictions };
      return JSON.parse(ask([script], JSON.stringify(input))) as Compared;
    }

    it(
      `is within 2 points of scikit-learn's ${peer} on its test rows, and passes its gate`,
      async () => {
        const { ours, theirs } = compare([await train('heirloom-out/candidate')]);
        expect(ours).toBeGreaterThanOrEqual(theirs - ALLOWED);
        const judged = await heirloom(['evaluate-gate', '--json'], folder);
        expect(JSON.parse(judged.stdout)).toMatchObject({ verdict: 'pass' });
      },
      MILLISECONDS,
    );

    it(
      'is so over all rows, each tested in one of five folds',
      async () => {
        const stratify = target === 'label';
        const predictions: string[] = [];
        for (const fold of [1, 2, 3, 4, 5]) {
          const split = `data.split={folds: 5, fold: ${fold}, stratify: ${stratify}}`;
          predictions.push(await train(`fold-${fold}`, split));
        }
        const compared = compare(predictions);
        expect(compared.rows).toBe(rows);
        expect(compared.ours).toBeGreaterThanOrEqual(compared.theirs - ALLOWED);
      },
      MILLISECONDS,
    );
  });
});

interface Compared {
  readonly rows: number;
  readonly ours: number;
  readonly theirs: number;
}

/** What Python writes. @throws Error with what it says */
function ask(args: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync(python!, args, { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
