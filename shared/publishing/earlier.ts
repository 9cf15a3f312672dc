import { resolve } from 'node:path';
import { UserError } from '../errors/index.js';
import { judgeAgain, type AgainDeps } from '../gate/judge-again.js';
import { readVerdict, type VerdictFile } from '../gate/read-verdict.js';
import type { InputsOf, publishModel } from '../inputs/index.js';
import type { OpenPackage } from '../package/index.js';
import type { MergedPackage } from './merged/index.js';

type PublishInputs = InputsOf<typeof publishModel>;

/** What earlier jobs of this run, and the runs of the pull request that it merged, left. */
export interface Earlier {
  /** The package of the pull request that this push merged. @param artifact  the name that it was uploaded under */
  merged(artifact: string | null): Promise<MergedPackage>;
  /** What training at this checkout would start from that a package was not made from. */
  differences(opened: OpenPackage, inputs: PublishInputs): Promise<readonly string[]>;
  /**
   * Path of the verdict by that gate on that package; null where none was kept.
   * @param merged  null: by a job of this run
   */
  verdict(candidate: string, gate: string, merged: MergedPackage | null): Promise<string | null>;
}

const MERGED = /^merged(?::(.+))?$/;

/**
 * The package that `merged` stands for; null for any other name.
 * @throws UserError where main has moved on since: what would be trained now is another model
 */
export async function mergedPackage(
  inputs: PublishInputs,
  earlier: Earlier | null,
): Promise<MergedPackage | null> {
  const word = MERGED.exec(inputs.candidate);
  if (!word) return null;
  if (!earlier)
    throw new UserError(
      '"merged" means the package of the pull request that a push merged, and this is no workflow run',
      'Name a package.',
      'input "candidate"',
    );
  const merged = await earlier.merged(word[1] ?? null);
  const differences = await earlier.differences(merged.opened, inputs);
  if (differences.length === 0) return merged;
  throw new UserError(
    `this commit is not what the package of pull request #${merged.pullRequest.number} was trained on: ${differences.join('; ')}`,
    'Train and judge at this commit, and publish that; or name what it was trained with by "recipe" and "set".',
    'input "candidate"',
  );
}

export interface FoundVerdict {
  readonly file: VerdictFile;
  /** For messages. */
  readonly where: string;
}

/**
 * The verdict on a package: the file that the input names, else the one that an earlier job kept, judged again.
 *
 * @param gate  sha256 of the gate policy; null where its file is not there
 * @returns null where there is none
 * @throws UserError where a verdict that was kept does not come out the same
 */
export async function verdictOn(
  opened: OpenPackage,
  gate: string | null,
  merged: MergedPackage | null,
  inputs: PublishInputs,
  { earlier, ...deps }: AgainDeps & { readonly earlier?: Earlier },
): Promise<FoundVerdict | null> {
  const own = await readVerdict(resolve(deps.workspace, inputs.verdict));
  if (own) return { file: own, where: inputs.verdict };
  if (!earlier || gate === null) return null;
  const path = await earlier.verdict(opened.digest, gate, merged);
  const file = path === null ? null : await readVerdict(path);
  if (!file) return null;
  const where = merged
    ? `the verdict of pull request #${merged.pullRequest.number}`
    : 'the verdict of an earlier job';
  await judgeAgain(file, opened, { gate: inputs.gate, where }, deps);
  deps.host.info(`verdict: ${file.verdict.verdict}, found again by the package's digest and judged again`);
  return { file, where };
}
