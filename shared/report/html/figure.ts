import { markup, type Markup } from '../markup.js';

export interface Column {
  readonly title: string;
  readonly isNumber?: boolean;
}

/** A table that scrolls within itself on a narrow screen. */
export function dataTable(
  columns: readonly Column[],
  rows: readonly (readonly (Markup | string)[])[],
): Markup {
  const head = columns.map(
    (column) => markup`<th scope="col" class="${column.isNumber ? 'number' : ''}">${column.title}</th>`,
  );
  const body = rows.map((cells) => {
    const row = cells.map(
      (cell, i) => markup`<td class="${columns[i]!.isNumber ? 'number' : ''}">${cell}</td>`,
    );
    return markup`<tr>${row}</tr>`;
  });
  return markup`<div class="scroll"><table class="${rows.length > 8 ? 'compact' : ''}"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

export function figure(caption: string, chart: Markup, options: { readonly scrolls?: boolean } = {}): Markup {
  return markup`<figure><figcaption>${caption}</figcaption>${options.scrolls ? markup`<div class="scroll">${chart}</div>` : chart}</figure>`;
}

export function section(title: string, content: readonly Markup[]): Markup {
  return markup`<section><h2>${title}</h2>${content}</section>`;
}
