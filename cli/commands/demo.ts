import { Command } from 'commander';
import { screenOf } from '../../shared/wiring/index.js';
import type { Runner } from '../main.js';

/** `heirloom demo` */
export function demoCommand(run: Runner): Command {
  const command = new Command('demo')
    .description(
      'Shows it all in about a minute, on pictures that it draws itself: train, gate, compare, publish, deploy. Needs no network and leaves nothing running.',
    )
    .option('--out <dir>', 'folder to work in; a former demo there is replaced', 'heirloom-demo');
  return command.action(() =>
    run(command, async (around) => {
      const { catchInterruption, Interruption, runDemo } = await import('../../shared/demo/index.js');
      const { out, json } = command.opts<{ out: string; json?: boolean }>();
      const { signal, release } = catchInterruption();
      try {
        const { directory, seconds, steps } = await runDemo(
          { out },
          { ...around, screen: screenOf(around.env), signal },
        );
        // As text, the story has said it all.
        if (json) {
          around.host.output('directory', directory);
          around.host.output('seconds', seconds);
          around.host.output('steps', steps);
        }
        return 0;
      } catch (error) {
        if (!(error instanceof Interruption)) throw error;
        around.host.info(`${error.message}; the deployment is stopped`);
        return error.exitCode;
      } finally {
        release();
      }
    }),
  );
}
