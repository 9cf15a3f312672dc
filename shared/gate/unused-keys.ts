import type { Host } from '../host/host.js';
import type { GatePolicy } from './policy.js';
import { unusedKeys } from './rules/index.js';

/** Every rule takes a confidence and a power; whoever sets one that changes nothing should know, once. */
export function sayUnusedKeys({ rules }: GatePolicy, host: Host): void {
  const unused = rules.flatMap((rule) => unusedKeys(rule).map((key) => `"${key}" of ${rule.name}`));
  if (unused.length > 0) host.info(`this changes no verdict: ${unused.join(', ')}`);
}
