import type { Route } from '../route.js';
import { artifactRoutes } from './artifacts.js';
import { checkRoutes } from './checks.js';
import { commentRoutes } from './comments.js';
import { commitRoutes } from './commits.js';
import { pullRoutes } from './pulls.js';
import { repositoryRoutes } from './repositories.js';
import { runRoutes } from './runs.js';
import { statusRoutes } from './statuses.js';
import { userRoutes } from './users.js';

export { authenticatedUser, viewer } from './users.js';

/** Everything that this GitHub can do; everything else is a 404. */
export const ROUTES: readonly Route[] = [
  ...repositoryRoutes,
  ...commentRoutes,
  ...checkRoutes,
  ...statusRoutes,
  ...pullRoutes,
  ...commitRoutes,
  ...runRoutes,
  ...artifactRoutes,
  ...userRoutes,
];
