import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '../../../shared/files/index.js';
import { findVerdict, keepVerdict, verdictArtifact } from '../../../shared/handoff/index.js';
import type { ArtifactStore } from '../../../shared/host/host.js';
import { NameIsTaken, NoSuchArtifact } from '../../../shared/host/uploads.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { FakeHost } from '../../fixtures/host.js';
import { verdictOn } from '../../fixtures/verdict.js';
import { storeIn } from './stores.js';

const folder = freshFolders();
const [PACKAGE, PREDICTIONS] = ['a'.repeat(64), 'b'.repeat(64)];
const VERDICT = verdictOn({ digest: PACKAGE, predictions: PREDICTIONS });
const NAME = 'heirloom-verdict-aaaaaaaaaaaa-dddddddddddd';

/** Artifacts in memory: the text of verdict.json by name. */
class Shelf implements ArtifactStore {
  readonly texts = new Map<string, string>();
  unavailable: ArtifactStore['unavailable'] = null;

  async upload(name: string, directory: string): Promise<void> {
    if (this.texts.has(name)) throw new NameIsTaken(name);
    this.texts.set(name, await readFile(join(directory, 'verdict.json'), 'utf8'));
  }
  async download(name: string, directory: string): Promise<void> {
    const text = this.texts.get(name);
    if (text === undefined) throw new NoSuchArtifact(name, []);
    await mkdir(directory, { recursive: true });
    await writeFile(join(directory, 'verdict.json'), text);
  }
}

async function setUp(hasFolder: boolean) {
  const cache = await folder();
  const path = join(cache, 'verdict.json');
  await writeFile(path, canonicalJson(VERDICT));
  const artifacts = new Shelf();
  const store = hasFolder ? storeIn(join(cache, 'store')).store : null;
  const host = new FakeHost(artifacts);
  const keep = (when: 'auto' | 'always' | 'never', verdict = VERDICT) =>
    keepVerdict(verdict, path, when, { artifacts, folder: store, host, cache });
  const find = async (gate = VERDICT.policy.digest, candidate = PACKAGE) => {
    const download = (name: string, directory: string) => artifacts.download(name, directory);
    const found = await findVerdict(candidate, gate, download, { folder: store, cache });
    return found === null ? null : readFile(found, 'utf8');
  };
  return { artifacts, host, keep, find };
}

describe('a verdict', () => {
  it('is found again by the digests of its package and its gate', async () => {
    for (const hasFolder of [true, false]) {
      const { artifacts, keep, find } = await setUp(hasFolder);
      expect(await find()).toBeNull();
      await keep('auto');
      expect([...artifacts.texts.keys()]).toEqual([NAME]);
      if (hasFolder) artifacts.texts.clear();
      expect(await find()).toBe(canonicalJson(VERDICT));
      expect(await find('c'.repeat(64))).toBeNull();
      expect(await find(VERDICT.policy.digest, 'c'.repeat(64))).toBeNull();
    }
  });

  it('shares its name with none of another package or gate', () => {
    const names = [PACKAGE, PREDICTIONS].flatMap((one) =>
      ['c'.repeat(64), 'd'.repeat(64)].map((gate) => verdictArtifact(one, gate)),
    );
    expect(new Set(names).size).toBe(4);
  });

  it('on bare predictions is not kept, nor where nobody wants it or nothing can hold it', async () => {
    const { artifacts, keep, host } = await setUp(false);
    await keep('auto', { ...VERDICT, candidate: { ...VERDICT.candidate, digest: PREDICTIONS } });
    await keep('never');
    artifacts.unavailable = { what: 'no service', mend: 'Mend it.' };
    await keep('auto');
    expect(artifacts.texts.size).toBe(0);
    expect(host.lines).toEqual([]);
  });

  it('is kept where one of two places takes it', async () => {
    const { artifacts, keep, host, find } = await setUp(true);
    artifacts.texts.set(NAME, 'taken');
    await keep('always');
    expect(host.lines).toEqual([]);
    expect(await find()).toBe(canonicalJson(VERDICT));
  });

  it('may be kept again by a job that judges alike', async () => {
    const { keep, host, find } = await setUp(false);
    await keep('always');
    await keep('always');
    expect(host.lines).toEqual([]);
    expect(await find()).toBe(canonicalJson(VERDICT));
  });

  it('that differs from the one that is kept warns, and fails the step only where it must be kept', async () => {
    const { artifacts, keep, host } = await setUp(false);
    artifacts.texts.set(NAME, canonicalJson({ ...VERDICT, verdict: 'fail' }));
    await keep('auto');
    expect(host.said).toContain(
      'warning: the verdict is not kept for later jobs: an earlier job of this run has kept another verdict',
    );
    expect(await messageOf(() => keep('always'))).toContain('"upload-verdict" to never');
  });
});
