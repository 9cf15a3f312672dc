import type { Comparison } from '../../comparison/index.js';
import { cleanName, cleanSentence } from '../clean-text.js';
import { metricText } from '../metric-text.js';
import { number } from '../numbers.js';
import { changesPhrase } from '../sentences/changes.js';
import { inheritancePhrase } from '../sentences/inheritance.js';
import { provenancePhrases } from '../sentences/provenance.js';
import { reasonsOf } from '../sentences/reasons.js';
import { searchSentence } from '../sentences/search.js';
import { overridePhrase, titlePhrase } from '../sentences/title.js';
import type { Phrase } from '../phrase.js';
import { NO_ANSWER, verdictWords } from '../words.js';
import { alignColumns, wrap } from './columns.js';
import { createPaint, phraseText, type Paint } from './paint.js';
import { barLines, ruleLines } from './rules.js';

const MOST_EXAMPLES = 5;
const MOST_METRICS = 12;

export interface TerminalOptions {
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
}

/** The comparison as text for a terminal, verdict first. */
export function comparisonText(comparison: Comparison, { colour, width }: TerminalOptions): string {
  const paint = createPaint(colour);
  const paragraph = (phrase: Phrase | null) => (phrase ? wrap(phraseText(phrase), width) : []);
  const changes = changesPhrase(comparison);
  const sections = [
    titleLines(comparison, paint, width),
    paragraph(overridePhrase(comparison)),
    comparison.cautions.flatMap((caution) => wrap(`Caution: ${cleanSentence(caution)}`, width)),
    provenancePhrases(comparison).flatMap((phrase) => wrap(phraseText(phrase), width, '  ', '    ')),
    ruleLines(comparison, paint, width),
    barLines(comparison, paint, width),
    reasonsOf(comparison).flatMap((reason) => wrap(`✗ ${cleanSentence(reason)}`, width, '  ', '    ')),
    changes ? wrap(`What changed: ${phraseText(changes)}`, width) : [],
    exampleLines(comparison, paint),
    paragraph(comparison.inheritance && inheritancePhrase(comparison.inheritance)),
    comparison.search ? wrap(searchSentence(comparison.search), width) : [],
    metricLines(comparison, paint),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function titleLines(comparison: Comparison, paint: Paint, width: number): string[] {
  const { mark, tone } = verdictWords(comparison.verdict);
  return wrap(phraseText(titlePhrase(comparison)), width, `${mark} `, '  ').map((line) =>
    paint.bold(paint.tone(tone, line)),
  );
}

function metricLines({ rows, baseline }: Comparison, paint: Paint): string[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, MOST_METRICS);
  const cells = shown.map((row) => {
    const text = metricText(row);
    const name = `${cleanName(row.name, 32)}${row.lowerIsBetter ? ' ↓' : ''}`;
    return baseline
      ? [`  ${name}`, text.baseline, text.candidate, text.difference, text.direction]
      : [`  ${name}`, text.candidate];
  });
  const header = baseline ? ['  metric', 'baseline', 'candidate', 'Δ', ''] : ['  metric', 'candidate'];
  const [first, ...lines] = alignColumns({ header, alignment: baseline ? 'lrrrl' : 'lr', rows: cells });
  const hasLower = shown.some((row) => row.lowerIsBetter);
  return [
    paint.dim(first!),
    ...lines,
    ...(rows.length > MOST_METRICS
      ? [paint.dim(`  and ${rows.length - MOST_METRICS} more in the report`)]
      : []),
    ...(hasLower ? [paint.dim('  ↓ less is better; Δ is turned so that + is better')] : []),
  ];
}

function exampleLines({ flips }: Comparison, paint: Paint): string[] {
  if (!flips || flips.examples.length === 0) return [];
  const rows = flips.examples
    .slice(0, MOST_EXAMPLES)
    .map((row) => [
      `  ${cleanName(row.id, 24)}`,
      cleanName(row.label, 20),
      cleanName(row.baseline, 20),
      row.candidate === null ? NO_ANSWER : cleanName(row.candidate, 20),
      row.score === null ? '–' : number(row.score),
    ]);
  const header = ['  broken id', 'label', 'baseline', 'candidate', 'its score'];
  const [first, ...lines] = alignColumns({ header, alignment: 'llllr', rows });
  return [paint.dim(first!), ...lines];
}
