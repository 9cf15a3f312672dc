/** Where the actions live: owner and name of their repository, and the tag that moves with compatible releases. */
const REPOSITORY = 'heirloom-dev/heirloom';
const RELEASE = 'v1';

/** What a workflow writes behind `uses:`. Others' actions are pinned by commit, because a tag can be moved. */
export const USES = {
  checkout: 'actions/checkout@93cb6efe18208431cddfb8368fd83d5badbf9bfd # v5.0.1',
  restoreCache: 'actions/cache/restore@27d5ce7f107fe9357f9df03efb73ab90386fccae # v5.0.5',
  saveCache: 'actions/cache/save@27d5ce7f107fe9357f9df03efb73ab90386fccae # v5.0.5',
  thread: `${REPOSITORY}@${RELEASE}`,
  action: (name: string) => `${REPOSITORY}/actions/${name}@${RELEASE}`,
} as const;

/** Where editors find what may be written in a file. @param name  "gate" or "recipe" */
export function schemaAddress(name: string): string {
  return `https://raw.githubusercontent.com/${REPOSITORY}/${RELEASE}/schema/${name}.schema.json`;
}
