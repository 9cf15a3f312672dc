import type { ServingContext } from './context.js';
import { HttpError } from './http-error.js';
import type { Selector } from './model-path.js';
import { isVersion } from './version.js';

/** @throws HttpError 404 when this server holds another model or another version */
export function requireServed(serving: ServingContext, name: string, selector: Selector): void {
  const { model, version } = serving;
  if (name !== model.manifest.name) throw new HttpError(404, `there is no model "${name}" here`);
  switch (selector.by) {
    case 'any':
      return;
    case 'version':
      if (isVersion(version, selector.version)) return;
      throw new HttpError(404, `model "${name}" has no version "${selector.version}" here`);
    case 'label':
      if (version.aliases.includes(selector.label)) return;
      throw new HttpError(404, `model "${name}" has no label "${selector.label}" here`);
  }
}

/** Width of one row of the model's answer. */
export function outputWidth(serving: ServingContext): number {
  return Math.max(1, serving.model.manifest.signature.classes.length);
}
