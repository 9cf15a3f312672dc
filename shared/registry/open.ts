import { resolve } from 'node:path';
import { UserError } from '../errors/index.js';
import { FolderRegistry } from './folder.js';
import type { Registry } from './registry.js';

/**
 * Opens a registry by its URL.
 * @param workspace  what a relative folder is relative to
 * @throws UserError for a URL that no registry answers to
 */
export function openRegistry(url: string, workspace: string): Registry {
  return new FolderRegistry(registryFolder(url, workspace));
}

/** The folder behind a registry's URL. @throws UserError for a URL that names none */
export function registryFolder(url: string, workspace: string): string {
  const folder = /^file:(?:\/\/(?=\/(?!\/)))?((?!\/\/).+)$/.exec(url)?.[1];
  if (folder) return resolve(workspace, folder);
  throw new UserError(
    `"${url}" is not a registry that is supported`,
    'Use file:<directory>.',
    'input "registry"',
  );
}
