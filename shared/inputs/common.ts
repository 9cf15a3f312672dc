import { optionalText, text } from './field.js';

/** Inputs that several use cases share, word for word. */
export const registry = text(
  'Where packages live: `file:<directory>`. Put it outside the checkout on a self-hosted runner, because a checkout cleans its folder.',
  'file:.heirloom/registry',
);

export const baseline = text(
  'What the candidate is compared with: `champion`, `release`, `parent`, `none`, a package (directory, `artifact:<name>`, `<name>@v1.2.3`, `<name>#<alias>`, `sha256:<hex>`) or a predictions file. Not supported yet: `merge-base`, `measure`.',
  'champion',
);

export const candidate = text(
  'The package under judgement: a directory, `artifact:<name>`, `<name>@v1.2.3`, `<name>#<alias>`, `sha256:<hex>`; or a predictions file.',
  'heirloom-out/candidate',
);

export const gate = text('The gate policy.', 'gate.yml');

export const githubToken = optionalText(
  "Token for the GitHub API. An action takes the job's own token unless told otherwise.",
);
