import { statfs } from 'node:fs/promises';
import { UserError } from '../../errors/index.js';
import type { InstallDependencies, Machine } from './dependencies.js';
import type { InstallPlan, TensorFlowParts } from './plan.js';
import { runTool } from './run-tool.js';

/** The programs that an installation uses. */
export interface Tools {
  /** Null where nothing is compiled. */
  readonly compiler: string | null;
  /** A Python with pip; without one the wheels are downloaded from the index. */
  readonly python: string | null;
}

/** @throws UserError that names all that is missing, before anything is downloaded */
export async function findTools(plan: InstallPlan, deps: InstallDependencies): Promise<Tools> {
  const { env, machine } = deps;
  if (plan.tensorFlow) checkMachine(plan.tensorFlow, machine);
  const [npm, compiler, python] = await Promise.all([
    firstThatRuns(['npm'], ['--version'], env),
    plan.tensorFlow && firstThatRuns([env['CXX'], 'g++', 'c++', 'clang++'], ['--version'], env),
    plan.tensorFlow && firstThatRuns(['python3', 'python'], ['-m', 'pip', '--version'], env),
  ]);
  const missing = [
    ...(npm ? [] : ['npm']),
    ...(plan.tensorFlow && !compiler ? ['a C++ compiler (g++, c++ or clang++)'] : []),
  ];
  if (missing.length > 0) {
    throw new UserError(
      `installing the back end "${plan.name}" takes ${missing.join(' and ')}, which the PATH does not have`,
      'Install it first; on Debian or Ubuntu: apt-get install g++ npm.',
    );
  }
  return { compiler, python };
}

/** @throws UserError when the disk has less room than the installation takes */
export async function checkSpace(plan: InstallPlan, directory: string): Promise<void> {
  const { bavail, bsize } = await statfs(directory);
  if (bavail * bsize >= plan.diskBytes) return;
  throw new UserError(
    `has ${gigabytes(bavail * bsize)} free, and installing the back end "${plan.name}" takes ${gigabytes(plan.diskBytes)}`,
    'Make room, or set RUNNER_TOOL_CACHE to a folder on a larger disk.',
    directory,
  );
}

function checkMachine({ leastGlibc }: TensorFlowParts, { platform, arch, glibc }: Machine): void {
  if (platform !== 'linux' || arch !== 'x64') {
    throw new UserError(
      `TensorFlow's libraries are installed on linux-x64 only, and this is ${platform}-${arch}`,
      'Use "webgpu", or "wasm", which needs nothing.',
    );
  }
  if (glibc === null || isOlder(glibc, leastGlibc)) {
    throw new UserError(
      `TensorFlow's libraries need glibc ${leastGlibc} or later, and this system has ${glibc ?? 'another C library'}`,
      'Use an image with glibc, such as Debian, Ubuntu or Rocky Linux instead of Alpine, or the back end "wasm".',
    );
  }
}

function isOlder(version: string, least: string): boolean {
  return version.localeCompare(least, 'en', { numeric: true }) < 0;
}

async function firstThatRuns(
  programs: readonly (string | undefined)[],
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<string | null> {
  for (const program of programs) {
    if (program && (await runTool(program, args, { env })).state === 'done') return program;
  }
  return null;
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
