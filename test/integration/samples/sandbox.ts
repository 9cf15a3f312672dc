import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { node24, root } from '../../acceptance/program.js';
import { FakeArtifacts } from '../../fakes/artifacts.js';
import { FakeGitHub } from '../../fakes/github/index.js';
import { runWorkflow, type WorkflowResult } from '../act.js';
import { findTool } from '../tools.js';

export const act = await findTool('act');
if ('missing' in act) console.warn(`skipped: ${act.missing}`);

const OURSELVES = 'heirloom-dev/heirloom@v1';
const CACHE = /actions\/cache\/[a-z]+@([0-9a-f]{40})/;
const SAMPLES = join(root, 'workflows-examples');

export interface Trigger {
  readonly eventName: string;
  readonly event: object;
  /** The jobs of one run see each other's artifacts. */
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * A repository of its own with the samples as a user would copy them, the released actions, a folder for the registry,
 * and fakes of GitHub, its artifacts and its cache.
 */
export class Sandbox {
  private constructor(
    readonly directory: string,
    readonly github: FakeGitHub,
    readonly artifacts: FakeArtifacts,
  ) {}

  static async create(): Promise<Sandbox> {
    const directory = await mkdtemp(join(tmpdir(), 'heirloom-samples-'));
    const artifacts = await FakeArtifacts.start();
    const sandbox = new Sandbox(directory, await FakeGitHub.start({ artifacts }), artifacts);
    for (const part of ['action.yml', 'actions', 'dist'])
      await cp(join(root, part), join(directory, 'heirloom', part), { recursive: true });
    await cp(join(root, 'test/fakes/cache'), join(directory, 'cache-action'), { recursive: true });
    await mkdir(join(directory, 'cache'));
    await mkdir(sandbox.project);
    return sandbox;
  }

  get project(): string {
    return join(this.directory, 'project');
  }

  get registry(): string {
    return join(this.directory, 'registry');
  }

  async write(path: string, text: string): Promise<void> {
    const file = join(this.project, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }

  /**
   * Copies samples into the project's workflows, with this sandbox's folder in place of the one that runners share.
   * @param changes  further texts to replace, as a user edits a sample; each must be there
   */
  async adopt(samples: readonly string[], changes: Readonly<Record<string, string>> = {}): Promise<void> {
    for (const sample of samples) {
      let text = await readFile(join(SAMPLES, sample), 'utf8');
      for (const [from, to] of Object.entries(changes)) {
        if (!text.includes(from)) throw new Error(`${sample} has no "${from}"`);
        text = text.replaceAll(from, to);
      }
      text = text.replaceAll('file:/srv/heirloom/registry', `file:${this.registry}`);
      await this.write(join('.github', 'workflows', sample), text);
    }
  }

  /** Commits everything. @returns the commit's sha */
  commit(message: string): string {
    const git = (...parameters: string[]) =>
      execFileSync('git', parameters, { cwd: this.project, stdio: 'pipe' }).toString().trim();
    git('init', '--quiet', '--initial-branch=main');
    git('add', '--all');
    git('-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', 'commit', '--quiet', '--message', message);
    if (!git('remote')) git('remote', 'add', 'origin', 'https://github.com/acme/digits.git');
    return git('rev-parse', 'HEAD');
  }

  /** Runs every workflow of the project that the event starts, or the one that is named. */
  async run(trigger: Trigger, workflow?: string): Promise<WorkflowResult> {
    const { eventName, event, run = 'run-1', env = {} } = trigger;
    return runWorkflow({
      act: 'path' in act ? act.path : '',
      repository: this.project,
      ...(workflow === undefined ? {} : { workflow: join('.github', 'workflows', workflow) }),
      eventName,
      event,
      env: {
        ...this.artifacts.env('job', run),
        GITHUB_API_URL: this.github.url,
        FAKE_CACHE: join(this.directory, 'cache'),
        ...env,
      },
      token: this.github.token,
      localRepositories: {
        [OURSELVES]: join(this.directory, 'heirloom'),
        ...(await this.cacheActions()),
      },
      node: node24,
    });
  }

  async close(): Promise<void> {
    await this.github.close();
    await this.artifacts.close();
    await rm(this.directory, { recursive: true, maxRetries: 3 });
  }

  /** GitHub's cache actions, by the commit at which the project's workflows name them. */
  private async cacheActions(): Promise<Record<string, string>> {
    const folder = join(this.project, '.github', 'workflows');
    const texts = await Promise.all(
      (await readdir(folder)).map((file) => readFile(join(folder, file), 'utf8')),
    );
    const commits = texts.flatMap((text) => CACHE.exec(text)?.[1] ?? []);
    return Object.fromEntries(
      commits.map((commit) => [`actions/cache@${commit}`, join(this.directory, 'cache-action')]),
    );
  }
}
