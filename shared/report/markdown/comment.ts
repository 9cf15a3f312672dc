import type { Comparison } from '../../comparison/index.js';
import { changesPhrase } from '../sentences/changes.js';
import { inheritancePhrase } from '../sentences/inheritance.js';
import { provenancePhrases } from '../sentences/provenance.js';
import { reasonsOf } from '../sentences/reasons.js';
import { searchSentence } from '../sentences/search.js';
import { overridePhrase, titlePhrase } from '../sentences/title.js';
import { join, type Phrase } from '../phrase.js';
import { verdictWords } from '../words.js';
import { classTable } from './class-table.js';
import { headFooter } from './comment-states.js';
import { confusionTable } from './confusion-table.js';
import { fenced, link, phraseMarkdown, prose } from './escape.js';
import { exampleTable } from './example-table.js';
import { fitSections, type Section } from './fit.js';
import { howToRead } from './how-to-read.js';
import { intervalBars } from './interval-bars.js';
import { commentMarker } from './marker.js';
import { metricTable } from './metric-table.js';
import { recipeChanges } from './recipe-changes.js';
import { moreRules, ruleTable } from './rule-table.js';
import { calibrationPlot, rocPlot } from './score-plots.js';
import { sliceTable, SLICES_TITLE } from './slice-table.js';
import { details } from './table.js';

/** GitHub refuses a comment or a check output of more than 65,536 characters. */
const COMMENT_CHARACTERS = 60_000;
/** GitHub cuts a step's summary off at 1 MiB; a character here takes at most three bytes. */
const SUMMARY_CHARACTERS = 300_000;

/**
 * The one pull-request comment of a gate: the verdict decides in the title, failing rows first, the rest folded.
 *
 * @param options.key  names the comment, so that the next run edits it (the gate's name)
 */
export function commentMarkdown(comparison: Comparison, options: { readonly key: string }): string {
  const sections = [
    stays(commentMarker(options.key)),
    ...commentSections(comparison),
    stays(headFooter(comparison.context.headSha)),
  ];
  const summary = comparison.context.runUrl ? link('job summary', comparison.context.runUrl) : 'job summary';
  return fitSections(
    sections,
    COMMENT_CHARACTERS,
    (titles) => `Left out here for length, see the ${summary}: ${titles.join(', ')}.`,
  );
}

/** The same for the job summary, where there is room for all of it. */
export function summaryMarkdown(comparison: Comparison): string {
  return fitSections(
    commentSections(comparison),
    SUMMARY_CHARACTERS,
    (titles) => `Left out here for length, see report.html: ${titles.join(', ')}.`,
  );
}

function commentSections(comparison: Comparison): Section[] {
  const judged = comparison.rules.length > 0;
  return [
    stays(`### ${verdictWords(comparison.verdict).emoji} ${phraseMarkdown(titlePhrase(comparison))}`),
    stays(phraseOr(overridePhrase(comparison), (text) => `> ⚠️ ${text}`)),
    stays(comparison.cautions.map((caution) => `> ⚠️ **Caution**: ${prose(caution)}`).join('\n>\n')),
    stays(phraseMarkdown(join(provenancePhrases(comparison), ' · '))),
    { title: 'rules', weight: 9, text: judged ? ruleTable(comparison) : metricTable(comparison) },
    { title: 'intervals', weight: 7, text: intervalBars(comparison) },
    { title: 'reasons', weight: 8, text: reasons(comparison) },
    stays(phraseOr(changesPhrase(comparison), (text) => `**What changed**: ${text}`)),
    stays(phraseOr(comparison.inheritance && inheritancePhrase(comparison.inheritance), (text) => text)),
    stays(comparison.search ? searchSentence(comparison.search) : ''),
    { title: 'more rules', weight: 8, text: moreRules(comparison) },
    folded(SLICES_TITLE, 6, sliceTable(comparison)),
    folded('Examples that broke', 4, exampleTable(comparison)),
    folded('All metrics', 5, judged ? metricTable(comparison) : ''),
    folded('Confusion matrix, candidate − baseline', 3, confusionTable(comparison)),
    folded('Classes', 2, classTable(comparison)),
    folded('Calibration', 2, calibrationPlot(comparison)),
    folded('ROC curve', 2, rocPlot(comparison)),
    folded('Recipe changes', 1, recipeChanges(comparison)),
    folded('How to read this', 6, howToRead(comparison)),
    folded('Reproduce locally', 6, reproduce(comparison)),
    stays(comparison.context.runUrl ? link('Full report and artifacts', comparison.context.runUrl) : ''),
  ];
}

function stays(text: string): Section {
  return { title: '', weight: Infinity, text };
}

function folded(title: string, weight: number, body: string): Section {
  return { title: title.toLowerCase(), weight, text: body === '' ? '' : details(title, body) };
}

function phraseOr(phrase: Phrase | null, around: (text: string) => string): string {
  return phrase ? around(phraseMarkdown(phrase)) : '';
}

function reasons(comparison: Comparison): string {
  const all = reasonsOf(comparison).map((reason) => prose(reason));
  if (all.length === 0) return '';
  return all.length === 1
    ? `**Why**: ${all[0]}`
    : ['**Why**:\n', ...all.map((reason) => `- ${reason}`)].join('\n');
}

function reproduce({ context }: Comparison): string {
  return context.reproduce ? fenced(context.reproduce.slice(0, 2000), 'sh') : '';
}
