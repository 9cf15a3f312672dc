import { describe, expect, it } from '@jest/globals';
import { reproduceCommand } from '../../../shared/comparison/reproduce.js';
import type { Baseline, Contender, Refetch } from '../../../shared/contenders/index.js';

const inputs = {
  gate: 'gate.yml',
  registry: 'file:.heirloom/registry',
  recipe: 'recipe.yml',
};
const candidate = { reference: 'heirloom-out/candidate' } as Contender;
const options = '--gate gate.yml --registry file:.heirloom/registry';

describe('reproduceCommand', () => {
  it('pins a package by its digest, and nobody’s override', () => {
    const baseline = { digest: 'ab12', reference: 'digits#champion', opened: {} } as Baseline;
    // An override is a person's word for one run, not a part of what was judged.
    const typed = { ...inputs, override: 'ada until 2030-01-31: hotfix' };
    expect(reproduceCommand(typed, candidate, baseline, null)).toBe(
      `heirloom evaluate-gate heirloom-out/candidate --baseline sha256:ab12 ${options}\n` +
        `heirloom compare-to-baseline heirloom-out/candidate --baseline sha256:ab12 ${options}`,
    );
  });

  it('brings a package of a run first, since no registry has its digest', () => {
    const refetch: Refetch = {
      first: ['gh', 'run', 'download', '7', '--name', 'two words'],
      name: 'heirloom-out/merge-base',
    };
    const baseline = {
      digest: 'ab12',
      reference: 'digits of commit bbbbbbb',
      opened: {},
      refetch,
    } as Baseline;
    expect(reproduceCommand(inputs, candidate, baseline, null).split('\n')).toEqual([
      "gh run download 7 --name 'two words'",
      `heirloom evaluate-gate heirloom-out/candidate --baseline heirloom-out/merge-base ${options}`,
      `heirloom compare-to-baseline heirloom-out/candidate --baseline heirloom-out/merge-base ${options}`,
    ]);
  });

  it('measures again what was measured, by the same recipe', () => {
    const refetch = { first: null, name: 'measure' };
    const baseline = { digest: 'ab12', how: 'measure', opened: {}, refetch } as Baseline;
    expect(reproduceCommand({ ...inputs, recipe: 'models/a.yml' }, candidate, baseline, null)).toContain(
      `evaluate-gate heirloom-out/candidate --baseline measure ${options} --recipe models/a.yml`,
    );
  });

  it('quotes what a shell would read as more than one word', () => {
    const odd = { reference: "it's; rm -rf x" } as Contender;
    expect(reproduceCommand(inputs, odd, null, null)).toContain(
      `evaluate-gate 'it'\\''s; rm -rf x' --baseline none `,
    );
  });

  it('names the runs that were judged, each by an option of its own', () => {
    const judged = { candidate: ['new/2.csv', 'new/3.csv'], baseline: ['old/2.csv'] };
    const runs = '--candidate-runs new/2.csv --candidate-runs new/3.csv --baseline-runs old/2.csv';
    for (const line of reproduceCommand(inputs, candidate, null, judged).split('\n'))
      expect(line).toContain(` heirloom-out/candidate --baseline none ${runs} ${options}`);
  });
});
