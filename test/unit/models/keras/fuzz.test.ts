import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../../shared/errors/index.js';
import { isDeeperThan } from '../../../../shared/models/keras/depth.js';
import { readKerasModel } from '../../../../shared/models/keras/index.js';
import { functionalJson, kerasLayer as layer } from '../../../fixtures/keras.js';

const whole = functionalJson(
  [8, 8, 1],
  [
    [layer('Conv2D', { name: 'c', filters: 2, kernel_size: [3, 3], padding: 'same' }), ['input']],
    [layer('BatchNormalization', { name: 'b', axis: [3] }), ['c']],
    [layer('Add', { name: 'a' }), ['b', 'c']],
    [layer('Flatten', { name: 'f' }), ['a']],
    [layer('Dense', { name: 'd', units: 2, activation: 'softmax' }), ['f']],
  ],
  'd',
);

/** Every place in a value, as the keys that lead there. */
function placesIn(value: unknown): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  const entries = Object.entries(value as Record<string, unknown>);
  return [[], ...entries.flatMap(([key, inner]) => placesIn(inner).map((path) => [key, ...path]))];
}
const places = placesIn(JSON.parse(whole)).filter((path) => path.length > 0);

function changed(path: readonly (string | number)[], to: unknown): string {
  const root = JSON.parse(whole) as Record<string, unknown>;
  let node = root;
  for (const key of path.slice(0, -1)) node = node[key] as Record<string, unknown>;
  node[path.at(-1)!] = to;
  return JSON.stringify(root);
}

describe('a Keras model with anything in any place', () => {
  it('is read, or refused with an error of the user', () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('__proto__', 'constructor', 'input', 'd', -1, 1e300),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, (path, to) => {
        try {
          const { nodes } = readKerasModel(changed(path, to), 'model.json', 'given');
          expect(nodes.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the depth of a JSON text', () => {
  it('is that of its value', () => {
    const depthOf = (value: unknown): number =>
      typeof value !== 'object' || value === null
        ? 0
        : 1 + Math.max(0, ...Object.values(value).map((inner) => depthOf(inner)));
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(6), (value, most) => {
        expect(isDeeperThan(JSON.stringify(value), most)).toBe(depthOf(value) > most);
      }),
    );
  });
});
