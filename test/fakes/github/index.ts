export * from './faults.js';
export { allPermissions, onlyPermissions, type Permissions } from './permissions.js';
export type {
  FakeAnnotation,
  FakeCheckRun,
  FakeComment,
  FakePullRequest,
  FakeRun,
  FakeStatus,
  Role,
} from './repository.js';
export { FakeGitHub, type FakeGitHubOptions, type RecordedRequest } from './server.js';
