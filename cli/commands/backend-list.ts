import { Command } from 'commander';
import type { BackendStatus } from '../../shared/backends/check/index.js';
import { backendNames } from '../../shared/backends/names.js';
import { backendDependencies, programOf } from '../../shared/wiring/index.js';
import type { Runner } from '../main.js';

const SOURCES = {
  workspace: 'the workspace',
  'tool-cache': 'the tool cache',
  'built-in': 'part of Heirloom',
} as const;

const NAME_WIDTH = Math.max(...backendNames.map((name) => name.length));

/** `heirloom backend list` */
export function backendListCommand(run: Runner): Command {
  const command = new Command('list').description(
    'Says which back ends can be used here, where they come from, and which one "auto" takes.',
  );
  return command.action(() =>
    run(command, async (around) => {
      const { listBackends, probeInChild } = await import('../../shared/backends/check/index.js');
      const { host, env, workspace } = around;
      const child = { program: programOf(around), env };
      const { backends, auto } = await listBackends(backendDependencies(around), (name) =>
        probeInChild(name, child, { workspace, isNamed: false }),
      );
      if (command.opts<{ json?: boolean }>().json) {
        host.output('backends', backends);
        host.output('auto', auto);
        return 0;
      }
      for (const backend of backends) host.info(lineOf(backend));
      host.info(auto ? `auto takes ${auto}` : 'auto finds none');
      return 0;
    }),
  );
}

function lineOf({ name, usable, version, device, source, path, reason, install }: BackendStatus): string {
  const from = [source && SOURCES[source], path].filter(Boolean).join(', ');
  const about = usable
    ? `${[version, device && `on ${device}`].filter(Boolean).join(' ')} (${from})`
    : `${reason}${source ? ` (${from})` : `. ${install}`}`;
  return `${usable ? 'yes' : 'no '}  ${name.padEnd(NAME_WIDTH)}  ${about}`;
}
