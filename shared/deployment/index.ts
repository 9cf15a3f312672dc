export { deployLocally, type DeployDependencies, type DeployRequest, type DeployResult } from './local.js';
export { defaultStateHome, environmentPaths, type EnvironmentPaths } from './paths.js';
export { route, routeArguments, type RouteDependencies, type RouteOptions } from './router.js';
export { readState, type EnvironmentState, type Release } from './state.js';
export { stopDeployment } from './stop.js';
