import { createHash } from 'node:crypto';
import { copyFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Means of length and width; the kinds overlap, so that no model is perfect. */
const KINDS = { ash: [2, 5], birch: [5, 2], oak: [5, 5] } as const;
const ROWS = 600;

export const RECIPE = `version: 1
name: leaves
data: {source: leaves.csv, id: id, label: tree}
features:
  - standardise: [length, width]
model:
  layers:
    - dense: {units: 8, activation: relu}
    - output
training: {optimizer: {adam: {learning_rate: 0.05}}, epochs: 8, batch_size: 32, seed: 7}
`;

/** Keeps the first layer of the champion. */
export const CHILD_RECIPE = `version: 1
name: leaves
data: {source: leaves.csv, id: id, label: tree}
inherit: {from: "leaves#champion", mode: fine-tune, freeze: ["dense*"]}
training: {optimizer: {adam: {learning_rate: 0.01}}, epochs: 3, batch_size: 32, seed: 7}
`;

export const GATE = `version: 1
name: leaves
rules:
  - floor: {metric: accuracy, min: 0.8}
  - no_regression: {metric: accuracy, margin: 0.05}
`;

/** A value of the input "set" with which training learns nothing, so that the floor stops it. */
export const LEARNS_NOTHING = 'training.optimizer={sgd: {learning_rate: 1e-7}}';

/** A folder with a recipe, a gate and the lengths and widths of leaves of three kinds of trees. */
export class LeavesProject {
  private constructor(readonly directory: string) {}

  static async create(): Promise<LeavesProject> {
    const project = new LeavesProject(await mkdtemp(join(tmpdir(), 'heirloom-leaves-')));
    await project.write('recipe.yml', RECIPE);
    await project.write('gate.yml', GATE);
    await project.write('leaves.csv', leavesCsv());
    return project;
  }

  path(...parts: string[]): string {
    return join(this.directory, ...parts);
  }

  async write(path: string, text: string): Promise<void> {
    await mkdir(dirname(this.path(path)), { recursive: true });
    await writeFile(this.path(path), text);
  }

  read(...parts: string[]): Promise<string> {
    return readFile(this.path(...parts), 'utf8');
  }

  async json<T>(...parts: string[]): Promise<T> {
    return JSON.parse(await this.read(...parts)) as T;
  }

  /** A fresh folder for another job: what a checkout would put there, and nothing that this job made. */
  async checkout(): Promise<LeavesProject> {
    const other = new LeavesProject(await mkdtemp(join(tmpdir(), 'heirloom-leaves-')));
    for (const file of ['recipe.yml', 'gate.yml', 'leaves.csv'])
      await copyFile(this.path(file), other.path(file));
    return other;
  }

  /** This project as it stands, in a folder of its own. */
  async copy(): Promise<LeavesProject> {
    const other = new LeavesProject(await mkdtemp(join(tmpdir(), 'heirloom-leaves-')));
    await cp(this.directory, other.directory, { recursive: true });
    return other;
  }

  /** Every file, to the digest of its bytes; folders too, to their name. */
  async everything(): Promise<Record<string, string>> {
    const entries = await readdir(this.directory, { recursive: true, withFileTypes: true });
    const found = entries.map(async (entry): Promise<[string, string]> => {
      const path = join(entry.parentPath, entry.name);
      const name = relative(this.directory, path);
      if (entry.isDirectory()) return [name, 'folder'];
      return [
        name,
        createHash('sha256')
          .update(await readFile(path))
          .digest('hex'),
      ];
    });
    return Object.fromEntries(await Promise.all(found));
  }

  async remove(): Promise<void> {
    await rm(this.directory, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The rows of the data set, each of `id,length,width,tree`. */
export function leavesCsv(): string {
  const generator = xoroshiro128plus(7);
  const uniform = () => uniformFloat64(generator);
  // The sum of four uniform numbers is near enough to normal, with variance 1/3.
  const noise = () => uniform() + uniform() + uniform() + uniform() - 2;
  const kinds = Object.entries(KINDS);
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const [kind, [length, width]] = kinds[row % kinds.length]!;
    return [
      `leaf-${row}`,
      (length + 1.8 * noise()).toFixed(3),
      (width + 1.8 * noise()).toFixed(3),
      kind,
    ].join();
  });
  return ['id,length,width,tree', ...rows, ''].join('\n');
}
