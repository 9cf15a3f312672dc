import { parsePredictions } from '../../../shared/evaluation/index.js';
import { judge, parseGate, type Verdict } from '../../../shared/gate/index.js';

/** A gate file around rules. */
export function gate(...rules: string[]): string {
  return ['version: 1', 'name: test', 'rules:', ...rules.map((rule) => `  - ${rule}`), ''].join('\n');
}

/** Judges CSV texts; a baseline of null means that there is none. */
export function judgeCsv(policyText: string, candidate: string, baseline: string | null): Verdict {
  const policy = parseGate(policyText, 'gate.yml');
  const read = (text: string, file: string) => parsePredictions(text, file, policy.reading);
  return judge({
    policy,
    candidate: {
      predictions: read(candidate, 'candidate.csv'),
      digest: 'c'.repeat(64),
      reference: 'candidate',
    },
    baseline:
      baseline === null
        ? null
        : {
            predictions: read(baseline, 'baseline.csv'),
            digest: 'b'.repeat(64),
            reference: 'digits@v1.0.0',
            how: 'champion',
          },
    look: { number: 1, of: 32 },
  });
}

/** `n` rows of two classes in turn; `wrong` says on which rows the prediction misses. */
export function binary(n: number, wrong: (row: number) => boolean, edit = (line: string) => line): string {
  const lines = Array.from({ length: n }, (_, row) => {
    const label = row % 2;
    return edit(`r${row},${label},${wrong(row) ? 1 - label : label}`);
  });
  return ['id,label,prediction', ...lines.filter((line) => line !== ''), ''].join('\n');
}

/** `n` rows of two classes in turn; `trueScore` is what the row's own class gets. */
export function scored(
  n: number,
  trueScore: (row: number) => number,
  leaves = (_row: number) => true,
): string {
  const rows = [...Array(n).keys()].filter(leaves).map((row) => {
    const own = trueScore(row);
    return row % 2 === 0 ? `r${row},0,${own},${1 - own}` : `r${row},1,${1 - own},${own}`;
  });
  return ['id,label,score_0,score_1', ...rows, ''].join('\n');
}

export function outcomes(verdict: Verdict): string[] {
  return verdict.rules.map(({ outcome }) => outcome);
}
