import { describe, expect, it } from '@jest/globals';
import { publishModel, readInputs, train, USE_CASES } from '../../../shared/inputs/index.js';
import { defineUseCase } from '../../../shared/inputs/index.js';
import { choice, flag, lines, optionalText, text, wholeNumber } from '../../../shared/inputs/field.js';
import { messageOf } from '../../fixtures/failure.js';

const useCase = defineUseCase({
  name: 'test',
  summary: 'Tests.',
  argument: null,
  inputs: {
    'some-text': text('A text.', 'as is'),
    maybe: optionalText('Perhaps a text.'),
    upload: choice('When.', ['auto', 'never'], 'auto'),
    'dry-run': flag('Whether.', false),
    port: wholeNumber('A port.', 8501, 1, 65535),
    set: lines('Several.'),
  },
  outputs: {},
});

const read = (typed: Record<string, string>) => readInputs(useCase, (name) => typed[name]);

describe('inputs of a use case', () => {
  it('have their defaults where nothing was typed, or an empty text', () => {
    const defaults = {
      someText: 'as is',
      maybe: undefined,
      upload: 'auto',
      dryRun: false,
      port: 8501,
      set: [],
    };
    expect(read({})).toEqual(defaults);
    expect(read({ 'some-text': '', maybe: ' ', upload: '', 'dry-run': '', port: '', set: '\n' })).toEqual(
      defaults,
    );
  });

  it('are read as what they are', () => {
    const typed = {
      'some-text': ' x ',
      maybe: 'y',
      upload: 'never',
      'dry-run': 'true',
      port: '80',
      set: 'a=1\n\n b=2 ',
    };
    expect(read(typed)).toEqual({
      someText: 'x',
      maybe: 'y',
      upload: 'never',
      dryRun: true,
      port: 80,
      set: ['a=1', 'b=2'],
    });
  });

  it.each([
    [{ upload: 'nevr' }, '"nevr" is not known in input "upload". Did you mean "never"?'],
    [{ 'dry-run': 'yes' }, '"yes" is not known in input "dry-run". Known here: true, false.'],
    [{ port: '0' }, '0 is too small in input "port". It must be at least 1.'],
    [{ port: '65536' }, '65536 is too large in input "port". It must be at most 65535.'],
    [{ port: '80.5' }, 'a whole number is expected, not 80.5 in input "port". Change the value.'],
    [{ port: 'http' }, 'a number is expected, not NaN in input "port". Change the value.'],
  ])('name the input that is wrong: %j', async (typed, message) => {
    expect(await messageOf(() => read(typed as Record<string, string>))).toBe(message);
  });

  it('have the names and defaults of the contract', () => {
    expect(readInputs(train, () => undefined)).toMatchObject({
      recipe: 'recipe.yml',
      set: [],
      out: 'heirloom-out/candidate',
      registry: 'file:.heirloom/registry',
      backend: 'auto',
      upload: 'auto',
      artifactName: 'heirloom-candidate',
      forkLabel: 'heirloom-train',
      githubToken: undefined,
    });
    expect(readInputs(publishModel, () => undefined)).toMatchObject({
      candidate: 'heirloom-out/candidate',
      verdict: 'heirloom-out/verdict.json',
      version: 'auto',
      alias: 'candidate',
      dryRun: false,
    });
  });

  it('of every use case can all be left out', () => {
    for (const each of USE_CASES) expect(() => readInputs(each, () => undefined)).not.toThrow();
  });
});
