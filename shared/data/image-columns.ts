import { UserError } from '../errors/index.js';
import type { Recipe } from '../recipe/schema.js';
import { matchColumns } from './named-features.js';
import type { Preprocessing } from './preprocessing.js';
import type { Table } from './table.js';

/** Columns of a table that are the pixels of a picture, as `data.image` names them. @throws UserError for another number of columns */
export function imageColumns(table: Table, image: NonNullable<Recipe['data']['image']>): Preprocessing {
  const { columns: pattern, shape } = image;
  if (!pattern || !shape) {
    throw new UserError(
      'the source is a table, and "data.image" lacks "columns" or "shape"',
      'Give for example {columns: "p*", shape: [8, 8, 1], scale: 16}.',
      'recipe',
    );
  }
  const columns = matchColumns(table, pattern, 'the pixels');
  const pixels = shape.reduce((size, side) => size * side, 1);
  if (columns.length !== pixels) {
    throw new UserError(
      `"${pattern}" names ${columns.length} columns, and the shape [${shape.join(', ')}] has ${pixels} pixels`,
      'Mend "data.image.columns" or "data.image.shape".',
      table.file,
    );
  }
  return { kind: 'image', shape: shape as [number, number, number], columns, scale: image.scale ?? 255 };
}
