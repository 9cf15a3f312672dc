import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseModelPath } from '../../../shared/serving/model-path.js';

const any = { by: 'any' };
const version3 = { by: 'version', version: '3' };
const champion = { by: 'label', label: 'champion' };

describe('a path under /v1/models', () => {
  it.each([
    ['/v1/models/digits', 'digits', any, { kind: 'status' }],
    ['/v1/models/digits/metadata', 'digits', any, { kind: 'metadata' }],
    ['/v1/models/digits:predict', 'digits', any, { kind: 'verb', verb: 'predict' }],
    ['/v1/models/digits/versions/3', 'digits', version3, { kind: 'status' }],
    ['/v1/models/digits/versions/3/metadata', 'digits', version3, { kind: 'metadata' }],
    ['/v1/models/digits/versions/3:predict', 'digits', version3, { kind: 'verb', verb: 'predict' }],
    ['/v1/models/digits/labels/champion:classify', 'digits', champion, { kind: 'verb', verb: 'classify' }],
    ['/v1/models/team%2Fdigits:predict', 'team/digits', any, { kind: 'verb', verb: 'predict' }],
    ['/v1/models/a%3Ab', 'a:b', any, { kind: 'status' }],
  ])('%s', (path, name, selector, ask) => {
    expect(parseModelPath(path)).toEqual({ name, selector, ask });
  });

  it.each([
    '/v1/models/',
    '/v1/models/:predict',
    '/v1/models/digits/versions',
    '/v1/models/digits/versions/',
    '/v1/models/digits/stages/3',
    '/v1/models/digits/versions/3/labels/x',
    '/v1/models/%zz',
    '/v2/models/digits',
  ])('%s is none', (path) => {
    expect(parseModelPath(path)).toBeNull();
  });

  it('names a model "metadata" and one with any characters in it', () => {
    expect(parseModelPath('/v1/models/metadata')?.name).toBe('metadata');
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.string({ minLength: 1 }),
        (name, label) => {
          const path = `/v1/models/${encodeURIComponent(name)}/labels/${encodeURIComponent(label)}:predict`;
          expect(parseModelPath(path)).toEqual({
            name,
            selector: { by: 'label', label },
            ask: { kind: 'verb', verb: 'predict' },
          });
        },
      ),
    );
  });
});
