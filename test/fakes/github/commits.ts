export interface FakeCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly message: string;
}

/** The commits of a repository, each after its parents, and the branches that point at them. */
export class CommitGraph {
  readonly branches = new Map<string, string>();
  private readonly commits = new Map<string, FakeCommit>();

  get isEmpty(): boolean {
    return this.commits.size === 0;
  }

  /** @throws Error for a parent that isn't there yet */
  add(sha: string, parents: readonly string[] = [], message = `commit ${sha.slice(0, 7)}`): void {
    for (const parent of parents) if (!this.commits.has(parent)) throw new Error(`no parent ${parent}`);
    this.commits.set(sha, { sha, parents, message });
  }

  /** By a whole or shortened sha, a branch, or `owner:branch`. */
  resolve(name: string): FakeCommit | null {
    const branch = name.slice(name.indexOf(':') + 1).replace(/^(refs\/)?heads\//, '');
    const sha = this.branches.get(branch) ?? branch;
    const whole = this.commits.get(sha);
    if (whole || sha.length < 7) return whole ?? null;
    return [...this.commits.values()].find((commit) => commit.sha.startsWith(sha)) ?? null;
  }

  /** A commit and all before it, newest first. */
  history(commit: FakeCommit): FakeCommit[] {
    const seen = new Set<string>();
    const open = [commit.sha];
    for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
      if (seen.has(sha)) continue;
      seen.add(sha);
      open.push(...(this.commits.get(sha)?.parents ?? []));
    }
    return [...this.commits.values()].filter(({ sha }) => seen.has(sha)).reverse();
  }

  /** The common ancestor that no other common ancestor comes after; null for histories that never met. */
  mergeBase(one: FakeCommit, other: FakeCommit): FakeCommit | null {
    const others = new Set(this.history(other).map(({ sha }) => sha));
    const common = this.history(one).filter(({ sha }) => others.has(sha));
    return (
      common.find((commit) =>
        common.every(
          (later) => later === commit || !this.history(later).some(({ sha }) => sha === commit.sha),
        ),
      ) ?? null
    );
  }
}
