export { createClient, splitRepository, type ClientOptions, type GitHubClient } from './client.js';
export { checkName, postCheck, type Annotation, type CheckRequest, type PostedCheck } from './check-run.js';
export { upsertComment, type CommentRequest, type PostedComment } from './comment.js';
export {
  isAboutFork,
  isPrivileged,
  readContext,
  type AboutFork,
  type Environment,
  type GitHubContext,
  type PullRequest,
  type WorkflowRun,
} from './context.js';
export { currentHead } from './head.js';
export { pullRequestOf, type AboutPullRequest, type PullRequestSearch } from './pull-request.js';
export { insist, type Refusal } from './refusal.js';
export { setStatus, type PostedStatus, type StatusRequest } from './status.js';
