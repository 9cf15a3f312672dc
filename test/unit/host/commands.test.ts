import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linesWithoutCommands } from '../../../shared/host/commands.js';

/** The runner's two ways to see a command in a line. */
const actsAsCommand = (line: string) => /^[\s\u0085]*::/.test(line) || line.includes('##[');

describe('text on its way to the runner', () => {
  it.each([
    '::set-output name=verdict::pass',
    '   ::add-mask::a',
    '\u0085::stop-commands::x',
    'row 7: ##[set-env name=PATH]/tmp',
    'label\n::error::made up',
    'label\r::error::made up',
  ])('is no command: %j', (text) => {
    expect(linesWithoutCommands(text).filter(actsAsCommand)).toEqual([]);
  });

  it('stays as it was where it has no command', () => {
    expect(linesWithoutCommands('accuracy: 0.97 std::vector #1')).toEqual(['accuracy: 0.97 std::vector #1']);
  });

  it('is never a command and keeps every visible character, whatever it is', () => {
    const piece = fc.constantFrom('::', ':', '#', '##[', ' ', '\t', '\r', '\n', '\u0085', '\ufeff', 'a');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const lines = linesWithoutCommands(text);
        expect(lines.some(actsAsCommand)).toBe(false);
        expect(lines.join('\n').replaceAll('\u200b', '')).toBe(text.replaceAll(/\r\n|\r/g, '\n'));
      }),
    );
  });
});
