import { join } from 'node:path';
import {
  readDataFile,
  readHistoryFile,
  readRecipeFile,
  readRunHistories,
  readSearchFile,
  type Contender,
} from '../contenders/index.js';
import { evaluate } from '../evaluation/index.js';
import { readInheritance, readResources } from '../package/index.js';
import { digestBehind, type Registry } from '../registry/index.js';
import type { ComparedModel, ComparedTensor } from './input.js';

type TensorsByDigest = (digest: string) => Promise<readonly ComparedTensor[] | null>;

/**
 * What a comparison shows of a contender.
 * @param isJudged       whether a verdict has its metrics already
 * @param parentTensors  a parent's tensors by its digest; null where its package is not at hand
 */
export async function comparedModel(
  contender: Contender,
  isJudged: boolean,
  parentTensors: TensorsByDigest,
): Promise<ComparedModel> {
  const { digest, reference, name, predictions, cautions = [], opened } = contender;
  const metrics = isJudged ? {} : evaluate(predictions).metrics;
  const { evaluationCode } = contender;
  const said = { digest, reference, name: name ?? reference, cautions, evaluationCode };
  const seen = { ...said, predictions, metrics };
  if (!opened) return seen;
  const [history, runHistories, recipe, data, search, resources, inheritance] = await Promise.all([
    readHistoryFile(opened),
    readRunHistories(opened),
    readRecipeFile(opened),
    readDataFile(opened),
    readSearchFile(opened),
    readResources(opened.directory),
    readInheritance(opened),
  ]);
  const parents = await Promise.all(
    opened.manifest.parents.map(async (parent) => {
      const tensors = await parentTensors(parent.digest);
      return tensors ? { ...parent, tensors } : parent;
    }),
  );
  const { tensors } = opened.manifest;
  return { ...seen, history, runHistories, recipe, data, search, resources, inheritance, parents, tensors };
}

/** A package's tensors from the registry, verified; null where the registry does not have it. */
export async function tensorsOf(
  digest: string,
  registry: Registry,
  cache: string,
): Promise<readonly ComparedTensor[] | null> {
  const stored = await digestBehind({ kind: 'digest', prefix: digest }, registry);
  if (stored === null) return null;
  const { manifest } = await registry.fetch(digest, join(cache, digest));
  return manifest.tensors;
}
