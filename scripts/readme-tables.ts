import { parse } from 'yaml';

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

const TABLES = /<!-- tables:start -->[\s\S]*<!-- tables:end -->/;

/** A README with the tables of its action.yml between the two markers. @throws Error when it has no markers */
export function withTables(readme: string, action: string): string {
  if (!TABLES.test(readme)) throw new Error('a README lacks <!-- tables:start --> … <!-- tables:end -->');
  const { inputs, outputs } = parse(action) as ActionFile;
  const inputRows = Object.entries(inputs).map(
    ([name, { description, default: fallback }]) =>
      `| \`${name}\` | ${fallback === '' ? '' : `\`${fallback}\``} | ${cell(description)} |`,
  );
  const outputRows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  const tables = [
    '| input | default | |',
    '|---|---|---|',
    ...inputRows,
    '',
    '| output | |',
    '|---|---|',
    ...outputRows,
  ].join('\n');
  return readme.replace(TABLES, () => `<!-- tables:start -->\n${tables}\n<!-- tables:end -->`);
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
