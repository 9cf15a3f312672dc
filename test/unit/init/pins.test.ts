import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { USES } from '../../../shared/init/pins.js';

const root = new URL('../../../', import.meta.url).pathname;
const FOLDERS = ['docs', 'actions', '.github', 'workflows-examples'];

async function textsOf(folder: string): Promise<[path: string, text: string][]> {
  const names = await readdir(join(root, folder), { recursive: true });
  const paths = names.filter((name) => /\.(md|yml)$/.test(name)).map((name) => join(folder, name));
  return Promise.all(
    paths.map(async (path): Promise<[string, string]> => [path, await readFile(join(root, path), 'utf8')]),
  );
}

describe('the pin of the checkout', () => {
  it('is the same in every example and workflow as in those that "init" writes', async () => {
    const texts = (await Promise.all(FOLDERS.map(textsOf))).flat();
    const checkouts = texts.flatMap(([path, text]) =>
      [...text.matchAll(/uses: (actions\/checkout@.*)/g)].map(([, uses]) => ({ path, uses })),
    );
    expect(checkouts.length).toBeGreaterThan(0);
    expect(checkouts.filter(({ uses }) => uses !== USES.checkout)).toEqual([]);
  });
});
