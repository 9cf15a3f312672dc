import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseReference } from '../../../shared/registry/index.js';

const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);
const part = fc.nat(999);
const hex = (least: number, most: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${least},${most}}$`));

describe('a name of a package', () => {
  it('with @v1.2.3 is a version', () => {
    fc.assert(
      fc.property(name, part, part, part, (model, major, minor, patch) => {
        const version = `v${major}.${minor}.${patch}`;
        expect(parseReference(`${model}@${version}`)).toEqual({ kind: 'version', name: model, version });
      }),
    );
  });

  it('with #alias is an alias', () => {
    fc.assert(
      fc.property(name, fc.stringMatching(/^[a-z][a-z0-9-]{0,63}$/), (model, alias) => {
        expect(parseReference(`${model}#${alias}`)).toEqual({ kind: 'alias', name: model, alias });
      }),
    );
  });

  it('that is sha256: and 12 or more digits is a digest', () => {
    fc.assert(
      fc.property(hex(12, 64), (prefix) => {
        expect(parseReference(`sha256:${prefix}`)).toEqual({ kind: 'digest', prefix });
      }),
    );
  });

  it('that begins with artifact: is an artifact of this run', () => {
    expect(parseReference('artifact:heirloom candidate')).toEqual({
      kind: 'artifact',
      artifact: 'heirloom candidate',
      digest: null,
    });
  });

  it('that begins with artifact: may be pinned to the digest that a job put out', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z @-]{0,20}$/), hex(12, 64), (artifact, digest) => {
        expect(parseReference(`artifact:${artifact}@sha256:${digest}`)).toEqual({
          kind: 'artifact',
          artifact,
          digest,
        });
      }),
    );
  });

  it.each([
    'artifact:x@sha256:',
    'artifact:x@sha256:abc',
    'artifact:@sha256:abcdef012345',
    'artifact:x@sha256:ABCDEF012345',
  ])('%j is refused: a pin that pins nothing', (text) => {
    expect(() => parseReference(text)).toThrow(
      `"${text}" is pinned to no digest. Write artifact:<name>@sha256:`,
    );
  });

  it.each([
    'heirloom-out/candidate',
    '.',
    './flowers@v1.0.0',
    'flowers@1.0.0',
    'flowers@v1.0',
    'flowers@v1.0.0-rc.1',
    'flowers#Champion',
    'flowers#',
    '#champion',
    '-flowers@v1.0.0',
    'a/b@v1.0.0',
    `${'a'.repeat(65)}@v1.0.0`,
    'sha256:abcdef01234',
    'sha256:ABCDEF012345',
    `sha256:${'a'.repeat(65)}`,
    'artifact:',
    '',
  ])('%j is a path', (text) => {
    expect(parseReference(text)).toEqual({ kind: 'path', path: text });
  });

  it('is always one of the five, and keeps its text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const reference = parseReference(text);
        if (reference.kind === 'path') expect(reference.path).toBe(text);
      }),
    );
  });
});
