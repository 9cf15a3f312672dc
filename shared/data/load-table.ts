import { UserError, type SourceLocation } from '../errors/index.js';
import type { Recipe } from '../recipe/schema.js';
import { carriedColumns } from './carried.js';
import type { FittedFix } from './cleaning/index.js';
import { rowsOf, type Dataset } from './dataset.js';
import { encodeTable, inputColumns, instanceOf } from './encode-table.js';
import { fitColumns } from './fit-columns.js';
import { imageColumns } from './image-columns.js';
import { joinTables } from './join-tables.js';
import type { FileOptions } from './load.js';
import { openTable } from './open-table.js';
import { prepareTable } from './prepare-table.js';
import { asStored, type Preprocessing } from './preprocessing.js';
import { readTarget } from './read-target.js';
import { columnReports } from './report/columns.js';
import { dataReport } from './report/report.js';
import { digestsWithout } from './split-table.js';
import { columnOf, placeOf } from './table.js';

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
