// Writes what follows from the use cases (each action.yml, and the tables of each action's README) and from the schemas
// that files are read through (schema/).
//   npx tsx scripts/generate.ts [--check]
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { z } from 'zod';
import { gateSchema } from '../shared/gate/schema.js';
import { schemaAddress } from '../shared/init/pins.js';
import { USE_CASES } from '../shared/inputs/index.js';
import { commandRecipeSchema } from '../shared/recipe/command-recipe.js';
import { recipeSchema } from '../shared/recipe/schema.js';
import { actionYml } from './action-yml.js';
import { jsonSchemaOf, type JsonSchema } from './json-schema.js';
import { layerSchema } from './layer-schema.js';
import { withTables } from './readme-tables.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const checks = process.argv.includes('--check');
const stale: string[] = [];

for (const useCase of USE_CASES) {
  const folder = useCase.name === 'run' ? '' : `actions/${useCase.name}`;
  const action = await formatted(actionYml(useCase, folder), join(folder, 'action.yml'));
  await settle(join(folder, 'action.yml'), action);
  const readme = folder === '' ? 'docs/one-step.md' : join(folder, 'README.md');
  await settle(readme, withTables(await readFile(join(root, readme), 'utf8'), action));
}
const schemas = {
  gate: written('gate', gateSchema),
  recipe: {
    ...layerSchema(eitherRecipe(), ['version', 'name', 'extends']),
    required: ['version'],
  },
};
for (const [name, schema] of Object.entries(schemas)) {
  const path = join('schema', `${name}.schema.json`);
  await settle(path, await formatted(JSON.stringify(schema), path));
}
if (stale.length > 0) {
  console.error(`not what the sources say: ${stale.join(', ')}. Run "npm run generate".`);
  process.exitCode = 1;
}

function written(name: 'gate' | 'recipe', schema: z.ZodType): JsonSchema {
  return jsonSchemaOf(schema, schemaAddress(name), `${name}.yml`);
}

/** What a model that is trained here takes, and what only a command does; a key of both is as the former has it. */
function eitherRecipe(): JsonSchema {
  const own = written('recipe', recipeSchema);
  const { properties } = written('recipe', commandRecipeSchema);
  return { ...own, properties: { ...properties, ...own.properties } };
}

async function formatted(content: string, path: string): Promise<string> {
  const filepath = join(root, path);
  return format(content, { ...(await resolveConfig(filepath)), filepath });
}

async function settle(path: string, content: string): Promise<void> {
  const before = await readFile(join(root, path), 'utf8').catch(() => null);
  if (before === content) return;
  if (checks) stale.push(path);
  else await writeFile(join(root, path), content);
}
