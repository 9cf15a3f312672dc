import { localHistory, localMergeBase } from '../git/merge-base.js';
import { FARTHEST_ANCESTOR } from '../github/merge-base.js';
import type { History } from './history.js';

/** What a clone knows. */
export function localHistoryOf(workspace: string): History {
  return {
    mergeBase: () => localMergeBase(workspace),
    async nearest(sha, wanted) {
      const history = await localHistory(workspace, sha, FARTHEST_ANCESTOR);
      const distance = history.findIndex((commit) => wanted.has(commit));
      return distance < 0 ? null : { sha: history[distance]!, distance };
    },
    uploads: () => Promise.resolve('artifacts of runs are looked for in a workflow run only'),
  };
}
