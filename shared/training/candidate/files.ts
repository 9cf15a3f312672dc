import { canonicalJson } from '../../files/index.js';
import { MODEL_FILE, PREPROCESSING_FILE, WEIGHTS_FILE } from '../../models/index.js';
import type { NewFile } from '../../package/index.js';

export interface CandidateContents {
  readonly modelJson: string;
  readonly weights: Uint8Array;
  readonly preprocessing: object;
  readonly recipe: object;
  readonly metrics: object;
  readonly history: object;
  readonly predictions: Iterable<Uint8Array>;
  readonly lineage: object;
  readonly profile: object;
  readonly golden: object;
  readonly card: string;
  readonly trainingCurve: string;
}

/** The files of a candidate package, under their contract names. */
export function candidateFiles(contents: CandidateContents): NewFile[] {
  const json = (path: string, role: NewFile['role'], value: object): NewFile => ({
    path,
    role,
    mediaType: 'application/json',
    content: canonicalJson(value),
  });
  return [
    { path: MODEL_FILE, role: 'model', mediaType: 'application/json', content: contents.modelJson },
    { path: WEIGHTS_FILE, role: 'weights', mediaType: 'application/octet-stream', content: contents.weights },
    json(PREPROCESSING_FILE, 'preprocessing', contents.preprocessing),
    json('recipe.json', 'recipe', contents.recipe),
    json('metrics.json', 'metrics', contents.metrics),
    json('history.json', 'history', contents.history),
    { path: 'predictions.csv', role: 'predictions', mediaType: 'text/csv', content: contents.predictions },
    json('lineage.json', 'lineage', contents.lineage),
    json('profile.json', 'profile', contents.profile),
    json('golden.json', 'golden', contents.golden),
    { path: 'README.md', role: 'card', mediaType: 'text/markdown', content: contents.card },
    { path: 'training-curve.svg', role: 'plot', mediaType: 'image/svg+xml', content: contents.trainingCurve },
  ];
}
