import { Command, CommanderError } from 'commander';
import { openTerminalHost, runMain, VERSION } from '../shared/host/index.js';
import { USE_CASES } from '../shared/inputs/index.js';
import { PERFORMERS, withSurroundings, type Surroundings } from '../shared/wiring/index.js';
import { EXTRA_COMMANDS } from './commands/index.js';
import { routeCommand } from './commands/route.js';
import { useCaseCommand } from './use-case-command.js';

/** What a command does, to its exit code. */
export type Body = (around: Surroundings) => Promise<number>;

/** Runs a command's body on a terminal host and ends the process with its exit code. */
export type Runner = (command: Command, body: Body) => Promise<void>;

/**
 * The command line.
 * @param home  directory of the built program
 */
export async function main(home: string, argv: readonly string[] = process.argv): Promise<void> {
  const run: Runner = async (command, body) => {
    const { json = false, verbose = false } = command.optsWithGlobals<{
      json?: boolean;
      verbose?: boolean;
    }>();
    const host = await openTerminalHost({ json, verbose });
    await runMain(host, () =>
      withSurroundings({ host, env: process.env, workspace: process.cwd(), home }, body),
    );
  };
  const program = new Command('heirloom')
    .description('CI/CD for models that inherit from models.')
    .version(VERSION)
    // Behind a command, --version is that command's own option.
    .enablePositionalOptions()
    .showHelpAfterError('(see --help)');
  for (const useCase of USE_CASES) {
    program.addCommand(
      useCaseCommand(useCase, (raw, command) =>
        run(command, (around) => PERFORMERS[useCase.name]!(raw, around)),
      ),
    );
  }
  for (const extra of EXTRA_COMMANDS) program.addCommand(extra(run));
  program.addCommand(routeCommand(run), { hidden: true });
  for (const command of leavesOf(program)) {
    command.option('--json', 'print the outputs as one JSON object on stdout, everything else on stderr');
    command.option('--verbose', 'show details');
    command.exitOverride().configureOutput({ outputError: (text, write) => write(text) });
  }
  try {
    await program.exitOverride().parseAsync([...argv]);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help and version are no errors; a word that is not understood is the user's to mend.
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  }
}

/** Commands that do something: those without commands of their own. */
function leavesOf(command: Command): Command[] {
  return command.commands.length === 0 ? [command] : command.commands.flatMap(leavesOf);
}
