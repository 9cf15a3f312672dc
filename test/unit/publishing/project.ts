import { join } from 'node:path';
import type { Verdict } from '../../../shared/gate/index.js';
import { sha256 } from '../../../shared/files/index.js';
import { publishModel, readInputs } from '../../../shared/inputs/index.js';
import { runPublish } from '../../../shared/publishing/run.js';
import { FolderRegistry } from '../../../shared/registry/index.js';
import { everythingIn, freshFolders } from '../../fixtures/folder.js';
import { FakeHost } from '../../fixtures/host.js';
import { predictionsText, writeSmallPackage, type PackageParts } from '../../fixtures/package.js';
import { verdictOn, writeVerdict } from '../../fixtures/verdict.js';

const folder = freshFolders();
export const REGISTRY = '.heirloom/registry';

/** A workspace with a package and a verdict on it, ready to be published. */
export async function setUp(parts: PackageParts = {}, changes: Partial<Verdict> = {}) {
  const workspace = await folder();
  const host = new FakeHost();
  const registry = new FolderRegistry(join(workspace, REGISTRY));

  /** Puts another package and its verdict in place. */
  const put = async (next: PackageParts = {}, nextChanges: Partial<Verdict> = {}) => {
    const opened = await writeSmallPackage(join(workspace, 'heirloom-out/candidate'), next);
    const predictions = sha256(next.predictions ?? predictionsText());
    await writeVerdict(
      join(workspace, 'heirloom-out/verdict.json'),
      verdictOn({ digest: opened.digest, predictions }, nextChanges),
    );
    return opened;
  };
  const publish = (inputs: Record<string, string> = {}, today = '2026-01-31', headSha?: string) =>
    runPublish(
      readInputs(publishModel, (name) => inputs[name]),
      {
        host,
        workspace,
        cache: join(workspace, 'cache'),
        now: () => new Date(`${today}T12:00:00Z`),
        context: headSha === undefined ? null : { headSha },
      },
    );
  const isEmpty = async () => !(await everythingIn(workspace)).some((path) => path.startsWith('.heirloom'));
  return { opened: await put(parts, changes), workspace, host, registry, put, publish, isEmpty };
}
