import { cp, lstat } from 'node:fs/promises';
import { UserError } from '../errors/index.js';
import { writeDirectoryWhole } from '../files/index.js';
import { serveArguments } from '../serving/index.js';
import * as change from './changes.js';
import type { Environment } from './environment.js';
import { launch } from './launch.js';
import type { DeployRequest } from './local.js';
import { HOST } from './loopback.js';
import { routeArguments } from './router.js';
import type { Endpoint } from './state.js';

/** Starts a model server on a copy of the package. @throws Error when it does not become ready */
export async function launchServer(
  environment: Environment,
  request: DeployRequest,
  deploymentId: string,
  command: readonly string[],
): Promise<Endpoint> {
  const { paths, clock } = environment;
  const packageDirectory = paths.package(request.digest);
  await copyPackage(request.packageDirectory, packageDirectory);
  const readyFile = paths.readyFile(deploymentId);
  const serve = serveArguments({
    packageDirectory,
    port: 0,
    host: HOST,
    readyFile,
    version: request.version,
  });
  const { digest, ...server } = await launch(
    {
      command: [...command, ...serve],
      directory: paths.root,
      logFile: paths.log(deploymentId),
      readyFile,
      timeoutSeconds: request.timeoutSeconds,
    },
    clock,
    (process) => environment.write(change.started(environment.state, process)),
  );
  if (digest === request.digest) return server;
  throw new Error(`the server opened sha256:${digest}, not sha256:${request.digest}`);
}

/** Starts the router of an environment. @throws Error when it does not come up */
export async function launchRouter(
  environment: Environment,
  request: DeployRequest,
  command: readonly string[],
): Promise<Endpoint> {
  const { paths, clock } = environment;
  const readyFile = paths.readyFile('router');
  const route = routeArguments({ stateFile: paths.state, port: request.port, host: HOST, readyFile });
  const { pid, startedAt, port } = await launch(
    {
      command: [...command, ...route],
      directory: paths.root,
      logFile: paths.routerLog,
      readyFile,
      timeoutSeconds: request.timeoutSeconds,
    },
    clock,
    (process) => environment.write(change.started(environment.state, process)),
  );
  return { pid, startedAt, port };
}

/** Plain files and directories only; a link could lead out of the package. */
async function copyPackage(source: string, target: string): Promise<void> {
  await writeDirectoryWhole(target, (fresh) =>
    cp(source, fresh, {
      recursive: true,
      filter: async (path) => {
        const entry = await lstat(path);
        if (entry.isFile() || entry.isDirectory()) return true;
        throw new UserError('is a link or a special file', 'A package holds plain files only.', path);
      },
    }),
  );
}
