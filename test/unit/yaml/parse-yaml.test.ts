import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { kindOf, parseYamlFile, strictObject } from '../../../shared/yaml/index.js';
import { messageOf } from '../../fixtures/failure.js';

const layer = kindOf(
  { dense: strictObject({ units: z.number().int().positive() }), flatten: strictObject({}) },
  'layer',
);
const schema = strictObject({
  version: z.literal(1),
  name: z.string().min(1).optional(),
  layers: z.array(layer).min(1).optional(),
  size: z.array(z.number()).length(2).optional(),
  rate: z.number().gt(0).lt(1).optional(),
  kind: z.enum(['linear', 'relu']).optional(),
  either: z.union([z.string(), z.array(z.string())]).optional(),
});

const parse = (text: string) => parseYamlFile(text, 'file.yml', schema);
const faultOf = (text: string) => messageOf(() => parse(text));

describe('YAML through a schema', () => {
  it('gives the values, and a kind with its value', () => {
    expect(parse('version: 1\nlayers:\n  - flatten\n  - dense: {units: 3}\n')).toEqual({
      version: 1,
      layers: [
        { kind: 'flatten', value: {} },
        { kind: 'dense', value: { units: 3 } },
      ],
    });
  });

  it.each([
    ['an unknown key', 'version: 1\nnam: x\n', 'file.yml:2:1 unknown key "nam". Did you mean "name"?'],
    [
      'an unknown kind',
      'version: 1\nlayers:\n  - flatten\n  - dens: {units: 3}\n',
      'file.yml:4:5 unknown layer "dens" in layers[1]. Did you mean "dense"?',
    ],
    [
      'an unknown kind written as a bare word',
      'version: 1\nlayers: [flaten]\n',
      'file.yml:2:10 unknown layer "flaten" in layers[0]. Did you mean "flatten"?',
    ],
    [
      'an unknown key inside a kind',
      'version: 1\nlayers:\n  - dense: {unit: 3}\n',
      'file.yml:3:13 unknown key "unit" in layers[0].dense. Did you mean "units"?',
    ],
    [
      'a wrong value inside a kind',
      'version: 1\nlayers:\n  - dense: {units: three}\n',
      'file.yml:3:13 a number is expected, not "three" in layers[0].dense.units. Change the value.',
    ],
    [
      'a missing value inside a kind',
      'version: 1\nlayers:\n  - dense\n',
      'file.yml:3:5 a value is missing in layers[0].dense.units. Give a number.',
    ],
    [
      'two kinds in one entry',
      'version: 1\nlayers: [{dense: {units: 1}, flatten: {}}]\n',
      'file.yml:2:10 two layers are in one entry, "dense" and "flatten" (layers[0]). Give each a "- " of its own.',
    ],
    ['a missing key', 'name: x\n', 'file.yml:1:1 a value is missing in version. It must be 1.'],
    ['another version', 'version: 2\n', 'file.yml:1:1 2 is not known in version. It must be 1.'],
    [
      'a word that is not one of the choices',
      'version: 1\nkind: rely\n',
      'file.yml:2:1 "rely" is not known in kind. Did you mean "relu"?',
    ],
    [
      'a number out of its range',
      'version: 1\nrate: 1\n',
      'file.yml:2:1 1 is too large in rate. It must be less than 1.',
    ],
    [
      'a list of another length',
      'version: 1\nsize: [1, 2, 3]\n',
      'file.yml:2:1 3 entries are given in size. Give 2.',
    ],
    [
      'an empty list',
      'version: 1\nlayers: []\n',
      'file.yml:2:1 0 entries are given in layers. Give at least 1.',
    ],
    [
      'an empty text',
      'version: 1\nname: ""\n',
      'file.yml:2:1 0 characters are given in name. Give at least 1.',
    ],
    [
      'a value that fits none of two kinds',
      'version: 1\neither: 3\n',
      'file.yml:2:1 a text or a list is expected, not 3 in either. Change the value.',
    ],
    [
      'a duplicate key',
      'version: 1\nname: x\nname: y\n',
      'file.yml:3:1 is not valid YAML: Map keys must be unique. Mend the file at this place.',
    ],
    [
      'an alias without its anchor',
      'version: 1\nname: *x\n',
      'file.yml:2:7 is not valid YAML: Unresolved alias (the anchor must be set before the alias): x. Mend the file at this place.',
    ],
    [
      'arguments that stand beside their kind',
      'version: 1\nlayers:\n  - dense:\n    units: 3\n',
      'file.yml:3:5 "units" stands beside "dense", not inside it (layers[0]). Indent it further, or write dense: {units: …}.',
    ],
    [
      'an entry that names no kind',
      'version: 1\nlayers: [3]\n',
      'file.yml:2:10 one layer is expected: a name with its arguments (layers[0]). Known here: dense, flatten.',
    ],
    ['an empty file', '', 'file.yml:1:1 nothing is written here. Give a map.'],
    [
      'a key without a value',
      'version: 1\nlayers:\n',
      'file.yml:2:1 a value is missing in layers. Give a list.',
    ],
    [
      'a choice without a value',
      'version: 1\neither:\n',
      'file.yml:2:1 a value is missing in either. Give a text or a list.',
    ],
    ['a list instead of a map', '- 1\n', 'file.yml:1:1 a map is expected, not a list. Change the value.'],
  ])('names the place of %s', async (_, text, message) => {
    expect(await faultOf(text)).toBe(message);
  });

  it.each([
    ['a bracket that is not closed', 'version: [1\n', 'file.yml:2:1 '],
    ['a colon in a plain text', 'name: a: b\n', 'file.yml:1:7 '],
    ['a second document', 'version: 1\n---\nversion: 1\n', 'file.yml:2:1 '],
    [
      'aliases that multiply without end',
      `a: &a [${'x,'.repeat(10)}]\nb: &b [${'*a,'.repeat(10)}]\nc: &c [${'*b,'.repeat(10)}]\nd: [${'*c,'.repeat(10)}]\n`,
      'file.yml:2:',
    ],
  ])('refuses %s as broken YAML', async (_, text, place) => {
    const message = await faultOf(text);
    expect(message).toContain('is not valid YAML');
    expect(message.startsWith(place)).toBe(true);
    expect(message).not.toContain('\n');
  });

  it('reports an unknown key before the missing one that it stands for', async () => {
    expect(await faultOf('versoin: 1\n')).toContain('unknown key "versoin"');
  });

  it('does not take a key of every object for a known one', async () => {
    expect(await faultOf('version: 1\nlayers: [{constructor: {}}]\n')).toContain(
      'unknown layer "constructor"',
    );
    expect(await faultOf('version: 1\n__proto__: {}\n')).toContain('unknown key "__proto__"');
  });
});
