import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parseGate } from '../../../shared/gate/index.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const markdownIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join(folder, path));
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...['docs', 'actions', 'examples', 'workflows-examples'].flatMap(markdownIn),
];
const read = (page: string) => readFileSync(join(root, page), 'utf8');

const gates = pages.flatMap((page) =>
  [...read(page).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
    .map(([, block]) => block!)
    .filter((block) => /^version:/m.test(block) && /^rules:/m.test(block))
    .map((block) => [page, block] as const),
);

describe('the documentation', () => {
  it('links to files and sections that are there', () => {
    const links = pages.flatMap((page) =>
      [...withoutCode(read(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => [page, link!] as const),
    );
    expect(links.length).toBeGreaterThan(50);
    const own = links.filter(([, link]) => !/^https?:/.test(link));
    expect(own.filter(([page, link]) => !leadsSomewhere(page, link))).toEqual([]);
  });

  it.each(gates)('shows a gate that can be read in %s', (page, block) => {
    expect(parseGate(block, page).rules.length).toBeGreaterThan(0);
  });
});

function withoutCode(markdown: string): string {
  return markdown.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '');
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : join(dirname(page), path);
  if (!existsSync(join(root, target))) return false;
  return anchor === undefined || anchorsOf(read(target)).includes(anchor);
}

/** Of its headings, as GitHub makes them. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
}
