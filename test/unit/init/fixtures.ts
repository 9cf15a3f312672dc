import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from '@jest/globals';
import { PNG } from 'pngjs';
import { csvLine } from '../../../shared/files/index.js';
import { TerminalHost } from '../../../shared/host/terminal.js';
import { runInit, type InitInputs } from '../../../shared/init/index.js';
import { memoryStream } from '../host/streams.js';

const projects: string[] = [];

afterEach(async () => {
  for (const project of projects.splice(0)) await rm(project, { recursive: true, force: true });
});

/** A fresh directory with these files in it; it is gone after the test. */
export async function project(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'heirloom-init-'));
  projects.push(root);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}

/** `heirloom init` in a directory: what it said and put out. @throws as it does */
export async function init(workspace: string, inputs: Partial<InitInputs> = {}) {
  const [out, err] = [memoryStream(), memoryStream()];
  const host = new TerminalHost({ json: true, verbose: false, out, err });
  const plan = await runInit(
    { data: undefined, label: undefined, name: undefined, force: false, ...inputs },
    { host, workspace },
  );
  host.finish(0);
  return { plan, said: err.text(), outputs: JSON.parse(out.text()) as Record<string, unknown> };
}

/** A CSV text from a header and a function that gives each row. */
export function csv(
  header: readonly string[],
  rows: number,
  rowOf: (row: number) => readonly (string | number)[],
): string {
  return [header, ...Array.from({ length: rows }, (_, row) => rowOf(row))].map(csvLine).join('');
}

/** Two clouds of points that hardly overlap: 240 rows, classes "left" and "right". */
export function clouds(): string {
  const wave = (row: number, step: number) => Math.sin(row * step) + Math.sin(row * step * 2.7);
  return csv(['id', 'x', 'y', 'side'], 240, (row) => {
    const side = row % 2;
    return [
      `r${row}`,
      (wave(row, 1.3) + 6 * side).toFixed(4),
      wave(row, 0.7).toFixed(4),
      side ? 'right' : 'left',
    ];
  });
}

/** Pictures of discs and crosses, a class folder each. */
export function drawings(count: number, side: number, colour = false): Record<string, Uint8Array> {
  const isOn: Record<string, (x: number, y: number) => boolean> = {
    cross: (x, y) => x === y || x === side - 1 - y,
    disc: (x, y) => (x - side / 2) ** 2 + (y - side / 2) ** 2 < (side / 3) ** 2,
  };
  const files: Record<string, Uint8Array> = {};
  for (const [shape, on] of Object.entries(isOn)) {
    for (let i = 0; i < count; i++) {
      const picture = new PNG({ width: side, height: side });
      for (let at = 0; at < side * side; at++) {
        const value = (on(at % side, Math.floor(at / side)) ? 200 : 20) + ((at * 7 + i * 13) % 50);
        picture.data.set([value, colour ? 0 : value, value, 255], at * 4);
      }
      files[`shapes/${shape}/${i}.png`] = PNG.sync.write(picture);
    }
  }
  return files;
}
