import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

export interface WorkflowRun {
  /** Path of act. */
  readonly act: string;
  /** A git repository with at least one commit and the workflow in `.github/workflows`. */
  readonly repository: string;
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
  /** Job id to "success" or "failure". A job that act skipped is not there, though the exit code may be 0. */
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
        [run.eventName, '-e', eventFile, ...platforms, ...variables, ...repositories, ...flags],
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
    const entry = JSON.parse(line) as { jobID?: string; jobResult?: string; msg?: string };
    if (entry.jobID && entry.jobResult) jobs[entry.jobID] = entry.jobResult;
    return `${entry.jobID ? `${entry.jobID}: ` : ''}${entry.msg?.trimEnd() ?? ''}`;
  });
  return { jobs, log: log.join('\n') };
}
