import { describe, expect, it } from '@jest/globals';
import { didYouMean, formatLocation, suggest, UserError } from '../../../shared/errors/index.js';

const keys = ['learning_rate', 'epochs', 'batch_size', 'id'];

describe('a word that is not known', () => {
  it.each([
    ['learningrate', 'learning_rate'],
    ['epoch', 'epochs'],
    ['batchsize', 'batch_size'],
    ['ids', 'id'],
  ])('%s is taken for a slip of %s', (word, meant) => {
    expect(didYouMean(word, keys)).toBe(` Did you mean "${meant}"?`);
  });

  it.each(['optimizer', 'xy', 'p', ''])('"%s" is like none of them', (word) => {
    expect(didYouMean(word, keys)).toBe('');
  });

  it('brings the list of what is known when nothing is near', () => {
    expect(suggest('optimizer', keys)).toBe('Known here: learning_rate, epochs, batch_size, id.');
  });

  it('has no suggestion where nothing is known', () => {
    expect(didYouMean('epochs', [])).toBe('');
  });
});

describe('a user error', () => {
  it('says where, what and how to mend it, in that order', () => {
    const error = new UserError('the row is too short', 'Add a cell.', { file: 'a.csv', line: 7 });
    expect(error.message).toBe('a.csv:7 the row is too short. Add a cell.');
    expect(error.location).toEqual({ file: 'a.csv', line: 7 });
  });

  it('does without a place that nobody knows', () => {
    expect(new UserError('it broke', 'Mend it.').message).toBe('it broke. Mend it.');
  });

  it('shows the column where there is one', () => {
    expect(formatLocation({ file: 'a.yml', line: 3, column: 9 })).toBe('a.yml:3:9');
  });
});
