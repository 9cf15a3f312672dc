import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { explanationLines, readAssumptions } from '../../../shared/explain/index.js';
import { explain, gateOf } from './fixtures.js';

const EVERY_KIND = `version: 1
name: fraud
positive: fraud
predictions: {group: user_id, weight: w}
dataset: {max_looks: 4}
rules:
  - floor: {metric: roc_auc, min: 0.90}
  - floor: {metric: recall, class: fraud, min: 0.80, certainty: proven}
  - no_regression: {metric: accuracy, margin: 1%}
  - no_regression: {metric: recall, class: honest, margin: 0.02, against: release}
  - improvement: {metric: f1, average: macro, by: 0.005}
  - equivalence: {metric: accuracy, margin: 0.002}
  - churn: {max: 0.05}
  - slices: {by: [country], no_regression: {metric: recall, margin: 0.03}}
  - gap: {by: gender, metric: f1, max: 0.05}
  - calibration: {max: 0.03}
  - too_good: {metric: accuracy, by: 0.10}
  - seeds: {min: 3, no_regression: {metric: accuracy, margin: 0.01}}
  - resource: {metric: latency_p95_ms, max: 50, informational: true}
`;

describe('an explanation', () => {
  it.each(['2', '29', '300', '900000'])('of every kind of rule on %s rows is whole', (n) => {
    const explained = explain(EVERY_KIND, { n, 'seed-sd': '0.01', positives: '0.2' });
    expect(explained.rules).toHaveLength(13);
    const lines = explanationLines(explained);
    expect(
      lines.filter((line) => /NaN|undefined(?! for these rows)|null|Infinity|\[object/.test(line)),
    ).toEqual([]);
    expect(
      lines.filter(
        (line) => line.endsWith('- .') || /\.\.|: \.| {2,}\S/.test(line.trim().replace(/ {3}\(/, ' (')),
      ),
    ).toEqual([]);
    for (const { cases } of explained.rules) {
      for (const { chances } of cases) {
        expect(Object.values(chances).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 2);
      }
    }
    expect(JSON.stringify(explained)).not.toContain('NaN');
  });

  it('says what groups, weights and looks do to the rows', () => {
    const { notes } = explain(EVERY_KIND, { n: '200' });
    expect(notes.join('\n')).toMatch(/same user_id.*\n.*count by w.*\n.*max_looks is 4/);
  });

  it('says nothing of classes for a regression', () => {
    expect(explain(gateOf('floor: {metric: mae, max: 3}'), { n: '2000' }).notes).toEqual([]);
  });
});

describe('what is assumed', () => {
  it('has defaults, and takes the rows of a verdict', () => {
    expect(readAssumptions({}, { rows: 700, classes: null, positives: null })).toEqual({
      rows: 700,
      discordance: 0.05,
      classes: 2,
      accuracy: 0.9,
      positives: 0.5,
      positivesFrom: 'assumed',
      sliceRows: null,
      seedSd: null,
    });
  });

  it.each([
    [{}, 'the size of the test set is not given. Give its rows with --n'],
    [{ n: '0' }, '--n is "0". Give a whole number from 2'],
    [{ n: '12.5' }, '--n is "12.5". Give a whole number'],
    [{ n: '' }, '--n is "". Give a whole number'],
    [{ n: '100', discordance: '4%' }, '--discordance is "4%". Give a number above 0 to 1.'],
    [{ n: '100', discordance: '0' }, '--discordance is "0". Give a number above 0 to 1.'],
    [{ n: '100', discordance: '0.5' }, "can't differ on 50 % of them. Give --discordance 0.2 or less"],
    [{ n: '100', accuracy: '1' }, '--accuracy is "1". Give a number above 0 and below 1.'],
    [{ n: '100', accuracy: '0.4' }, 'no better than guessing one of 2 classes. Give more than 50 %'],
    [{ n: '100', 'slice-n': '101' }, '--slice-n is "101". Give a whole number from 2 to 100.'],
    [{ n: '100', 'seed-sd': '-1' }, '--seed-sd is "-1". Give a number from 0'],
  ])("is refused where it can't be: %j", (written, message) => {
    expect(() => readAssumptions(written, null)).toThrow(message);
  });
});

describe('heirloom gate explain', () => {
  const root = new URL('../../../', import.meta.url).pathname;
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

  function run(...typed: string[]): Promise<{ exitCode: number; out: string; err: string }> {
    const program = pathToFileURL(join(root, 'cli/main.ts')).href;
    const script = `import { main } from ${JSON.stringify(program)}; await main('/', ['node', 'heirloom', ...process.argv.slice(1)]);`;
    const argv = ['--import', tsx, '--input-type=module', '-e', script, '--', 'gate', 'explain', ...typed];
    const cwd = join(root, 'examples/digits-csv');
    return new Promise((resolve) => {
      const child = execFile(process.execPath, argv, { cwd }, (_, out, err) =>
        resolve({ exitCode: child.exitCode ?? -1, out, err }),
      );
    });
  }

  it('explains gate.yml for a person, and as one JSON object', async () => {
    const [people, machine] = await Promise.all([
      run('--n', '342', '--classes', '10'),
      run('gate.yml', '--n', '342', '--json'),
    ]);
    expect(people.exitCode).toBe(0);
    expect(people.out + people.err).toContain('gate "digits" on 342 test rows');
    const { gate, rules } = JSON.parse(machine.out) as {
      gate: string;
      rules: readonly { readonly name: string }[];
    };
    expect([gate, rules[0]!.name]).toEqual(['digits', 'floor accuracy']);
  });

  it('ends with 2 and says what to give where the size is missing', async () => {
    const { exitCode, err } = await run();
    expect(exitCode).toBe(2);
    expect(err).toContain('Give its rows with --n');
  });
});
