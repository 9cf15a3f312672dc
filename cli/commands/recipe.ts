import { resolve } from 'node:path';
import { Command } from 'commander';
import type { RecipeDeps } from '../../shared/recipe/index.js';
import type { Surroundings } from '../../shared/wiring/index.js';
import type { Runner } from '../main.js';

interface Flags {
  readonly json?: boolean;
  readonly registry: string;
  readonly set: readonly string[];
  readonly update?: boolean;
}

/** `heirloom recipe …` */
export function recipeCommand(run: Runner): Command {
  return new Command('recipe')
    .description('Looks at recipes and what they extend.')
    .addCommand(showCommand(run))
    .addCommand(diffCommand(run))
    .addCommand(childrenCommand(run))
    .addCommand(lockCommand(run));
}

function showCommand(run: Runner): Command {
  const command = withRegistry(
    new Command('show')
      .description('Prints the effective recipe, and where each of its values was written.')
      .argument('[recipe]', 'the recipe', 'recipe.yml')
      .option(
        '--set <path.to.key=value>',
        'a value laid over the recipe; repeat the option for more',
        (value: string, before: readonly string[]) => [...before, value],
        [],
      ),
  );
  return command.action((recipe: string) =>
    run(command, async (around) => {
      const { openToRead, showRecipe } = await import('../../shared/recipe/index.js');
      const { json, set } = command.opts<Flags>();
      const { host, workspace } = around;
      const opened = await openToRead(resolve(workspace, recipe), set, await depsOf(command, around));
      const { yaml, ...shown } = showRecipe(opened, workspace);
      if (!json) host.info(yaml);
      else for (const [name, value] of Object.entries(shown)) host.output(name, value);
      return 0;
    }),
  );
}

function diffCommand(run: Runner): Command {
  const command = withRegistry(
    new Command('diff')
      .description('Says in what two effective recipes differ.')
      .argument('<before>', 'a recipe file, or a package')
      .argument('<after>', 'the same'),
  );
  return command.action((before: string, after: string) =>
    run(command, async (around) => {
      const { differenceLines, differencesBetween, effectiveRecipeNamed } =
        await import('../../shared/recipe/index.js');
      const deps = await depsOf(command, around);
      const differences = differencesBetween(
        await effectiveRecipeNamed(before, deps),
        await effectiveRecipeNamed(after, deps),
      );
      const lines = differences.length === 0 ? ['the recipes mean the same'] : differenceLines(differences);
      if (command.opts<Flags>().json) around.host.output('differences', differences);
      else for (const line of lines) around.host.info(line);
      return 0;
    }),
  );
}

function childrenCommand(run: Runner): Command {
  const command = withRegistry(
    new Command('children')
      .description('Lists the recipes here that extend a recipe or a package, directly or over others.')
      .argument('<recipe>', 'a recipe file, or a package'),
  );
  return command.action((recipe: string) =>
    run(command, async (around) => {
      const { childLine, recipeChildren } = await import('../../shared/recipe/index.js');
      const { host, workspace } = around;
      const { registry } = await depsOf(command, around);
      const warn = (line: string): void => host.warning(line);
      const children = await recipeChildren(recipe, { workspace, registry, warn });
      const lines = children.length === 0 ? [`nothing here extends ${recipe}`] : children.map(childLine);
      if (command.opts<Flags>().json) host.output('children', children);
      else for (const line of lines) host.info(line);
      return 0;
    }),
  );
}

function lockCommand(run: Runner): Command {
  const command = withRegistry(
    new Command('lock')
      .description('Pins the packages that a recipe extends in a lock file beside it.')
      .argument('[recipe]', 'the recipe', 'recipe.yml')
      .option('--update', 'move the pins to what their names mean now'),
  );
  return command.action((recipe: string) =>
    run(command, async (around) => {
      const { lockRecipe } = await import('../../shared/recipe/index.js');
      const { openRegistry } = await import('../../shared/registry/index.js');
      const { registry, update = false } = command.opts<Flags>();
      const { workspace, host } = around;
      const deps = { ...around, registry: openRegistry(registry, workspace) };
      const pins = await lockRecipe(resolve(workspace, recipe), update, deps);
      const names = [...pins.keys()].join(', ');
      host.info(names === '' ? 'the recipe extends no package that needs a pin' : `pinned: ${names}`);
      host.output('packages', Object.fromEntries([...pins].map(([name, pin]) => [name, `sha256:${pin}`])));
      return 0;
    }),
  );
}

function withRegistry(command: Command): Command {
  return command.option('--registry <url>', 'where packages live', 'file:.heirloom/registry');
}

/** What is printed is for other programs too, so that the log of what was opened is shown on request only. */
async function depsOf(command: Command, around: Surroundings): Promise<RecipeDeps> {
  const { openRegistry } = await import('../../shared/registry/index.js');
  const { host, workspace, cache, env } = around;
  const quiet: RecipeDeps['host'] = {
    kind: host.kind,
    artifacts: host.artifacts,
    info: (line) => host.debug(line),
    warning: (message, at) => host.warning(message, at),
  };
  const registry = openRegistry(command.opts<Flags>().registry, workspace);
  return { registry, host: quiet, workspace, cache, env };
}
