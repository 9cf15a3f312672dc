import type { UseCase } from '../shared/inputs/index.js';
import { openRunnerHost, runMain, VERSION } from '../shared/host/index.js';

/**
 * Runs a use case as an action: inputs from `INPUT_*`, outputs to the runner.
 * @param home  directory of the built program
 */
export async function act({ name }: Pick<UseCase, 'name'>, home: string): Promise<void> {
  // Before anything heavy is loaded, so that a log shows at once that the step began.
  process.stdout.write(`Heirloom ${VERSION} ${name} (Node ${process.version})\n`);
  const { env } = process;
  const host = await openRunnerHost();
  await runMain(host, async () => {
    const { PERFORMERS, withSurroundings } = await import('../shared/wiring/index.js');
    const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
    return withSurroundings({ host, env, workspace, home }, (around) =>
      PERFORMERS[name]!((input) => env[inputVariable(input)], around),
    );
  });
}

/** The variable in which the runner hands over an input. */
function inputVariable(input: string): string {
  return `INPUT_${input.toUpperCase()}`;
}
