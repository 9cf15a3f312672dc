import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

export interface WorkflowRun {
  /** Path of act. */
  readonly act: string;
  /** A git repository with at least one commit and the workflow in `.github/workflows`. */
  readonly repository: string;
  /** The one to run, from the repository's root; without, every one that the event starts. */
  readonly workflow?: string;
  readonly eventName: string;
  readonly event: object;
  /** For every step: the addresses of the fakes. */
  readonly env: Readonly<Record<string, string>>;
  readonly token: string;
  /** Folders that stand for `uses: owner/name@ref`, so that nothing is fetched. */
  readonly localRepositories?: Readonly<Record<string, string>>;
  /** The node that runs the actions, whatever `using:` says. */
  readonly node?: string;
  readonly timeoutMilliseconds?: number;
}

export interface WorkflowResult {
  readonly code: number | null;
  /**
   * Job id, for a leg of a matrix as in "leg (0.05, 32)", to "success" or "failure". A job that act skipped is not there,
   * though the exit code may be 0.
   */
  readonly jobs: Readonly<Record<string, string>>;
  /** What the steps and act itself said. */
  readonly log: string;
}

/** Runs a whole workflow on this machine, without containers; each job gets its own copy of the repository. */
export async function runWorkflow(run: WorkflowRun): Promise<WorkflowResult> {
  // act keeps its copies under HOME, so HOME must not lie in the repository that is copied.
  const home = await mkdtemp(join(tmpdir(), 'heirloom-act-'));
  try {
    const eventFile = join(home, 'event.json');
    await writeFile(eventFile, JSON.stringify(run.event));
    const platforms = ['ubuntu-latest', 'self-hosted'].flatMap((label) => ['-P', `${label}=-self-hosted`]);
    const variables = Object.entries(run.env).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
    const repositories = Object.entries(run.localRepositories ?? {}).flatMap(([name, folder]) => [
      '--local-repository',
      `${name}=${folder}`,
    ]);
    const flags = ['--no-cache-server', '--rm', '--json', '-s', `GITHUB_TOKEN=${run.token}`];
    const { code, text } = await ended(
      spawn(
        run.act,
        [
          run.eventName,
          ...(run.workflow ? ['-W', run.workflow] : []),
          '-e',
          eventFile,
          ...platforms,
          ...variables,
          ...repositories,
          ...flags,
        ],
        {
          cwd: run.repository,
          env: {
            HOME: home,
            PATH: [dirname(run.node ?? process.execPath), process.env.PATH].join(delimiter),
          },
          stdio: ['ignore', 'pipe', 'pipe'],
          timeout: run.timeoutMilliseconds ?? 300_000,
          killSignal: 'SIGKILL',
        },
      ),
    );
    return { code, ...read(text) };
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  }
}

function ended(child: ReturnType<typeof spawn>): Promise<{ code: number | null; text: string }> {
  return new Promise((resolve, reject) => {
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, text }));
  });
}

function read(text: string): Omit<WorkflowResult, 'code'> {
  const jobs: Record<string, string> = {};
  const log = text.split('\n').map((line) => {
    if (!line.startsWith('{')) return line;
    const entry = JSON.parse(line) as Entry;
    const job = nameOf(entry);
    if (job && entry.jobResult) jobs[job] = entry.jobResult;
    return `${job ? `${job}: ` : ''}${entry.msg?.trimEnd() ?? ''}`;
  });
  return { jobs, log: log.join('\n') };
}

interface Entry {
  readonly jobID?: string;
  readonly jobResult?: string;
  readonly matrix?: Readonly<Record<string, unknown>>;
  readonly msg?: string;
}

function nameOf({ jobID = '', matrix = {} }: Entry): string {
  const values = Object.values(matrix);
  return values.length > 0 ? `${jobID} (${values.join(', ')})` : jobID;
}
