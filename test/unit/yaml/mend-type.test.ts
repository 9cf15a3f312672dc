import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { parseYamlFile, strictObject } from '../../../shared/yaml/index.js';

const schema = strictObject({
  rate: z.number().optional(),
  epochs: z.number().int().optional(),
  sizes: z.array(z.number()).optional(),
  name: z.string().optional(),
  stratify: z.boolean().optional(),
  split: strictObject({}).optional(),
});

describe('a value of another type is told with what to write instead:', () => {
  it.each([
    ['rate: "0.5"', 'a number is expected, not "0.5" in rate. Write 0.5 without quotes.'],
    ['rate: 5 %', 'a number is expected, not "5 %" in rate. Write 0.05.'],
    ['rate: -12.5%', 'a number is expected, not "-12.5%" in rate. Write -0.125.'],
    ['rate: many', 'a number is expected, not "many" in rate. Change the value.'],
    ['rate: [1]', 'a number is expected, not a list in rate. Change the value.'],
    ['{rate: 0,5}', 'unknown key "5". Write decimals with a point, as in 0.95.'],
    ['epochs: "3"', 'a number is expected, not "3" in epochs. Write 3 without quotes.'],
    ['epochs: 3.5', 'a whole number is expected, not 3.5 in epochs. Change the value.'],
    ['sizes: 3', 'a list is expected, not 3 in sizes. Write [3].'],
    ['name: 3', 'a text is expected, not 3 in name. Write "3", in quotes.'],
    ['name: yes', undefined],
    ['name: true', 'a text is expected, not true in name. Write "true", in quotes.'],
    [
      'stratify: yes',
      'true or false is expected, not "yes" in stratify. Write true or false, without quotes.',
    ],
    ['split: 0.2', 'a map is expected, not 0.2 in split. Write keys and values, as in {key: value}.'],
    ['split: [a]', 'a map is expected, not a list in split. Change the value.'],
  ])('%s', (text, message) => {
    const parse = () => parseYamlFile(text, 'file.yml', schema);
    if (message === undefined) expect(parse()).toEqual({ name: 'yes' });
    else expect(parse).toThrow(message);
  });
});
