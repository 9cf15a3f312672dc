/** What the built start files call. Each entry loads its own code only. */
export const ENTRIES = {
  train: () => import('./train/main.js'),
  'evaluate-gate': () => import('./evaluate-gate/main.js'),
  'compare-to-baseline': () => import('./compare-to-baseline/main.js'),
  'publish-model': () => import('./publish-model/main.js'),
  deploy: () => import('./deploy/main.js'),
  run: () => import('./run/main.js'),
  /** A thread for the trials of a search. */
  trial: () => import('../shared/training/search/worker.js'),
  heirloom: () => import('../cli/main.js'),
} as const;

/** @param home  directory of the built program */
export async function start(entry: keyof typeof ENTRIES, home: string): Promise<void> {
  const { main } = await ENTRIES[entry]();
  await main(home);
}
