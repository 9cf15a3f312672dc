import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

export interface ActionRun {
  readonly inputs?: Readonly<Record<string, string>>;
  /** The action.yml whose defaults fill the inputs, as the runner does it. */
  readonly definition?: string;
  readonly eventName?: string;
  /** The payload of the event. */
  readonly event?: object;
  /** Over what a runner sets; `GITHUB_TOKEN` also stands for `${{ github.token }}` in defaults. */
  readonly env?: Readonly<Record<string, string>>;
  /** The workspace. */
  readonly cwd: string;
  /** Path of the node to run it with; this one where left out. */
  readonly node?: string;
  readonly timeoutMilliseconds?: number;
}

export interface ActionResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** From the start of the process; null when it wrote nothing to stdout. */
  readonly millisecondsToFirstLine: number | null;
}

const FILES = ['OUTPUT', 'STEP_SUMMARY', 'STATE', 'ENV', 'PATH'] as const;

/** Runs a built action the way GitHub's runner does: inputs and context in the environment, answers in files. */
export async function runAction(stub: string, run: ActionRun): Promise<ActionResult> {
  const temporary = await mkdtemp(join(tmpdir(), 'heirloom-runner-'));
  try {
    const files = Object.fromEntries(FILES.map((name) => [`GITHUB_${name}`, join(temporary, name)]));
    await Promise.all(Object.values(files).map((file) => writeFile(file, '')));
    const eventPath = join(temporary, 'event.json');
    await writeFile(eventPath, JSON.stringify(run.event ?? {}));
    const node = run.node ?? process.execPath;
    const ended = await spawnAction(node, stub, run, {
      PATH: `${dirname(node)}:${process.env.PATH ?? ''}`,
      HOME: temporary,
      GITHUB_ACTIONS: 'true',
      CI: 'true',
      GITHUB_EVENT_NAME: run.eventName ?? 'push',
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_REPOSITORY: 'acme/digits',
      GITHUB_SHA: 'f'.repeat(40),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'test',
      GITHUB_WORKFLOW: 'test',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_WORKSPACE: run.cwd,
      RUNNER_TEMP: temporary,
      RUNNER_TOOL_CACHE: join(temporary, 'tools'),
      RUNNER_OS: 'Linux',
      ...files,
      ...run.env,
      ...(await inputVariables(run)),
    });
    return {
      ...ended,
      outputs: parseFileCommands(await readFile(join(temporary, 'OUTPUT'), 'utf8')),
      summary: await readFile(join(temporary, 'STEP_SUMMARY'), 'utf8'),
    };
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function inputVariables({ inputs = {}, definition, env }: ActionRun): Promise<Record<string, string>> {
  const defaults: [string, string][] = [];
  if (definition) {
    const action = parse(await readFile(definition, 'utf8')) as {
      inputs?: Record<string, { default?: unknown } | null>;
    };
    for (const [name, input] of Object.entries(action.inputs ?? {})) {
      const text = typeof input?.default === 'string' ? input.default : JSON.stringify(input?.default ?? '');
      const value = text === '""' ? '' : text;
      defaults.push([name, value.replace(/\$\{\{\s*github\.token\s*\}\}/, env?.GITHUB_TOKEN ?? '')]);
    }
  }
  const variables = [...defaults, ...Object.entries(inputs)].map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ]);
  return Object.fromEntries(variables) as Record<string, string>;
}

function spawnAction(
  node: string,
  stub: string,
  { cwd, timeoutMilliseconds = 120_000 }: ActionRun,
  env: Record<string, string>,
): Promise<Omit<ActionResult, 'outputs' | 'summary'>> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const child = spawn(node, [stub], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeoutMilliseconds,
      killSignal: 'SIGKILL',
    });
    let millisecondsToFirstLine: number | null = null;
    const texts = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      millisecondsToFirstLine ??= performance.now() - startedAt;
      texts.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...texts, millisecondsToFirstLine }));
  });
}

/** Reads `name<<delimiter … delimiter` and `name=value`, as in GITHUB_OUTPUT. */
export function parseFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const block = /^([^=]+?)<<(.+)$/.exec(line);
    if (block) {
      const [, name = '', delimiter = ''] = block;
      const end = lines.indexOf(delimiter, i + 1);
      if (end < 0) throw new Error(`output "${name}" has no end`);
      values[name] = lines.slice(i + 1, end).join('\n');
      i = end;
    } else if (line !== '') {
      const [name = '', ...value] = line.split('=');
      values[name] = value.join('=');
    }
  }
  return values;
}
