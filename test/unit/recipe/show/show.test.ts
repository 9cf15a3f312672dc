import { describe, expect, it } from '@jest/globals';
import { effectiveRecipe, parseRecipe, showRecipe } from '../../../../shared/recipe/index.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { recipeText } from '../../../fixtures/recipe.js';
import { Workspace } from '../workspace.js';

const folder = freshFolders();

async function shown(set: readonly string[] = []) {
  const at = await new Workspace(await folder()).write({
    'base.yml': `version: 1
data: {source: a.csv, missing: ["-"]}
model: {layers: [flatten, {dense: {units: 3}}, output]}
training: {optimizer: adam}
`,
    'models/recipe.yml': `version: 1
name: child
extends: [../base.yml]
data: {missing: !append ["?"]}
training: {epochs: 4}
`,
  });
  return showRecipe(await at.read('models/recipe.yml', set), at.folder);
}

describe('a recipe that is shown', () => {
  it('says of every value where it was written', async () => {
    const { origins } = await shown(['training.batch_size=8']);
    expect(origins).toMatchObject({
      name: 'models/recipe.yml:2',
      task: 'default',
      'data.source': 'base.yml:2',
      'data.missing.0': 'base.yml:2',
      'data.missing.1': 'models/recipe.yml:4',
      'model.layers.0.flatten': 'base.yml:3',
      'model.layers.1.dense.units': 'base.yml:3',
      'model.layers.1.dense.activation': 'default',
      'training.optimizer.adam.learning_rate': 'default',
      'training.epochs': 'models/recipe.yml:5',
      'training.batch_size': 'input "set", training.batch_size=8',
    });
  });

  it('reads as the same recipe again, comments and all', async () => {
    const { yaml, recipe } = await shown();
    expect(effectiveRecipe(parseRecipe(yaml, 'shown.yml'))).toEqual(recipe);
    expect(yaml).toMatch(/^ {2}epochs: 4 {2,}# models\/recipe\.yml:5$/m);
    expect(yaml).toMatch(/^ {4}- "\?" {2,}# models\/recipe\.yml:4$/m);
  });

  it('has a whole list on a line where it was written in one', async () => {
    const { yaml } = await shown(['data.missing=["-", NA]']);
    expect(yaml).toMatch(/^ {2}missing: \["-", NA\] +# input "set", data\.missing=\["-", NA\]$/m);
  });

  it('names the package behind a value, and what the recipe was merged from', async () => {
    const at = new Workspace(await folder());
    const packaged = effectiveRecipe(parseRecipe(recipeText(), 'recipe.yml'));
    const digest = await at.publish('flowers', 'v1.0.0', packaged);
    await at.write({ 'recipe.yml': 'version: 1\nname: child\nextends: ["flowers@v1.0.0"]\n' });
    const { origins, links } = showRecipe(await at.read(), at.folder);
    expect(origins['data.label']).toMatch(/^flowers@v1\.0\.0\/recipe\.json:\d+$/);
    expect(links[0]).toEqual({ kind: 'package', name: 'flowers@v1.0.0', sha256: digest });
  });
});
