import { describe, expect, it } from '@jest/globals';
import { useCaseCommand } from '../../../cli/use-case-command.js';
import { evaluateGate } from '../../../shared/inputs/index.js';
import type { RawInputs } from '../../../shared/wiring/index.js';

/** What a command line gives for the inputs of evaluate-gate. */
async function typed(...words: readonly string[]): Promise<RawInputs> {
  let given: RawInputs | undefined;
  const command = useCaseCommand(evaluateGate, (raw) => {
    given = raw;
    return Promise.resolve();
  });
  await command.parseAsync(words, { from: 'user' });
  return given!;
}

describe('the command of a use case', () => {
  it('takes an option that is repeated for several lines, and its help says so', async () => {
    const raw = await typed('new.csv', '--candidate-runs', 'a.csv', '--candidate-runs', 'b.csv');
    expect(raw('candidate-runs')).toBe('a.csv\nb.csv');
    const help = useCaseCommand(evaluateGate, () => Promise.resolve()).helpInformation();
    expect(help.replaceAll(/\s+/g, ' ')).toMatch(
      /--baseline-runs <text> .*? Repeat the option for more than one\./,
    );
  });

  it('tells a default that was typed from one that was not', async () => {
    expect((await typed('--baseline', 'champion'))('baseline')).toBe('champion');
    expect((await typed())('baseline')).toBeUndefined();
  });
});
