import type { compareToBaseline, InputsOf } from '../inputs/index.js';
import { commitModelsOf } from './commit-models.js';
import { afterRun } from './earlier-run.js';
import type { StepSurroundings } from './hand-off.js';
import { clientOpener } from './open-client.js';
import type { Surroundings } from './surroundings.js';
import { rescorerOf } from './rescorer.js';

type CompareInputs = InputsOf<typeof compareToBaseline>;

/** The use case "compare-to-baseline" in the state that its inputs name. */
export async function performCompare(inputs: CompareInputs, around: StepSurroundings): Promise<number> {
  const { host, env } = around;
  if (inputs.state === 'running') {
    const { announceRunning } = await import('../announcement/run.js');
    const { commentUrl, checkUrl } = await announceRunning(inputs, announceDeps(inputs, around));
    host.output('comment-url', commentUrl);
    host.output('check-url', checkUrl);
    return 0;
  }
  const { runCompare } = await import('../comparison/run.js');
  await runCompare(inputs, {
    ...announceDeps(inputs, await afterRun(inputs, around)),
    screen: host.kind === 'terminal' ? screenOf(env) : null,
    findCommitModel: commitModelsOf(inputs, around),
    rescoreFile: rescorerOf(inputs.recipe, around),
  });
  return 0;
}

/** What is told of a comparison is told with these. */
export function announceDeps<Around extends Surroundings>(
  { githubToken }: Pick<CompareInputs, 'githubToken'>,
  around: Around,
) {
  return { ...around, openClient: clientOpener(githubToken, around) };
}

/** How wide and colourful the text on this terminal may be. */
export function screenOf(env: NodeJS.ProcessEnv): { width: number; colour: boolean } {
  return { width: process.stdout.columns ?? 100, colour: process.stdout.isTTY === true && !env['NO_COLOR'] };
}
