import { registryFolder } from '../registry/index.js';
import { FolderLedger } from './folder.js';
import type { Ledger } from './ledger.js';

/**
 * Opens the ledger that lies beside a registry.
 * @param workspace  what a relative folder is relative to
 * @param warn       says that a look could not be recorded
 * @param now        the clock, for records only
 * @throws UserError for a URL that no registry answers to
 */
export function openLedger(
  registryUrl: string,
  workspace: string,
  warn: (line: string) => void,
  now?: () => Date,
): Ledger {
  return new FolderLedger(registryFolder(registryUrl, workspace), warn, now);
}
