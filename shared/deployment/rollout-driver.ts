import { UserError } from '../errors/index.js';
import { versionText } from '../serving/index.js';
import * as change from './changes.js';
import type { Environment } from './environment.js';
import { launchRouter, launchServer } from './launchers.js';
import type { DeployDependencies, DeployRequest } from './local.js';
import { requireFree } from './loopback.js';
import { goldenFailure, healthFailure } from './probe.js';
import { isAlive } from './process.js';
import { advance, FIRST, isEnd, type Rollout, type RolloutEnd, type StepFailure } from './rollout.js';
import type { Endpoint, EnvironmentState, Release } from './state.js';

type Step = Exclude<Rollout, RolloutEnd>;

/** What is said when a step went well. */
const DONE: Readonly<Record<Step['step'], string>> = {
  start: 'the new server is ready',
  check: 'it gives its recorded answers over HTTP',
  switch: 'the traffic goes to it',
  verify: 'the router answers with the new digest',
  retire: 'servers that nobody needs any more have ended',
  'switch-back': 'the traffic goes to the server before it',
  discard: 'the new server has ended',
};

/** Does what `advance` decides, for one deployment. */
export class RolloutDriver {
  private readonly before: EnvironmentState;
  private next: Release | null = null;
  private beforeSwitch: EnvironmentState | null = null;

  constructor(
    private readonly request: DeployRequest,
    private readonly deps: Pick<DeployDependencies, 'command' | 'log'>,
    private readonly environment: Environment,
  ) {
    this.before = environment.state;
  }

  async run(): Promise<RolloutEnd> {
    await this.environment.write(change.begun(this.before));
    await this.ensureRouter();
    let rollout: Rollout = FIRST;
    while (!isEnd(rollout)) {
      const failure: StepFailure = await this.attempt(rollout);
      this.deps.log(failure ?? DONE[rollout.step]);
      rollout = advance(rollout, failure);
    }
    return rollout;
  }

  get deploymentId(): string {
    return `${this.request.environment}-${this.environment.state.count}`;
  }

  private async attempt(step: Step): Promise<StepFailure> {
    try {
      return await this.perform(step);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  private async perform({ step }: Step): Promise<StepFailure> {
    const { environment, request } = this;
    switch (step) {
      case 'start':
        this.next = await this.startServer();
        return null;
      case 'check':
        return goldenFailure(request.packageDirectory, this.next!.server.port);
      case 'switch':
        this.beforeSwitch = environment.state;
        await environment.write(change.switched(environment.state, this.next!, isAlive));
        return null;
      case 'verify':
        return healthFailure(environment.state.router!.port, request.digest);
      case 'switch-back':
        await environment.write(change.switchedBack(environment.state, this.beforeSwitch!));
        return null;
      case 'discard':
        await this.discardRouter();
        await environment.stopLeftovers();
        return null;
      case 'retire':
        await environment.stopLeftovers();
        return null;
    }
  }

  /** Keeps the environment's router if it runs where it should, else starts another one. */
  private async ensureRouter(): Promise<void> {
    const { environment, request, before, deps } = this;
    if (before.router && isAlive(before.router) && listensAt(before.router, request.port)) return;
    await requireFree(request.port);
    const router = await launchRouter(environment, request, deps.command).catch(async (error: unknown) => {
      await environment.stopLeftovers();
      throw new UserError(
        `the router could not be started: ${error instanceof Error ? error.message : String(error)}`,
        `Mend that, and deploy again; its log is ${environment.paths.routerLog}.`,
      );
    });
    await environment.write(change.routed(environment.state, router));
  }

  /** A router of this deployment goes with it, unless it stands in for a dead one in front of a live server. */
  private async discardRouter(): Promise<void> {
    const { environment, before } = this;
    const standsIn = before.active !== null && before.router !== null && !isAlive(before.router);
    if (environment.state.router === before.router || standsIn) return;
    await environment.write(change.routedBack(environment.state, before.router));
  }

  /** A server of this very package that runs and is well, else a new process. */
  private async startServer(): Promise<Release> {
    const { environment, request, deploymentId, deps } = this;
    return {
      deploymentId,
      digest: request.digest,
      name: request.name,
      version: versionText(request.version),
      server:
        (await this.runningServer()) ??
        (await launchServer(environment, request, deploymentId, deps.command)),
    };
  }

  private async runningServer(): Promise<Endpoint | null> {
    const { active, previous } = this.environment.state;
    for (const release of [active, previous]) {
      if (release?.digest !== this.request.digest || !isAlive(release.server)) continue;
      if ((await healthFailure(release.server.port, release.digest)) === null) return release.server;
    }
    return null;
  }
}

/** @param port  0 for any */
export function listensAt(router: Endpoint, port: number): boolean {
  return port === 0 || router.port === port;
}
