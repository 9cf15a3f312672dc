import { Interrupted, UserError } from '../../errors/index.js';
import type { Host } from '../../host/host.js';
import { AT, failedCommand } from './ending.js';
import { commandEnvironment, type Handed } from './environment.js';
import { runInGroup } from './process-group.js';

export interface CommandOptions {
  readonly command: string;
  /** Working directory: the recipe's folder. */
  readonly folder: string;
  readonly handed: Handed;
  /** Of this process. */
  readonly env: NodeJS.ProcessEnv;
  /** " (seed 7)" of one run among several, or an empty text. */
  readonly which: string;
  readonly host: Pick<Host, 'info' | 'group'>;
}

/** A system takes no longer text in a variable (Linux: 128 KiB with its name). */
const MOST_RECIPE_BYTES = 120_000;
/** Of stderr, for a message. */
const KEPT_LINES = 20;

/**
 * Runs a recipe's command once, with its output in the log as it comes.
 *
 * @throws UserError   where it can't be started, or ends with anything but 0
 * @throws Interrupted where this process was told to end meanwhile; the command has ended then
 */
export async function runCommand(options: CommandOptions): Promise<void> {
  const { command, folder, handed, env, which, host } = options;
  if (Buffer.byteLength(handed.recipe) > MOST_RECIPE_BYTES)
    throw new UserError(
      'the recipe is too large for the environment of a command',
      'Hand over less under "parameters", such as the name of a file.',
      AT,
    );
  const errorLines: string[] = [];
  const ending = await host.group(`Command${which}: ${command.trim()}`, () =>
    runInGroup({
      command,
      folder,
      env: commandEnvironment(env, handed),
      onLine: (stream, line) => {
        host.info(line);
        if (stream === 'stderr' && line.trim() !== '') errorLines.push(line.slice(0, 500));
        if (errorLines.length > KEPT_LINES) errorLines.shift();
      },
      onSignal: (signal) => host.info(`${signal} is passed on to the command; waiting for its end`),
    }),
  );
  if (ending.passedOn !== null) throw new Interrupted(ending.passedOn);
  if (ending.code !== 0) throw failedCommand(ending, errorLines, which);
}
