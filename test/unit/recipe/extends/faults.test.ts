import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { messageOf } from '../../../fixtures/failure.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { Workspace } from '../workspace.js';

const folder = freshFolders();
const workspace = async (files: Readonly<Record<string, string>>) =>
  new Workspace(await folder()).write(files);

const BASE = `version: 1
data: {source: data/flowers.csv, label: flower, missing: ["", "-"]}
model:
  layers: [{dense: {units: 4}}, output]
training: {optimizer: {adam: {learning_rate: 0.01}}, epochs: 5}
`;
const child = (from: string, rest = '') => `version: 1\nname: child\nextends: [${from}]\n${rest}`;

describe('a fault in a chain of recipes', () => {
  const faultOf = async (files: Readonly<Record<string, string>>) => {
    const at = await workspace({ 'base.yml': BASE, ...files });
    return (await messageOf(() => at.read())).replaceAll(`${at.folder}/`, '');
  };

  it.each([
    [
      'a value',
      BASE.replace('epochs: 5', 'epochs: 0'),
      '',
      'base.yml:5:54 0 is too small in training.epochs. It must be at least 1.',
    ],
    [
      'a deep key',
      BASE.replace('units', 'unit'),
      '',
      'base.yml:4:21 unknown key "unit" in model.layers[0].dense. Did you mean "units"?',
    ],
    ['a key at the top', `${BASE}modle: 1\n`, '', 'base.yml:6:1 unknown key "modle". Did you mean "model"?'],
    [
      'its version',
      BASE.replace('version: 1', 'version: 2'),
      '',
      'base.yml:1:1 2 is not known in version. It must be 1.',
    ],
    [
      'its YAML',
      `${BASE}a: [`,
      '',
      'base.yml:6:5 is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. Mend the file at this place.',
    ],
    [
      'an own value',
      BASE,
      'training: {epochs: many}\n',
      'recipe.yml:4:12 a number is expected, not "many" in training.epochs. Change the value.',
    ],
    [
      'an entry to remove',
      BASE,
      'data: {missing: !remove [x]}\n',
      'recipe.yml:4:26 !remove names an entry that is not in data.missing: "x". It has "", "-".',
    ],
    [
      'a list to change',
      BASE,
      'features: !append [{one_hot: [a]}]\n',
      'recipe.yml:4:19 !append has no list to change in features. Write the whole list, without the tag.',
    ],
    [
      'a map to change',
      BASE,
      'training: !append [a]\n',
      'recipe.yml:4:19 !append has no list to change in training; what stands there (base.yml:5:11) is none. Write the whole list, without the tag.',
    ],
    [
      'a tag',
      BASE,
      'training: !extend [a]\n',
      'recipe.yml:4:11 is not valid YAML: Unresolved tag: !extend. Mend the file at this place.',
    ],
    [
      'a key that does not go with an inherited one',
      BASE.replace('epochs: 5', 'epochs: 5, seed: 1'),
      'training: {seeds: [1, 2]}\n',
      'recipe.yml:4:12 "seed" and "seeds" are both given (training.seeds). Keep "seed" for one run, or "seeds" for several. Null takes an inherited value away, as in "key: null".',
    ],
    [
      'a null',
      BASE,
      'training: {seed: null}\n',
      'recipe.yml:4:12 a value is missing in training.seed. Give a number.',
    ],
  ] as const)('is named where it stands: %s', async (_, base, own, message) => {
    expect(await faultOf({ 'base.yml': base, 'recipe.yml': child('base.yml', own) })).toBe(message);
  });

  it.each([
    [
      'extends: [base.yml]',
      'recipe.yml:1:1 has no name, and names are not inherited. Write one, as in "name: digits".',
    ],
    [
      'name: x\nextends: [bsae.yml]',
      'recipe.yml:3:11 "bsae.yml" is not there. Name a file, relative to this one, or a package, as in "digits#champion".',
    ],
    [
      'name: x\nextends: base.yml',
      'recipe.yml:3:1 a list is expected, not "base.yml" in extends. Write [base.yml].',
    ],
    ['name: x\nextends: [base.yml, base.yml]', 'recipe.yml:3:21 "base.yml" is extended twice. Name it once.'],
    [
      'name: x\nextends: !append [base.yml]',
      'recipe.yml:3:18 a list of parents is not inherited. Write it without the tag.',
    ],
    [
      'name: x\nextends: ["artifact:x"]',
      'recipe.yml:3:11 "artifact:x" is gone after its run, and can\'t be pinned. Extend a published package, as in "digits#champion", or a file.',
    ],
  ])('is named where it stands: %s', async (head, message) => {
    expect(
      await faultOf({
        'recipe.yml': `version: 1\n${head}\n`,
      }),
    ).toBe(message);
  });

  it('is told of a recipe that is not there', async () => {
    const at = await workspace({});
    expect(await messageOf(() => at.read())).toBe(
      `${join(at.folder, 'recipe.yml')} is not there. Name the recipe with the "recipe" input, or write one with "heirloom init <data file>".`,
    );
  });

  it('names the whole circle', async () => {
    const message = await faultOf({
      'recipe.yml': child('x/a.yml'),
      'x/a.yml': 'version: 1\nextends: [b.yml]\n',
      'x/b.yml': 'version: 1\nextends: [a.yml]\n',
    });
    expect(message).toBe(
      'x/b.yml:2:11 closes a circle: x/a.yml → x/b.yml → x/a.yml. Take one of them out of "extends".',
    );
  });

  it('names parents that are listed in both orders', async () => {
    const message = await faultOf({
      'a.yml': 'version: 1\n',
      'b.yml': 'version: 1\n',
      'c.yml': 'version: 1\nextends: [a.yml, b.yml]\n',
      'd.yml': 'version: 1\nextends: [b.yml, a.yml]\n',
      'recipe.yml': child('c.yml, d.yml'),
    });
    expect(message).toContain("recipe.yml can't put a.yml and b.yml in one order");
  });

  it('ends a chain of too many levels', async () => {
    const files = Array.from({ length: 20 }, (_, at) => [
      `f${at}.yml`,
      `version: 1\nextends: [f${at + 1}.yml]\n`,
    ]);
    const message = await faultOf({
      ...(Object.fromEntries(files) as object),
      'recipe.yml': child('f0.yml'),
    });
    expect(message).toBe('f15.yml stands 16 levels up. Extend over 16 levels at most.');
  });
});
