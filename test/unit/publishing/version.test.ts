import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bumpOf, greatest, nextVersion, parseVersion } from '../../../shared/publishing/version.js';
import { messageOf } from '../../fixtures/failure.js';
import { packageOf, type PackageParts } from '../../fixtures/package.js';

const version = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99));
const text = (numbers: readonly number[]) => `v${numbers.join('.')}`;
const head = (parts: PackageParts = {}) => packageOf(parts).head;

describe('how far a version moves', () => {
  it('major, when callers would break: other classes or inputs', () => {
    expect(bumpOf(head(), head({ classes: ['0', '1', '2'] }))).toBe('major');
    const inputs = { ...head().signature, inputs: [{ kind: 'number' as const, name: 'width' }] };
    expect(bumpOf(head(), { ...head(), signature: inputs })).toBe('major');
  });

  it('minor, when the architecture is another', () => {
    expect(bumpOf(head(), head({ shape: [2, 3] }))).toBe('minor');
    expect(bumpOf(head(), { ...head(), tensors: [] })).toBe('minor');
  });

  it('patch, when only the weights are', () => {
    const retrained = head().tensors.map((tensor) => ({ ...tensor, sha256: 'a'.repeat(64) }));
    expect(bumpOf(head(), { ...head(), tensors: retrained })).toBe('patch');
  });
});

describe('the next version', () => {
  it('is v1.0.0 after none', () => {
    expect(nextVersion(null, 'major')).toBe('v1.0.0');
  });

  it.each([
    ['v1.2.3', 'major', 'v2.0.0'],
    ['v1.2.3', 'minor', 'v1.3.0'],
    ['v1.2.3', 'patch', 'v1.2.4'],
    ['v1.9.9', 'patch', 'v1.9.10'],
  ] as const)('after %s by %s is %s', (last, bump, next) => {
    expect(nextVersion(last, bump)).toBe(next);
  });

  it('is greater than the last', () => {
    const bump = fc.constantFrom('major' as const, 'minor' as const, 'patch' as const);
    fc.assert(
      fc.property(version, bump, (last, by) => {
        const next = nextVersion(text(last), by);
        expect(greatest([next, text(last)])).toBe(next);
        expect(next).not.toBe(text(last));
      }),
    );
  });
});

describe('the greatest version', () => {
  it('is by number, not by text', () => {
    expect(greatest(['v1.9.0', 'v1.10.0', 'v1.2.99'])).toBe('v1.10.0');
    expect(greatest([])).toBeNull();
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(version, { minLength: 1 }), (versions) => {
        const texts = versions.map(text);
        expect(greatest([...texts].reverse())).toBe(greatest(texts));
      }),
    );
  });
});

describe('a version that a user typed', () => {
  it.each(['v1.2.3', '1.2.3'])('%s is v1.2.3', (typed) => {
    expect(parseVersion(typed)).toBe('v1.2.3');
  });

  it.each(['1.2', 'v1', '1.2.3-rc.1', '01.2.3', 'latest', '', 'v1.2.3 ', '../v1.2.3'])(
    '%j is none',
    async (typed) => {
      expect(await messageOf(() => parseVersion(typed))).toBe(
        `input "version" "${typed}" is not a version. Write v1.2.3, or "auto".`,
      );
    },
  );
});
