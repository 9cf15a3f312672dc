export { createClient, splitRepository, type ClientOptions, type GitHubClient } from './client.js';
export { checkName, postCheck, type CheckRequest, type PostedCheck } from './check-run.js';
export { upsertComment, type CommentRequest, type PostedComment } from './comment.js';
export { readContext, type Environment, type GitHubContext, type PullRequest } from './context.js';
export { insist, type Refusal } from './refusal.js';
