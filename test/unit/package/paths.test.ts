import { describe, expect, it } from '@jest/globals';
import { join, posix, relative, sep } from 'node:path';
import fc from 'fast-check';
import { checkPaths, pathFault } from '../../../shared/package/index.js';
import { messageOf } from '../../fixtures/failure.js';

const name = fc
  .stringMatching(/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,11}[A-Za-z0-9_-]$/)
  .filter((text) => !/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(text));
const plainPath = fc.array(name, { minLength: 1, maxLength: 5 }).map((names) => names.join('/'));

describe('the path of a file in a package', () => {
  it('is plain names with "/" between', () => {
    fc.assert(fc.property(plainPath, (path) => expect(pathFault(path)).toBeNull()));
    expect(pathFault('modèle/größe.json')).toBeNull();
  });

  it.each([
    ['', 'is empty or longer than 255 characters'],
    ['a'.repeat(256), 'is empty or longer than 255 characters'],
    ['/etc/passwd', 'is absolute or leaves its directory'],
    ['../a', 'is absolute or leaves its directory'],
    ['a/../../b', 'is absolute or leaves its directory'],
    ['a/./b', 'is absolute or leaves its directory'],
    ['a//b', 'is absolute or leaves its directory'],
    ['a/', 'is absolute or leaves its directory'],
    ['..\\a', 'holds a backslash, a colon or a control character'],
    ['C:/a', 'holds a backslash, a colon or a control character'],
    ['a\u0000b', 'holds a backslash, a colon or a control character'],
    ['a\nb', 'holds a backslash, a colon or a control character'],
    ['e\u0301', 'is not in Unicode normal form C'],
    ['model/CON', 'is a name that some systems read as something else'],
    ['nul.txt', 'is a name that some systems read as something else'],
    ['lpt1', 'is a name that some systems read as something else'],
    ['a.', 'is a name that some systems read as something else'],
    ['a /b', 'is a name that some systems read as something else'],
  ])('is not %j', (path, fault) => {
    expect(pathFault(path)).toBe(fault);
  });

  it('never leaves its directory, whatever text it is', () => {
    const piece = fc.oneof(
      fc.constantFrom('..', '.', '', '/', '\\', 'a', 'C:'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('/')),
        (path) => {
          fc.pre(pathFault(path) === null);
          const inside = relative('/package', join('/package', path));
          expect(inside).toBe(path.split('/').join(sep));
          expect(posix.isAbsolute(path) || path.split('/').includes('..')).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes a fault from any place in it', () => {
    const fault = fc.constantFrom('..', '.', '', 'con', 'a.', 'b ', 'c\\d', 'e:f', 'g\u0007', 'e\u0301');
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 3 }),
        fault,
        fc.array(name, { maxLength: 3 }),
        (before, wrong, after) => {
          expect(pathFault([...before, wrong, ...after].join('/'))).not.toBeNull();
        },
      ),
    );
  });
});

describe('the paths of a package', () => {
  it('are not two that a system without case takes for one', async () => {
    const message = await messageOf(() => checkPaths(['model/a', 'Model/A'], 'candidate'));
    expect(message).toBe(
      `candidate lists "model/a" and "Model/A", one file on some systems. Don't use this package; make it again.`,
    );
  });

  it('are not twice the same', async () => {
    expect(await messageOf(() => checkPaths(['a', 'a'], 'candidate'))).toContain('lists "a" and "a"');
  });

  it('name the one that is at fault', async () => {
    expect(await messageOf(() => checkPaths(['a', '../b'], 'candidate'))).toBe(
      `candidate the path "../b" is absolute or leaves its directory. Don't use this package; make it again.`,
    );
  });
});
