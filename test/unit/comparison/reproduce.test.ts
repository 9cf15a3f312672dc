import { describe, expect, it } from '@jest/globals';
import { reproduceCommand } from '../../../shared/comparison/reproduce.js';
import type { Baseline } from '../../../shared/contenders/index.js';

const inputs = { candidate: 'heirloom-out/candidate', gate: 'gate.yml', registry: 'file:.heirloom/registry' };
const options = '--gate gate.yml --registry file:.heirloom/registry';

describe('reproduceCommand', () => {
  it('pins a package by its digest, and nobody’s override', () => {
    const baseline = { digest: 'ab12', reference: 'digits#champion', opened: {} } as Baseline;
    // An override is a person's word for one run, not a part of what was judged.
    const typed = { ...inputs, override: 'ada until 2030-01-31: hotfix' };
    expect(reproduceCommand(typed, baseline)).toBe(
      `heirloom evaluate-gate heirloom-out/candidate --baseline sha256:ab12 ${options}\n` +
        `heirloom compare-to-baseline heirloom-out/candidate --baseline sha256:ab12 ${options}`,
    );
  });

  it('quotes what a shell would read as more than one word', () => {
    const odd = { ...inputs, candidate: "it's; rm -rf x" };
    expect(reproduceCommand(odd, null)).toContain(`evaluate-gate 'it'\\''s; rm -rf x' --baseline none `);
  });
});
