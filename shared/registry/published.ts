import { byCodePoint } from '../files/index.js';
import { parseReference } from './reference.js';
import type { Registry, VersionRecord } from './registry.js';

export interface Published {
  readonly record: VersionRecord;
  /** Aliases of that model that name the package now. */
  readonly aliases: readonly string[];
}

/**
 * What a package is published as, under the name that it was asked for with; null when it is not.
 *
 * @param reference  a name of a model counts alone; any other reference finds the package under every name, its own first
 */
export async function publishedAs(
  registry: Registry,
  reference: string,
  { name, digest }: { readonly name: string; readonly digest: string },
): Promise<Published | null> {
  const asked = parseReference(reference);
  const others = (await registry.names()).filter((other) => other !== name);
  for (const candidate of 'name' in asked ? [asked.name] : [name, ...others]) {
    const record = (await registry.versions(candidate)).find((version) => version.digest === digest);
    if (!record) continue;
    const aliases = await registry.aliases(candidate);
    const naming = Object.keys(aliases).filter((alias) => aliases[alias] === digest);
    return { record, aliases: naming.sort(byCodePoint) };
  }
  return null;
}
