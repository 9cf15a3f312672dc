export { createClient, splitRepository, type GitHubClient } from './client.js';
export { checkName, postCheck, type Annotation, type CheckRequest } from './check-run.js';
export { upsertComment } from './comment.js';
export {
  isAboutFork,
  isPrivileged,
  readContext,
  type AboutFork,
  type GitHubContext,
  type WorkflowRun,
} from './context.js';
export { currentHead } from './head.js';
export { pullRequestOf } from './pull-request.js';
export { insist, type Refusal } from './refusal.js';
export { setStatus } from './status.js';
