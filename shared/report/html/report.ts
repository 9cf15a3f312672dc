import { createHash } from 'node:crypto';
import type { Comparison } from '../../comparison/index.js';
import { cleanBlock, cleanName } from '../clean-text.js';
import { markup, trusted, type Markup } from '../markup.js';
import { verdictWords } from '../words.js';
import { banner } from './banner.js';
import { changesSection } from './changes.js';
import { dataSection } from './data.js';
import { section } from './figure.js';
import type { Pictures } from './gallery.js';
import { lineageSection } from './lineage.js';
import { metricsSection } from './metrics.js';
import { classesSection, confusionSection, scoresSection, trainingSection } from './plots.js';
import { recipeSection } from './recipe.js';
import { resourcesSection } from './resources.js';
import { rulesSection } from './rules.js';
import { searchSection } from './search.js';
import { slicesSection } from './slices.js';
import { STYLE } from './style.js';

/** The order in which a reader meets them. */
const SECTIONS: readonly ((comparison: Comparison, pictures: Pictures) => Markup | null)[] = [
  rulesSection,
  slicesSection,
  changesSection,
  metricsSection,
  dataSection,
  trainingSection,
  resourcesSection,
  confusionSection,
  classesSection,
  scoresSection,
  searchSection,
  lineageSection,
  recipeSection,
  reproduceSection,
];

/**
 * report.html: one file that needs nothing else, neither network nor script. The content security policy allows its own
 * style sheet and the pictures that the file holds, and nothing more.
 *
 * @param pictures  of examples, by id
 */
export function reportHtml(comparison: Comparison, pictures: Pictures = new Map()): string {
  const { mark } = verdictWords(comparison.verdict);
  const title = `${mark} ${cleanName(comparison.candidate.name)}: ${comparison.verdict ?? 'comparison'}`;

  const sections = SECTIONS.flatMap((render) => render(comparison, pictures) ?? []);
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(pictures)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<main>
${banner(comparison)}
${sections}
<footer>Heirloom comparison report</footer>
</main>
</body>
</html>
`;
  return page.toString();
}

function contentSecurityPolicy(pictures: Pictures): string {
  const hash = createHash('sha256').update(STYLE).digest('base64');
  const images = pictures.size > 0 ? ' img-src data:;' : '';
  return `default-src 'none'; style-src 'sha256-${hash}';${images} base-uri 'none'; form-action 'none'`;
}

function reproduceSection({ context }: Comparison): Markup | null {
  if (!context.reproduce) return null;
  return section('Reproduce locally', [markup`<pre>${cleanBlock(context.reproduce)}</pre>`]);
}
