import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson, sha256 } from '../../../shared/files/index.js';
import { FolderLedger, openLedger, type Judgement } from '../../../shared/ledger/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { everythingIn, freshFolders } from '../../fixtures/folder.js';

const folder = freshFolders();
const TEST_SET = 'f'.repeat(64);
const OTHER_SET = 'e'.repeat(64);

function by(candidate: string, changes: Partial<Judgement> = {}): Judgement {
  return { candidate: sha256(candidate), gate: 'flowers', policy: sha256('policy'), ...changes };
}

async function setUp() {
  const outer = await folder();
  const root = join(outer, 'registry');
  const looks = join(root, 'looks', TEST_SET);
  const warnings: string[] = [];
  const open = () =>
    new FolderLedger(
      root,
      (line) => warnings.push(line),
      () => new Date('2026-01-02T03:04:05Z'),
    );
  const path = (look: string) => join(looks, `${look}.json`);
  /** What anybody may do with the looks. */
  const allow = async (mode: number) => {
    await chmod(outer, 0o755);
    await chmod(looks, mode);
  };
  return { root, looks, warnings, open, ledger: open(), path, allow };
}

describe('a ledger', () => {
  it('numbers the looks at each test set by themselves, for whoever opens it next', async () => {
    const { ledger, open } = await setUp();
    expect(await ledger.look(TEST_SET, by('first'))).toBe(1);
    expect(await ledger.look(TEST_SET, by('second'))).toBe(2);
    expect(await ledger.look(OTHER_SET, by('second'))).toBe(1);
    expect(await open().look(TEST_SET, by('third'))).toBe(3);
  });

  it('keeps who looked, by what and when', async () => {
    const { ledger, path } = await setUp();
    await ledger.look(TEST_SET, by('first'));
    const record = { ...by('first'), look: 1, at: '2026-01-02T03:04:05.000Z' };
    expect(await readFile(path('000001'), 'utf8')).toBe(canonicalJson(record));
    expect(await ledger.peek(TEST_SET)).toEqual([record]);
    expect(await ledger.peek(OTHER_SET)).toEqual([]);
  });

  it('gives a job that runs again the number that it had, also after others', async () => {
    const { root, ledger } = await setUp();
    await ledger.look(TEST_SET, by('first'));
    await ledger.look(TEST_SET, by('second'));
    const before = await everythingIn(root);
    expect(await ledger.look(TEST_SET, by('first'))).toBe(1);
    expect(await everythingIn(root)).toEqual(before);
  });

  it.each<[string, Partial<Judgement>]>([
    ['another candidate', { candidate: sha256('other') }],
    ['another gate', { gate: 'blossoms' }],
    ['an edited policy', { policy: sha256('edited') }],
  ])('counts %s as another look', async (_, changes) => {
    const { ledger } = await setUp();
    await ledger.look(TEST_SET, by('first'));
    expect(await ledger.look(TEST_SET, by('first', changes))).toBe(2);
  });

  it('gives twenty jobs at once twenty numbers, without a gap', async () => {
    const { open } = await setUp();
    const numbers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => open().look(TEST_SET, by(`leg ${i}`))),
    );
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  });

  it('gives ten jobs that judge the same at once one number', async () => {
    const { open } = await setUp();
    const numbers = await Promise.all(Array.from({ length: 10 }, () => open().look(TEST_SET, by('first'))));
    expect(new Set(numbers)).toEqual(new Set([1]));
    expect(await open().peek(TEST_SET)).toHaveLength(1);
  });

  it('is not confused by what a file manager leaves there', async () => {
    const { ledger, path } = await setUp();
    await ledger.look(TEST_SET, by('first'));
    await writeFile(path('.DS_Store'), 'x');
    await writeFile(path('notes'), 'x');
    expect(await ledger.look(TEST_SET, by('second'))).toBe(2);
  });

  it.each<[string, (text: string) => string]>([
    ['half written', (text) => text.slice(0, 40)],
    ['empty', () => ''],
    ['another look', (text) => text.replace('"look": 1', '"look": 2')],
    ['no digest', (text) => text.replace(/"candidate": "[0-9a-f]+"/, '"candidate": "none"')],
    ['more than a look', (text) => text.replace('{', '{"ignored": true,')],
  ])('refuses to go on where an earlier look is %s', async (_, damage) => {
    const { ledger, path } = await setUp();
    await ledger.look(TEST_SET, by('first'));
    await writeFile(path('000001'), damage(await readFile(path('000001'), 'utf8')));
    expect(await messageOf(() => ledger.look(TEST_SET, by('second')))).toBe(
      `${path('000001')} is not the record of look 1. Restore the registry from a copy.`,
    );
  });

  it('misses a look that was taken out from among the others', async () => {
    const { ledger, path } = await setUp();
    for (const candidate of ['first', 'second', 'third']) await ledger.look(TEST_SET, by(candidate));
    await rm(path('000002'));
    expect(await messageOf(() => ledger.look(TEST_SET, by('fourth')))).toBe(
      `${path('000002')} is missing, and later looks are there. Restore the registry from a copy.`,
    );
  });

  it('where nothing can be written, warns and gives the number that it would have had', async () => {
    const { ledger, warnings, path, allow } = await setUp();
    await ledger.look(TEST_SET, by('first'));
    await allow(0o555);
    expect(await asMortal(() => ledger.look(TEST_SET, by('second')))).toBe(2);
    expect(warnings).toEqual([
      `look 2 on this test set is not recorded: ${path('000002')} can't be written: permission is denied. ` +
        'Choose another path, or mend its permissions.',
    ]);
    await allow(0o755);
    expect(await ledger.peek(TEST_SET)).toHaveLength(1);
  });

  it('is not taken for empty where it may not be read', async () => {
    const { ledger, allow, looks } = await setUp();
    await ledger.look(TEST_SET, by('first'));
    await allow(0o000);
    expect(await asMortal(() => messageOf(() => ledger.look(TEST_SET, by('second'))))).toBe(
      `${looks} can't be read: permission is denied. Mend the permissions.`,
    );
    await allow(0o755);
  });

  it('refuses a file in its place', async () => {
    const { root, ledger } = await setUp();
    await mkdir(join(root, 'looks'), { recursive: true });
    await writeFile(join(root, 'looks', TEST_SET), '');
    expect(await messageOf(() => ledger.look(TEST_SET, by('first')))).toContain(
      'is not a folder of a registry',
    );
  });

  it('lies in the folder of a registry, and nowhere else', async () => {
    const workspace = await folder();
    const ledger = openLedger('file:.heirloom/registry', workspace, () => {});
    await ledger.look(TEST_SET, by('first'));
    expect(await everythingIn(workspace)).toContain(`.heirloom/registry/looks/${TEST_SET}/000001.json`);
    expect(await messageOf(() => openLedger('oci://example.com/x', workspace, () => {}))).toContain(
      'is not a registry that is supported',
    );
  });
});

/** Root may do everything, so it steps down for a while. */
async function asMortal<T>(body: () => Promise<T>): Promise<T> {
  const own = process.geteuid!();
  if (own === 0) process.seteuid!(65_534);
  try {
    return await body();
  } finally {
    process.seteuid!(own);
  }
}
