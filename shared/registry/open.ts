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
  const folder = folderBehind(url, workspace);
  if (folder !== null) return folder;
  throw new UserError(
    `"${url}" is not a registry that is supported`,
    'Use file:<directory>.',
    'input "registry"',
  );
}

/** The folder that a URL `file:<directory>` names; null for any other. */
export function folderBehind(url: string, workspace: string): string | null {
  const folder = /^file:(?:\/\/(?=\/(?!\/)))?((?!\/\/).+)$/.exec(url)?.[1];
  return folder ? resolve(workspace, folder) : null;
}
