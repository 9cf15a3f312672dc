import type { Comparison, ModelLabel, TestSet } from '../../comparison/index.js';
import { shortSha } from '../../git/short-sha.js';
import { count, counted } from '../numbers.js';
import { say, sentence, words, type Phrase } from '../phrase.js';

/** Which models, which rows, which commit: the facts that make two comments about different things look different. */
export function provenancePhrases(comparison: Comparison): Phrase[] {
  const { testSet, look, context, gate, stopped } = comparison;
  return [
    sidesPhrase(comparison),
    ...(testSet ? testSetPhrases(testSet, comparison.baseline !== null && stopped === null) : []),
    ...(look ? [[words(lookText(look))]] : []),
    ...(coversOneRun(comparison)
      ? [[words('1 run a side: covers test-set sampling, not retraining noise')]]
      : []),
    ...disclosurePhrases(comparison),
    ...(gate === null ? [] : [say`gate ${gate}`]),
    ...commitPhrases(context),
  ];
}

/** Of the candidate, and where its change starts. */
function commitPhrases({ headSha, mergeBaseSha }: Comparison['context']): Phrase[] {
  if (headSha === null) return [];
  const head = say`commit ${shortSha(headSha)}`;
  return [mergeBaseSha === null ? head : say`${head}, merge-base ${shortSha(mergeBaseSha)}`];
}

/** How often this test set has decided, of how often it is planned to. */
function lookText({ number, of }: NonNullable<Comparison['look']>): string {
  if (number === 0) return 'no look at this test set was taken';
  const worn = number > of ? ', more than planned' : '';
  return `look ${count(number)} of ${count(of)} on this test set${worn}`;
}

/** What is missing here is missing on purpose. */
function disclosurePhrases({ disclosure, stopped }: Comparison): Phrase[] {
  if (stopped !== null) return [[words('nothing was judged, so no figures are shown')]];
  switch (disclosure) {
    case 'full':
      return [];
    case 'rounded':
      return [[words('figures rounded to half a standard error, as the gate discloses them')]];
    case 'verdict-only':
      return [[words('outcomes only, as the gate discloses them')]];
  }
}

/** Only a rule over several training runs sees what another seed would have given. */
function coversOneRun({ rules, baseline }: Comparison): boolean {
  return baseline !== null && rules.length > 0 && !rules.some(({ kind }) => kind === 'seeds');
}

/** "sha256:9b01d77aa012": twelve digits name a package on the command line. */
export function shortDigest(digest: string): string {
  return `sha256:${digest.replace(/^sha256:/, '').slice(0, 12)}`;
}

function sidesPhrase({ candidate, baseline, verdict }: Comparison): Phrase {
  if (baseline)
    return say`Baseline ${modelPhrase(baseline)}${howPhrase(baseline.how)} → candidate ${modelPhrase(candidate)}`;
  const first =
    verdict === null ? 'No baseline to compare with' : 'First run: no baseline yet, floors judged';
  return say`${words(first)} · candidate ${modelPhrase(candidate)}`;
}

/** How the baseline was chosen; a name speaks for itself. */
function howPhrase(how: string): Phrase {
  const [word, ...more] = how.split(', ');
  const said = [...(word === 'named' ? [] : [word === 'measure' ? 'measured in this run' : word!]), ...more];
  return said.map((text) => [words(', '), sentence(text)]).flat();
}

function modelPhrase(model: ModelLabel): Phrase {
  const digest = shortDigest(model.digest);
  return model.reference.startsWith('sha256:') ? say`${digest}` : say`${model.reference} (${digest})`;
}

function testSetPhrases(testSet: TestSet, hasBaseline: boolean): Phrase[] {
  const rows = hasBaseline
    ? `${counted(testSet.paired, 'paired example')}`
    : `${counted(testSet.rows, 'test example')}`;
  const named =
    testSet.fingerprint === null ? say`test set` : say`test set ${shortDigest(testSet.fingerprint)}`;
  const troubles = [
    ...(testSet.changed > 0 ? [`${count(testSet.changed)} changed`] : []),
    ...(testSet.missing > 0 ? [`${count(testSet.missing)} missing`] : []),
  ];
  const state = troubles.length > 0 ? ` (${troubles.join(', ')})` : ' unchanged';
  return [[words(rows)], hasBaseline ? [...named, words(state)] : named];
}
