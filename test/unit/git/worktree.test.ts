import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { linkIfMissing, withWorktree, type RemoteAccess } from '../../../shared/git/worktree.js';
import { messageOf } from '../../fixtures/failure.js';
import { everythingIn, freshFolders } from '../../fixtures/folder.js';
import { Repository } from '../../fixtures/repository.js';

const folder = freshFolders();

async function setUp() {
  const clone = Repository.init(await folder());
  const old = await clone.commit({ 'models/recipe.yml': 'old', 'read.me': 'old' });
  await clone.commit({ 'models/recipe.yml': 'new' });
  const directory = join(await folder(), 'worktree');
  return { clone, old, directory };
}

describe('a worktree', () => {
  it('has the commit as it was, in the folder that stands for the workspace, and is gone afterwards', async () => {
    const { clone, old, directory } = await setUp();
    const workspace = join(clone.directory, 'models');
    await writeFile(join(workspace, 'recipe.yml'), 'not committed');
    const seen = await withWorktree({ workspace, sha: old, directory, access: null }, async (place) => {
      expect(place).toBe(join(directory, 'models/'));
      return readFile(join(place, 'recipe.yml'), 'utf8');
    });
    expect(seen).toBe('old');
    expect(await readFile(join(workspace, 'recipe.yml'), 'utf8')).toBe('not committed');
    expect(await stat(directory).catch(() => null)).toBeNull();
    expect(clone.git('worktree', 'list').split('\n')).toHaveLength(1);
  });

  it('is gone after a failure too', async () => {
    const { clone, old, directory } = await setUp();
    const options = { workspace: clone.directory, sha: old, directory, access: null };
    await expect(withWorktree(options, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await stat(directory).catch(() => null)).toBeNull();
    expect(clone.git('worktree', 'list').split('\n')).toHaveLength(1);
  });

  it("runs none of the clone's hooks", async () => {
    const { clone, old, directory } = await setUp();
    const hook = join(clone.directory, '.git/hooks/post-checkout');
    const mark = join(clone.directory, 'ran');
    await writeFile(hook, `#!/bin/sh\ntouch ${mark}\n`, { mode: 0o755 });
    await withWorktree({ workspace: clone.directory, sha: old, directory, access: null }, () =>
      Promise.resolve(),
    );
    expect(await stat(mark).catch(() => null)).toBeNull();
  });

  it('has a commit that a shallow clone lacks, from its origin', async () => {
    const { clone, old, directory } = await setUp();
    clone.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    const shallow = new Repository(await folder());
    shallow.git('clone', '--quiet', '--depth=1', `file://${clone.directory}`, '.');
    const options = { workspace: shallow.directory, sha: old, directory, access: null };
    expect(await withWorktree(options, (place) => everythingIn(place))).toContain('models/recipe.yml');
  });

  it('that can not be had says why, and never the token', async () => {
    const { directory } = await setUp();
    const seen: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(403).end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const clone = Repository.init(await folder());
    clone.git('remote', 'add', 'origin', `${url}/acme/digits`);
    // What a checkout leaves behind: a second header beside it would be refused.
    clone.git('config', `http.${url}/.extraheader`, 'AUTHORIZATION: basic bGVmdA==');
    const access: RemoteAccess = { serverUrl: url, token: 'secret-token' };
    const options = { workspace: clone.directory, sha: 'a'.repeat(40), directory, access };
    const message = await messageOf(() => withWorktree(options, () => Promise.resolve()));
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    expect(message).toContain(`commit ${'a'.repeat(40)} can't be fetched from origin: `);
    expect(message).toContain('Give the job\'s token "contents: read", or check out with "fetch-depth: 0".');
    expect(message).not.toContain('secret-token');
    const header = `basic ${Buffer.from('x-access-token:secret-token').toString('base64')}`;
    expect([...new Set(seen)]).toEqual([header]);
  });
});

describe('data that no commit has', () => {
  it('are linked where they are missing, and never over what a commit has', async () => {
    const [from, to] = [await folder(), await folder()];
    await writeFile(join(from, 'data.csv'), 'today');
    expect(await linkIfMissing(join(from, 'data.csv'), join(to, 'deep/data.csv'))).toBe(true);
    expect(await readFile(join(to, 'deep/data.csv'), 'utf8')).toBe('today');
    await writeFile(join(to, 'kept.csv'), 'committed');
    expect(await linkIfMissing(join(from, 'data.csv'), join(to, 'kept.csv'))).toBe(false);
    expect(await readFile(join(to, 'kept.csv'), 'utf8')).toBe('committed');
    expect(await linkIfMissing(join(from, 'nowhere.csv'), join(to, 'nowhere.csv'))).toBe(false);
  });
});
