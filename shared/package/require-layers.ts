import { UserError } from '../errors/index.js';
import type { OpenPackage } from './verify.js';

/**
 * Refuses a package whose model Heirloom itself can't open: it opens TensorFlow.js layers and no other format.
 *
 * @param reference  the package as the user named it
 * @param purpose    what it was to be: "served", "trained on"
 * @throws UserError
 */
export function requireLayers({ manifest }: OpenPackage, reference: string, purpose: string): void {
  const { formats, entry } = manifest;
  if (formats.includes('tfjs-layers')) return;
  throw new UserError(
    `can't be ${purpose}: its model has the format ${formats.join(' and ')} (${entry}), and Heirloom opens tfjs-layers only`,
    'Use the framework that made it; a recipe with a "command" may inherit from it.',
    reference,
  );
}
