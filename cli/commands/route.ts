import { Command } from 'commander';
import type { Runner } from '../main.js';

interface RouteFlags {
  readonly stateFile: string;
  readonly port: string;
  readonly host: string;
  readonly readyFile?: string;
}

/** The router of a deployment: started by `deploy`, of no use by hand. */
export function routeCommand(run: Runner): Command {
  const command = new Command('route')
    .description("Passes requests to a deployment's active server.")
    .requiredOption('--state-file <path>', "the deployment's state")
    .requiredOption('--port <number>', 'port to listen on')
    .requiredOption('--host <address>', 'address to listen on')
    .option('--ready-file <path>', 'written once it listens');
  return command.action(() =>
    run(command, async ({ host }) => {
      const { route } = await import('../../shared/deployment/index.js');
      const { stateFile, port, host: address, readyFile } = command.opts<RouteFlags>();
      const options = { stateFile, port: Number(port), host: address, ...(readyFile ? { readyFile } : {}) };
      await route(options, { log: (line) => host.info(line) });
      return 0;
    }),
  );
}
