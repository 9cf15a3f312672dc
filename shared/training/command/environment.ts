/** What a command is told, beside the environment. */
export interface Handed {
  /** The effective recipe as JSON. */
  readonly recipe: string;
  /** Directory of the verified parent; null where the recipe inherits nothing. */
  readonly parent: string | null;
  /** An empty directory for what it makes. */
  readonly out: string;
  readonly seed: number;
}

/**
 * What a runner hands to the step and not to what it runs: inputs (the token among them), tokens of the run, and the
 * files by which a step sets outputs, and variables of later steps.
 */
const KEPT_BACK = [
  /^INPUT_/,
  /^ACTIONS_/,
  /^(GITHUB|GH)_TOKEN$/,
  /^GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$/,
  /^HEIRLOOM_/,
];

/** The environment of a command: that of this process but for what is kept back, and what the command is told. */
export function commandEnvironment(outer: NodeJS.ProcessEnv, handed: Handed): NodeJS.ProcessEnv {
  const kept = Object.entries(outer).filter(([name]) => !KEPT_BACK.some((pattern) => pattern.test(name)));
  return {
    // Python holds back what it prints where nobody watches a terminal.
    PYTHONUNBUFFERED: '1',
    ...Object.fromEntries(kept),
    HEIRLOOM_RECIPE: handed.recipe,
    ...(handed.parent !== null && { HEIRLOOM_PARENT: handed.parent }),
    HEIRLOOM_OUT: handed.out,
    HEIRLOOM_SEED: String(handed.seed),
  };
}
