import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { FolderRegistry, openRegistry } from '../../../shared/registry/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';

const folder = freshFolders();

describe('the place of a registry', () => {
  it.each(['file:shelf', 'file:./shelf'])('%s is relative to the workspace', (url) => {
    expect(openRegistry(url, '/workspace').url).toBe('file:/workspace/shelf');
  });

  it.each(['file:/shelf', 'file:///shelf'])('%s is absolute', (url) => {
    expect(openRegistry(url, '/workspace').url).toBe('file:/shelf');
  });

  it.each([
    'shelf',
    'file:',
    'file://host/shelf',
    'file:////host/shelf',
    'https://example.com',
    'oci://example.com/models',
  ])('%s is not supported', async (url) => {
    expect(await messageOf(() => openRegistry(url, '/workspace'))).toBe(
      `input "registry" "${url}" is not a registry that is supported. Use file:<directory>.`,
    );
  });

  it('is not a file', async () => {
    const root = await folder();
    await writeFile(join(root, 'shelf'), '');
    const registry = new FolderRegistry(join(root, 'shelf'));
    expect(await messageOf(() => registry.versions('flowers'))).toContain('is not a folder of a registry');
  });

  it('may be empty or not there at all', async () => {
    const root = await folder();
    await mkdir(join(root, 'empty'));
    for (const name of ['empty', 'nowhere']) {
      const registry = new FolderRegistry(join(root, name));
      expect(await registry.names()).toEqual([]);
      expect(await registry.versions('flowers')).toEqual([]);
      expect(await registry.alias('flowers', 'champion')).toBeNull();
      expect(await registry.digests('a'.repeat(12))).toEqual([]);
    }
  });
});
