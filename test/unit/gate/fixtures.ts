import { parsePredictions } from '../../../shared/evaluation/index.js';
import { judge, parseGate, type Verdict } from '../../../shared/gate/index.js';

/** A gate file around rules. */
export function gate(...rules: string[]): string {
  return ['version: 1', 'name: test', 'rules:', ...rules.map((rule) => `  - ${rule}`), ''].join('\n');
}

/** CSV texts, as a gate judges them. */
export interface Texts {
  readonly candidate: string;
  /** null: there is none. */
  readonly baseline: string | null;
  /** By `against`. */
  readonly others?: Readonly<Record<string, string>>;
  /** Runs with other seeds. */
  readonly candidateRuns?: readonly string[];
  readonly baselineRuns?: readonly string[];
  readonly resources?: Readonly<Record<string, number>>;
  /** Whose word the candidate's labels and slices are, where they are not its own. */
  readonly factsFrom?: string;
}

/** Judges CSV texts by a gate file. */
export function judgeTexts(policyText: string, texts: Texts): Verdict {
  const policy = parseGate(policyText, 'gate.yml');
  const read = (text: string, file: string, mayLackColumns = false) =>
    parsePredictions(text, file, { ...policy.reading, mayLackColumns });
  const runs = (some: readonly string[] = []) => some.map((text, run) => read(text, `run-${run}.csv`, true));
  const { candidate, baseline, others = {} } = texts;
  return judge({
    policy,
    candidate: {
      predictions: read(candidate, 'candidate.csv'),
      digest: 'c'.repeat(64),
      reference: 'candidate',
      runs: runs(texts.candidateRuns),
      resources: new Map(Object.entries(texts.resources ?? {})),
      ...(texts.factsFrom !== undefined && { factsFrom: texts.factsFrom }),
    },
    baseline:
      baseline === null
        ? null
        : {
            predictions: read(baseline, 'baseline.csv', true),
            digest: 'b'.repeat(64),
            reference: 'digits@v1.0.0',
            how: 'champion',
            runs: runs(texts.baselineRuns),
          },
    others: new Map(
      Object.entries(others).map(([against, text]) => [
        against,
        { predictions: read(text, `${against}.csv`, true), digest: 'd'.repeat(64), reference: against },
      ]),
    ),
    look: { number: 1, of: 32 },
  });
}

/** The same of two sides; a baseline of null means that there is none. */
export function judgeCsv(policyText: string, candidate: string, baseline: string | null): Verdict {
  return judgeTexts(policyText, { candidate, baseline });
}

/** CSV of `n` rows with the ids r0, r1 …; a row of null is left out. */
export function table(n: number, row: (row: number) => Readonly<Record<string, unknown>> | null): string {
  const rows = [...Array(n).keys()].flatMap((id) => {
    const cells = row(id);
    return cells === null ? [] : [{ id: `r${id}`, ...cells }];
  });
  const header = Object.keys(rows[0]!).join(',');
  return [header, ...rows.map((cells) => Object.values(cells).join(',')), ''].join('\n');
}

/** `n` rows of two classes in turn; `wrong` says on which rows the prediction misses. */
export function binary(n: number, wrong: (row: number) => boolean, edit = (line: string) => line): string {
  const lines = Array.from({ length: n }, (_, row) => {
    const label = row % 2;
    return edit(`r${row},${label},${wrong(row) ? 1 - label : label}`);
  });
  return ['id,label,prediction', ...lines.filter((line) => line !== ''), ''].join('\n');
}

/** The same with more columns. */
export function binaryWith(
  n: number,
  wrong: (row: number) => boolean,
  more: (row: number) => Readonly<Record<string, unknown>>,
): string {
  return table(n, (row) => ({
    label: row % 2,
    prediction: wrong(row) ? 1 - (row % 2) : row % 2,
    ...more(row),
  }));
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

/** `n` rows of a regression; `error` is by how much the prediction exceeds the label. */
export function numbers(
  n: number,
  error: (row: number) => number,
  label = (row: number) => (row * 7) % 101,
): string {
  return table(n, (row) => ({ label: label(row), prediction: label(row) + error(row) }));
}

export function outcomes(verdict: Verdict): string[] {
  return verdict.rules.map(({ outcome }) => outcome);
}
