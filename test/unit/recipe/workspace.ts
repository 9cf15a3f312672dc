import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  openToRead,
  openToTrain,
  lockRecipe,
  withoutCommand,
  type RecipeDeps,
} from '../../../shared/recipe/index.js';
import { FolderRegistry } from '../../../shared/registry/index.js';
import { FakeHost } from '../../fixtures/host.js';
import { writeSmallPackage } from '../../fixtures/package.js';

/** A folder with recipes and a registry. */
export class Workspace {
  readonly registry: FolderRegistry;

  constructor(readonly folder: string) {
    this.registry = new FolderRegistry(join(folder, 'registry'));
  }

  async write(files: Readonly<Record<string, string>>): Promise<this> {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(this.folder, path)), { recursive: true });
      await writeFile(join(this.folder, path), text);
    }
    return this;
  }

  /** Publishes a package of this recipe, and gives its digest. */
  async publish(name: string, version: string, recipe: object, alias?: string): Promise<string> {
    const directory = join(this.folder, `package-${name}-${version}`);
    const opened = await writeSmallPackage(directory, { name, recipe });
    const { digest } = opened;
    await this.registry.publish({ name, version, digest }, opened, '{}');
    if (alias) await this.registry.moveAlias(name, alias, digest, await this.registry.alias(name, alias));
    await rm(directory, { recursive: true });
    return digest;
  }

  deps(host = new FakeHost(), env: NodeJS.ProcessEnv = {}): RecipeDeps {
    const { registry, folder } = this;
    return { registry, host, env, workspace: folder, cache: join(folder, 'cache') };
  }

  async read(path = 'recipe.yml', set: readonly string[] = []) {
    const opened = await openToRead(join(this.folder, path), set, this.deps());
    return { ...opened, recipe: withoutCommand(opened.recipe, path) };
  }

  async train(path: string, host?: FakeHost, env?: NodeJS.ProcessEnv) {
    const opened = await openToTrain(join(this.folder, path), [], this.deps(host, env));
    return { ...opened, recipe: withoutCommand(opened.recipe, path) };
  }

  lock(path: string, update = false, host?: FakeHost) {
    return lockRecipe(join(this.folder, path), update, this.deps(host));
  }
}
