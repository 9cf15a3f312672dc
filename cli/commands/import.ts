import type { Command } from 'commander';
import { importModel, readInputs } from '../../shared/inputs/index.js';
import { openBackendHere } from '../../shared/wiring/index.js';
import type { Runner } from '../main.js';
import { useCaseCommand } from '../use-case-command.js';

/** `heirloom import <path>` */
export function importCommand(run: Runner): Command {
  return useCaseCommand(importModel, (raw, command) =>
    run(command, async (around) => {
      const { runImport } = await import('../../shared/importing/run.js');
      const { context } = around;
      await runImport(readInputs(importModel, raw), {
        ...around,
        repository: context && `${context.serverUrl}/${context.repository}`,
        openBackend: (choice) => openBackendHere(choice, around),
      });
      return 0;
    }),
  );
}
