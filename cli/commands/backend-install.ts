import { Argument, Command } from 'commander';
import { nativeNames, type NativeName } from '../../shared/backends/names.js';
import { backendDependencies, programOf } from '../../shared/wiring/index.js';
import type { Runner } from '../main.js';

/** `heirloom backend install <name>` */
export function backendInstallCommand(run: Runner): Command {
  const command = new Command('install')
    .description(
      "Installs a native back end, pinned, into the runner's tool cache (RUNNER_TOOL_CACHE, else the user's cache).",
    )
    .addArgument(new Argument('<name>', 'the back end').choices(nativeNames));
  return command.action((name: NativeName) =>
    run(command, async (around) => {
      const [{ installBackend, PLANS, thisMachine }, { probeInChild }] = await Promise.all([
        import('../../shared/backends/install/index.js'),
        import('../../shared/backends/check/index.js'),
      ]);
      const { host, env } = around;
      const { toolCache } = backendDependencies(around);
      const child = { program: programOf(around), env };
      const { directory, version, already, lacking } = await installBackend(PLANS[name], {
        toolCache,
        env,
        machine: thisMachine(),
        log: (line) => host.info(line),
        smokeTest: (root) => probeInChild(name, child, { workspace: root, isNamed: true }),
      });
      if (lacking) host.warning(`installed, and can't be used on this machine: ${lacking}`);
      host.output('backend', name);
      host.output('version', version);
      host.output('directory', directory);
      host.output('already-installed', already);
      host.output('usable', already ? null : lacking === null);
      return 0;
    }),
  );
}
