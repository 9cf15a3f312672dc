import { join } from 'node:path';
import { UserError } from '../errors/index.js';
import { isCommitWord, type CommitWord } from './commit-model.js';
import {
  fromPackage,
  loadContender,
  withRuns,
  type Contender,
  type ContenderDeps,
  type KnownContender,
} from './contender.js';

export interface Baseline extends Contender {
  /** How it was found: the word that the user gave, with what it stood for. */
  readonly how: string;
  /** The commit that the change under judgement starts from, where that is what was compared with. */
  readonly mergeBase?: string;
}

interface Found {
  readonly digest: string;
  readonly reference: string;
}

/**
 * Finds what a candidate is compared with, and logs it.
 *
 * @param runs  paths of more predictions files of the baseline, trained with other seeds
 * @returns null where there is no such baseline yet (a first run): rules that need one then say so
 * @throws UserError for a package that was named and is not there
 */
export async function findBaseline(
  text: string,
  candidate: KnownContender,
  outer: ContenderDeps,
  runs: readonly string[] = [],
): Promise<Baseline | null> {
  // An older baseline may not have the columns of a new rule: the gate says what that means. Nobody can mend its answers.
  const reading = { ...outer.reading, mayLackColumns: true, mayAnswerUnknown: true };
  const deps = { ...outer, reading };
  const baseline = await chooseBaseline(text, candidate, deps, runs);
  for (const column of baseline ? (deps.reading.columns ?? []) : []) {
    if (baseline!.predictions.columns.has(column)) continue;
    deps.host.info(`${baseline!.reference} has no column "${column}"`);
  }
  return baseline;
}

async function chooseBaseline(
  text: string,
  candidate: KnownContender,
  deps: ContenderDeps,
  runs: readonly string[],
): Promise<Baseline | null> {
  if (text === 'none') return null;
  if (isCommitWord(text)) return ofCommit(text, candidate, deps, runs);
  if (text !== 'champion' && text !== 'release' && text !== 'parent')
    return { ...(await loadContender(text, deps, runs)), how: 'named' };
  const found = await lookUp(text, candidate, deps);
  if (typeof found === 'string') {
    deps.host.info(`no baseline: ${found}`);
    return null;
  }
  const opened = await deps.registry.fetch(found.digest, join(deps.cache, found.digest));
  deps.host.info(`baseline ${text}: ${found.reference}, sha256:${found.digest}`);
  const contender = await fromPackage(opened, found.reference, deps);
  return { ...(await withRuns(contender, runs, deps)), how: text };
}

async function ofCommit(
  word: CommitWord,
  candidate: KnownContender,
  deps: ContenderDeps,
  runs: readonly string[],
): Promise<Baseline | null> {
  if (!deps.findCommitModel)
    throw new UserError(
      `the baseline "${word}" can't be found from here`,
      'Name a package, or champion, release or parent.',
      'input "baseline"',
    );
  const found = await deps.findCommitModel(word, candidate, deps);
  if (typeof found === 'string') {
    deps.host.info(`no baseline: ${found}`);
    return null;
  }
  const { opened, reference, provenance, mergeBase, refetch } = found;
  deps.host.info(`baseline ${word}: ${reference}, sha256:${opened.digest}, ${provenance}`);
  const contender = await fromPackage(opened, reference, deps);
  return { ...(await withRuns(contender, runs, deps)), how: word, mergeBase, refetch };
}

/** The package behind one of the three words, or the reason why there is none. */
async function lookUp(
  word: 'champion' | 'release' | 'parent',
  candidate: KnownContender,
  { registry }: ContenderDeps,
): Promise<Found | string> {
  const { name, opened } = candidate;
  const mend = 'name a baseline to compare it with';
  if (name === null) return `a predictions file has no ${word}; ${mend}, or give the "name" of its model`;
  if (word === 'parent') {
    if (opened === null) return `a predictions file has no parent; ${mend}`;
    const parent = opened.manifest.parents[0];
    return parent
      ? { digest: parent.digest, reference: parent.reference }
      : `${name} inherits from no package`;
  }
  const versions = await registry.versions(name);
  if (word === 'release') {
    const latest = versions.at(-1);
    return latest
      ? { digest: latest.digest, reference: `${name}@${latest.version}` }
      : `no version of ${name} is published in ${registry.url}`;
  }
  const digest = await registry.alias(name, 'champion');
  if (digest === null) return `no version of ${name} is champion in ${registry.url}`;
  const version = versions.find((record) => record.digest === digest);
  return { digest, reference: version ? `${name}@${version.version}` : `${name}#champion` };
}
