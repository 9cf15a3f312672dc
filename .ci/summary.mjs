// Adds up the checks and the tests, names what failed and what was skipped, and ends with the counts.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const counts = { passed: 0, failed: 0, skipped: 0 };
const notes = [];

for (const line of readFileSync(join(folder, 'checks.tsv'), 'utf8').trim().split('\n')) {
  const [outcome, name] = line.split('\t');
  counts[outcome] += 1;
  if (outcome === 'failed') notes.push(`failed: ${name}`);
}
for (const file of ['tests.json', 'integration.json']) {
  try {
    const report = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    counts.passed += report.numPassedTests;
    counts.failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
    counts.skipped += report.numPendingTests + report.numTodoTests;
    for (const { assertionResults, name } of report.testResults) {
      for (const { status, fullName } of assertionResults) {
        if (status !== 'passed')
          notes.push(
            `${status === 'failed' ? 'failed' : 'skipped'}: ${fullName} (${name.split('/test/')[1]})`,
          );
      }
    }
  } catch {
    counts.failed += 1;
    notes.push(`failed: ${file} was not written`);
  }
}
rmSync(folder, { recursive: true, force: true });
console.log(
  ['', ...notes, `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`].join('\n'),
);
process.exitCode = counts.failed > 0 ? 1 : 0;
