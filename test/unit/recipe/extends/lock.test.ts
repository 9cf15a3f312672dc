import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePins, pinsText } from '../../../../shared/recipe/extends/lock-file.js';
import { effectiveRecipe, parseRecipe } from '../../../../shared/recipe/index.js';
import { messageOf } from '../../../fixtures/failure.js';
import { everythingIn, freshFolders } from '../../../fixtures/folder.js';
import { FakeHost } from '../../../fixtures/host.js';
import { recipeText } from '../../../fixtures/recipe.js';
import { Workspace } from '../workspace.js';

const folder = freshFolders();
const LOCK = 'recipe.lock.yml';
const CI = { CI: 'true' };
const packaged = (epochs: number) =>
  effectiveRecipe(parseRecipe(recipeText({ training: `{epochs: ${epochs}, seed: 7}` }), 'recipe.yml'));

/** A recipe that extends flowers#champion, which has 3 epochs. */
async function start(extended = '"flowers#champion"') {
  const at = new Workspace(await folder());
  const digest = await at.publish('flowers', 'v1.0.0', packaged(3), 'champion');
  await at.write({ 'recipe.yml': `version: 1\nname: child\nextends: [${extended}]\n` });
  return { at, digest };
}
const lockIn = (at: Workspace) => readFile(join(at.folder, LOCK), 'utf8');

describe('a package that a recipe extends', () => {
  it('gives its recipe, but not its name', async () => {
    const { at, digest } = await start();
    const { recipe, links } = await at.read();
    expect(recipe).toMatchObject({ name: 'child', training: { epochs: 3, seed: 7 } });
    expect(links.map(({ name, sha256 }) => [name, sha256])[0]).toEqual(['flowers#champion', digest]);
  });

  it('is pinned by the first training, and stays when its alias moves, which is told', async () => {
    const { at, digest } = await start();
    await at.train('recipe.yml');
    expect(await lockIn(at)).toBe(
      `# The packages that the recipe beside this file extends, as "heirloom recipe lock" found them. Commit it.\nversion: 1\npackages:\n  flowers#champion: sha256:${digest}\n`,
    );
    const other = await at.publish('flowers', 'v1.0.1', packaged(4), 'champion');
    const host = new FakeHost();
    const { recipe } = await at.train('recipe.yml', host, CI);
    expect(recipe.training.epochs).toBe(3);
    expect(host.said).toContain(
      `warning: flowers#champion is sha256:${other.slice(0, 12)} now, and the recipe keeps to sha256:${digest.slice(0, 12)}, as recipe.lock.yml says. "heirloom recipe lock --update" moves it.`,
    );
  });

  it('moves when it is told to', async () => {
    const { at, digest } = await start();
    await at.lock('recipe.yml');
    const other = await at.publish('flowers', 'v1.0.1', packaged(4), 'champion');
    await at.lock('recipe.yml');
    expect(await lockIn(at)).toContain(digest);
    const host = new FakeHost();
    await at.lock('recipe.yml', true, host);
    expect(await lockIn(at)).toContain(other);
    expect(host.said).toContain(
      `recipe.lock.yml: flowers#champion is sha256:${other.slice(0, 12)}, and was sha256:${digest.slice(0, 12)}`,
    );
  });

  it('is not pinned by who only reads', async () => {
    const { at } = await start();
    await at.read();
    expect(await everythingIn(at.folder)).not.toContain(LOCK);
  });

  it('must be pinned in CI', async () => {
    const { at } = await start();
    const message = await messageOf(() => at.train('recipe.yml', new FakeHost(), CI));
    expect(message.replaceAll(`${at.folder}/`, '')).toBe(
      'recipe.yml:3:11 flowers#champion is not pinned in recipe.lock.yml, and nothing is pinned in CI. Run "heirloom recipe lock" and commit what it writes.',
    );
    expect(await everythingIn(at.folder)).not.toContain(LOCK);
  });

  it('must not be pinned in CI when it is no longer extended; elsewhere the pin goes', async () => {
    const { at } = await start();
    await at.lock('recipe.yml');
    await at.write({ 'recipe.yml': recipeText() });
    const message = await messageOf(() => at.train('recipe.yml', new FakeHost(), CI));
    expect(message.replaceAll(`${at.folder}/`, '')).toBe(
      'recipe.lock.yml is not what the recipe needs (flowers#champion is no longer extended), and nothing is pinned in CI. Run "heirloom recipe lock" and commit what it writes.',
    );
    await at.train('recipe.yml');
    expect(await everythingIn(at.folder)).not.toContain(LOCK);
  });

  it('needs no pin under its whole digest', async () => {
    const { at, digest } = await start();
    await at.write({ 'recipe.yml': `version: 1\nname: child\nextends: ["sha256:${digest}"]\n` });
    const { recipe } = await at.train('recipe.yml', new FakeHost(), CI);
    expect(recipe.training.epochs).toBe(3);
  });

  it('is refused where a version is not the package that was pinned', async () => {
    const { at, digest } = await start('"flowers@v1.0.0"');
    const other = await at.publish('flowers', 'v1.0.1', packaged(4));
    await at.write({ [LOCK]: pinsText(new Map([['flowers@v1.0.0', other]])) });
    expect((await messageOf(() => at.read())).replaceAll(`${at.folder}/`, '')).toBe(
      `recipe.yml:3:11 flowers@v1.0.0 is sha256:${digest.slice(0, 12)}, and recipe.lock.yml pins sha256:${other.slice(0, 12)}. Find out who changed it; to take it as it is, run "heirloom recipe lock --update".`,
    );
  });

  it('is refused where the registry has not what is pinned', async () => {
    const { at } = await start();
    await at.write({ [LOCK]: pinsText(new Map([['flowers#champion', 'a'.repeat(64)]])) });
    expect((await messageOf(() => at.read())).replaceAll(`${at.folder}/`, '')).toBe(
      `recipe.lock.yml pins sha256:${'a'.repeat(64)}, and ${at.registry.url.replace(`${at.folder}/`, '')} has no such package. Check the "registry" input, publish the package there, or run "heirloom recipe lock --update".`,
    );
  });

  it('is named by place when its recipe is faulty', async () => {
    const { at } = await start();
    await at.publish('flowers', 'v1.0.1', { ...packaged(4), modle: {} }, 'champion');
    expect(await messageOf(() => at.read())).toMatch(
      /^flowers#champion\/recipe\.json:\d+:3 unknown key "modle"\. Did you mean "model"\?$/,
    );
  });

  it('is one ancestor under two names', async () => {
    const { at } = await start('"flowers#champion", "flowers@v1.0.0"');
    const { links, pins } = await at.read();
    expect(links).toHaveLength(2);
    expect([...pins.keys()]).toEqual(['flowers#champion', 'flowers@v1.0.0']);
  });
});

describe('a lock file', () => {
  // No package can have this one name, which a map of YAML can't hold.
  const pins = fc
    .uniqueArray(
      fc.tuple(
        fc.string({ minLength: 1 }).filter((name) => name !== '__proto__'),
        fc.stringMatching(/^[0-9a-f]{64}$/),
      ),
      {
        selector: ([name]) => name,
      },
    )
    .map((entries) => new Map(entries));

  it('reads as it was written, and has the same bytes in any order of the pins', () => {
    fc.assert(
      fc.property(pins, (all) => {
        const text = pinsText(all);
        expect(parsePins(text, LOCK)).toEqual(all);
        expect(pinsText(new Map([...all].toReversed()))).toBe(text);
      }),
    );
  });

  it('is refused with a pin that is no digest', async () => {
    const text = 'version: 1\npackages:\n  a#champion: sha256:12\n';
    expect(await messageOf(() => parsePins(text, LOCK))).toBe(
      'recipe.lock.yml:3:3 a pin is "sha256:" with 64 hexadecimal digits (packages.a#champion). Run "heirloom recipe lock --update".',
    );
  });
});
