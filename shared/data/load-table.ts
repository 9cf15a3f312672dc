import { UserError, type SourceLocation } from '../errors/index.js';
import type { Recipe } from '../recipe/schema.js';
import type { RawInstance } from '../serving/model.js';
import { carriedColumns } from './carried.js';
import { cellError, cellIn } from './cells.js';
import type { FittedFix } from './cleaning/index.js';
import { rowsOf, type Dataset } from './dataset.js';
import { CellError, type Cell } from './features/index.js';
import { fitColumns } from './fit-columns.js';
import { joinTables } from './join-tables.js';
import type { FileOptions } from './load.js';
import { numberIn } from './features/number.js';
import { matchColumns } from './named-features.js';
import {
  asStored,
  columnsRead,
  encodeColumns,
  inputFields,
  tensorSize,
  type Preprocessing,
} from './preprocessing.js';
import { openTable } from './open-table.js';
import { prepareTable } from './prepare-table.js';
import { readTarget } from './read-target.js';
import { columnReports } from './report/columns.js';
import { dataReport } from './report/report.js';
import { digestsWithout } from './split-table.js';
import { storeInputs, type Inputs } from './storage/inputs.js';
import type { Storage } from './storage/storage.js';
import { columnOf, placeOf, type Table } from './table.js';

/** Loads a table as a recipe says. @throws UserError naming file, row and column */
export async function loadTable(recipe: Recipe, options: FileOptions): Promise<Dataset> {
  const { path, inherited, storage, log } = options;
  const { data } = recipe;
  const own = await openTable(data.source, options);
  const testSource = data.split.test_source;
  const tests = testSource === undefined ? null : await openTable(testSource, options);
  const labelName = data.label ?? 'label';
  const reserved = [labelName, data.id, data.split.column].filter((name) => name !== undefined);
  const apart = [...(data.slices ?? []), data.group, data.split.time].filter((name) => name !== undefined);
  const missing = new Set(data.missing);
  // Features may name a column that is kept apart.
  const notInputs = recipe.features ? reserved : [...reserved, ...apart];
  const { table, ids, splits, fixes, effects } = prepareTable(
    tests ? joinTables(own.table, tests.table) : own.table,
    {
      data,
      label: labelName,
      reserved,
      notInputs,
      firstTest: own.table.rows,
      missing,
      inherited: inherited && fixesOf(inherited.preprocessing),
      log,
    },
  );
  const labels = columnOf(table, labelName, 'the label');
  const carried = carriedColumns(table, data, reserved);
  const place = (row: number): SourceLocation | string => placeOf(table, row);
  const target = readTarget(labels, {
    task: recipe.task,
    inheritedClasses: inherited?.classes ?? null,
    splits,
    everyClass: data.split.stratify !== false,
    where: path,
    placeOf: place,
  });

  const trainingRows = rowsOf({ splits }, 'train');
  const preprocessing = inherited
    ? withMissing(inherited.preprocessing, data.missing)
    : asStored(
        data.image
          ? imageColumns(table, data.image)
          : {
              kind: 'columns',
              missing: data.missing,
              ...(fixes.length > 0 && { clean: [...fixes] }),
              columns: fitColumns({
                table,
                reserved,
                carried: apart,
                features: recipe.features,
                missing,
                trainingRows,
                fixes,
                log,
              }),
            },
      );
  refuseReserved(preprocessing, reserved, path);
  for (const column of changedInVain(fixes, inputColumns(preprocessing)))
    log(`cleaning changes the column "${column}", which is no input`);
  return {
    ids,
    splits,
    target,
    labelName,
    carried,
    preprocessing,
    inputs: encodeTable(table, preprocessing, missing, storage),
    sources: [...own.sources, ...(tests?.sources ?? [])],
    instanceOf: (row) => instanceOf(table, preprocessing, missing, row),
    describe: () =>
      dataReport({
        splits,
        target,
        labelName,
        firstTwins: digestsWithout(table, notInputs).firstRows(),
        columns: columnReports(table, pixelsOf(preprocessing), splits, missing, {
          data,
          label: labelName,
          inputs: inputColumns(preprocessing),
        }),
        effects,
      }),
  };
}

function fixesOf(preprocessing: Preprocessing): readonly FittedFix[] {
  return preprocessing.kind === 'image' ? [] : (preprocessing.clean ?? []);
}

function changedInVain(fixes: readonly FittedFix[], inputs: readonly string[]): Set<string> {
  return new Set(fixes.map(({ column }) => column).filter((column) => !inputs.includes(column)));
}

/** A parent's features read the data of this recipe, whose texts for "missing" may be others. */
function withMissing(preprocessing: Preprocessing, missing: readonly string[]): Preprocessing {
  return preprocessing.kind === 'image' ? preprocessing : { ...preprocessing, missing: [...missing] };
}

function imageColumns(table: Table, image: NonNullable<Recipe['data']['image']>): Preprocessing {
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

/** A label or an id that is also an input would be learnt by heart, and judged as skill. */
function refuseReserved(preprocessing: Preprocessing, reserved: readonly string[], file: string): void {
  const column = inputColumns(preprocessing).find((name) => reserved.includes(name));
  if (column === undefined) return;
  throw new UserError(
    `the column "${column}" is the label or the id, and is taken as an input too`,
    'Mend "data.image.columns", "data.label" or "data.id", so that no column is both.',
    file,
  );
}

/** Columns that say nothing by themselves. */
function pixelsOf(preprocessing: Preprocessing): readonly string[] {
  return preprocessing.kind === 'image' ? (preprocessing.columns ?? []) : [];
}

/** Names of the columns that are inputs; none where rows are pictures. */
function inputColumns(preprocessing: Preprocessing): readonly string[] {
  if (preprocessing.kind === 'image') return preprocessing.columns ?? [];
  return columnsRead(preprocessing.columns);
}

function encodeTable(
  table: Table,
  preprocessing: Preprocessing,
  missing: ReadonlySet<string>,
  storage: Storage,
): Inputs {
  const names = preprocessing.kind === 'image' ? preprocessing.columns : columnsRead(preprocessing.columns);
  if (!names)
    throw new UserError(
      'is a table, and the parent was trained on pictures',
      'Give the parent\'s kind of data, or train without "inherit".',
      table.file,
    );
  const cells = new Map(names.map((name) => [name, columnOf(table, name, 'an input')]));
  let current = '';
  return storeInputs(table.rows, tensorSize(preprocessing), storage, (row, out, offset) => {
    const cellOf = (column: string): Cell => {
      current = column;
      return cellIn(cells.get(column)!.at(row)!, missing);
    };
    try {
      if (preprocessing.kind === 'image') {
        for (const [pixel, name] of names.entries())
          out[offset + pixel] = numberIn(cellOf(name), null) / preprocessing.scale;
      } else {
        encodeColumns(preprocessing, cellOf, out, offset);
      }
    } catch (error) {
      if (error instanceof CellError) throw cellError(error, table, row, current);
      throw error;
    }
  });
}

function instanceOf(
  table: Table,
  preprocessing: Preprocessing,
  missing: ReadonlySet<string>,
  row: number,
): RawInstance {
  const numbers = new Set(
    preprocessing.kind === 'image'
      ? preprocessing.columns
      : inputFields(preprocessing).flatMap(({ kind, name }) => (kind === 'number' ? [name] : [])),
  );
  return Object.fromEntries(
    inputColumns(preprocessing).map((name) => {
      const cell = cellIn(columnOf(table, name, 'an input').at(row)!, missing);
      const isNumber = cell !== null && numbers.has(name) && Number.isFinite(Number(cell));
      return [name, isNumber ? Number(cell) : cell];
    }),
  );
}
