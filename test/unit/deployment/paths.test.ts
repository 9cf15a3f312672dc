import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dirname, join } from 'node:path';
import { defaultStateHome, environmentPaths } from '../../../shared/deployment/index.js';

describe('the place of an environment', () => {
  it('is under the state home, which XDG_STATE_HOME names if it is absolute', () => {
    expect(defaultStateHome({ XDG_STATE_HOME: '/var/state' })).toBe('/var/state');
    expect(defaultStateHome({ XDG_STATE_HOME: 'relative' })).toMatch(/\/\.local\/state$/);
    expect(environmentPaths('production', '/s').state).toBe('/s/heirloom/deployments/production/state.json');
  });

  it('never lies outside it, whatever the name', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('..', '.', '', '../x', 'a/b', 'a\0')), (name) => {
        let root: string;
        try {
          ({ root } = environmentPaths(name, '/s'));
        } catch (error) {
          expect(String(error)).toContain('is not a plain name');
          return;
        }
        expect(dirname(root)).toBe(join('/s', 'heirloom', 'deployments'));
      }),
    );
  });
});
