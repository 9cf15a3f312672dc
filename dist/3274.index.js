export const id = 3274;
export const ids = [3274];
export const modules = {

/***/ 3274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D_: () => (/* reexport */ classesOfTarget),
  R8: () => (/* reexport */ filesOf),
  nq: () => (/* reexport */ data_preprocessing/* idCount */.nq),
  yD: () => (/* reexport */ data_preprocessing/* inputFields */.yD),
  Zh: () => (/* reexport */ loadDataset),
  xz: () => (/* reexport */ data_table/* readTable */.xz),
  RO: () => (/* reexport */ rowsOf),
  rI: () => (/* reexport */ sourceText),
  jg: () => (/* reexport */ spreadOf),
  Mq: () => (/* reexport */ summariseTarget),
  Ze: () => (/* reexport */ data_preprocessing/* tensorShape */.Ze),
  Zg: () => (/* reexport */ data_preprocessing/* tensorSize */.Zg)
});

// UNUSED EXPORTS: encodeColumns, parseTable, preprocessingSchema, splitOf

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/dataset.js
function rowsOf(dataset, split) {
    return Int32Array.from(dataset.splits.flatMap((of, row) => (of === split ? [row] : [])));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 2 modules
var errors = __webpack_require__(85117);
// EXTERNAL MODULE: ./node_modules/pngjs/lib/png.js
var lib_png = __webpack_require__(10359);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/ids.js
var data_ids = __webpack_require__(63890);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 7 modules
var files = __webpack_require__(14963);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/images/idx.js





const unpack = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
const UNSIGNED_BYTE = 0x08;
const MOST_BYTES = 2 ** 31;
async function readIdx(path) {
    const bytes = await (0,promises_.readFile)(path).catch((error) => {
        throw new errors/* UserError */.yo(error.code === 'ENOENT' ? 'is not there' : `can't be read (${error.code ?? error.message})`, 'Mend "data.source" in the recipe; it is read relative to the recipe\'s folder.', path);
    });
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return { ...parseIdx(isPacked ? await unpacked(bytes, path) : bytes, path), sha256: (0,files/* sha256 */.sc)(bytes) };
}
async function unpacked(bytes, path) {
    try {
        return await unpack(bytes, { maxOutputLength: MOST_BYTES });
    }
    catch (error) {
        throw new errors/* UserError */.yo(`can't be unpacked: ${error.message}`, 'Fetch it again.', path);
    }
}
function parseIdx(bytes, path) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const isIdx = bytes.length >= 4 && view.getUint16(0) === 0;
    const [kind, dimensions] = isIdx ? [bytes[2], bytes[3]] : [0, 0];
    if (kind !== UNSIGNED_BYTE || dimensions === 0 || bytes.length < 4 + 4 * dimensions)
        throw new errors/* UserError */.yo('is not an IDX file of unsigned bytes', "Name one of MNIST's files, or its like.", path);
    const shape = Array.from({ length: dimensions }, (_, at) => view.getUint32(4 + 4 * at));
    const values = bytes.subarray(4 + 4 * dimensions);
    const size = shape.reduce((product, side) => product * side, 1);
    if (size === values.length)
        return { shape, values };
    throw new errors/* UserError */.yo(`holds ${values.length} values, and its header says ${shape.join(' × ')}`, 'Fetch it again.', path);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/read-target.js + 1 modules
var read_target = __webpack_require__(75762);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/splits/index.js + 6 modules
var data_splits = __webpack_require__(76755);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/load-idx.js






async function loadIdx(recipe, source, options) {
    const { data } = recipe;
    const where = options.resolve(source.images);
    refuseOthers(recipe, where);
    const own = await readPictures(source, options);
    const testSource = data.split.test_source;
    const tests = testSource && (await readPictures(testSource, options));
    if (tests && String(tests.shape) !== String(own.shape))
        throw new errors/* UserError */.yo(`holds pictures of ${tests.shape.join(' × ')}, and the training pictures are ${own.shape.join(' × ')}`, 'Name test pictures of the same size.', options.resolve(testSource.images));
    const pixels = [...own.pixels, ...(tests?.pixels ?? [])];
    const labels = [...own.labels, ...(tests?.labels ?? [])];
    const { ids, splitKeys } = (0,data_ids/* idsFromContent */.q)(pixels);
    const splits = splitKeys.map((key, row) => row < own.pixels.length ? (0,data_splits/* splitByKey */.Dl)(key, data.split) : 'test');
    const leaks = (0,data_splits/* findLeaks */.YM)(splits, splitKeys);
    if (leaks.length > 0) {
        const what = `${leaks.length} test and validation pictures are training pictures too`;
        if (data.leakage === 'refuse')
            throw new errors/* UserError */.yo(`${what}, picture ${leaks[0].row + 1} of all for one`, 'Take them out of one of the files, or write "leakage: allow" in "data".', where);
        options.log(what);
    }
    const preprocessing = {
        kind: 'image',
        shape: [...own.shape],
        columns: null,
        scale: data.image?.scale ?? 255,
    };
    if (options.inherited && JSON.stringify(options.inherited.preprocessing) !== JSON.stringify(preprocessing))
        throw new errors/* UserError */.yo(`holds pictures of ${own.shape.join(' × ')}, and the parent takes other inputs`, 'Give the parent\'s kind of data, or train without "inherit".', where);
    const target = (0,read_target/* readTarget */._)(labels, {
        task: recipe.task,
        inheritedClasses: options.inherited?.classes ?? null,
        splits,
        stratify: data.split.stratify,
        where: options.resolve(source.labels),
        placeOf: (row) => `${options.resolve(source.labels)} picture ${row + 1}`,
    });
    return {
        ids,
        splits,
        target,
        labelName: data.label ?? 'label',
        carried: new Map(),
        preprocessing,
        inputs: scaled(pixels, own.shape, preprocessing.scale),
        sources: [...own.sources, ...(tests?.sources ?? [])],
        instanceOf: (row) => ({ image: { b64: pngOf(pixels[row], own.shape).toString('base64') } }),
    };
}
function refuseOthers({ task, features, data }, where) {
    const { id, slices, group, image, split } = data;
    const faults = [
        [task === 'regression', 'its labels are classes, and the task is regression'],
        [features !== undefined, '"features" are for tables'],
        [id !== undefined || slices !== undefined || group !== undefined, 'it has no columns to name'],
        [split.column !== undefined || split.time !== undefined, 'it has no column to split by'],
        [typeof split.test_source === 'string', '"test_source" needs {images, labels} too'],
        [
            (image?.columns ?? image?.shape ?? image?.size ?? image?.channels) !== undefined,
            'it says itself how large its pictures are',
        ],
    ];
    const fault = faults.find(([isGiven]) => isGiven);
    if (fault)
        throw new errors/* UserError */.yo(`is IDX: ${fault[1]}`, 'Take that key out of the recipe.', where);
}
async function readPictures(source, { resolve }) {
    const [images, labels] = [resolve(source.images), resolve(source.labels)];
    const [pictures, classes] = await Promise.all([readIdx(images), readIdx(labels)]);
    const [count = 0, height = 0, width = 0, channels = 1] = pictures.shape;
    if (pictures.shape.length < 3 || pictures.shape.length > 4 || ![1, 3].includes(channels) || count === 0)
        throw new errors/* UserError */.yo(`holds values of ${pictures.shape.join(' × ')}, not pictures`, 'Name the file of images: count × height × width, and 3 for colours.', images);
    if (classes.shape.length !== 1 || classes.shape[0] !== count)
        throw new errors/* UserError */.yo(`holds ${classes.shape.join(' × ')} labels, and there are ${count} pictures`, 'Name the labels of these pictures.', labels);
    const size = height * width * channels;
    return {
        shape: [height, width, channels],
        pixels: Array.from({ length: count }, (_, row) => pictures.values.subarray(row * size, (row + 1) * size)),
        labels: Array.from(classes.values, String),
        sources: [
            { uri: source.images, sha256: pictures.sha256 },
            { uri: source.labels, sha256: classes.sha256 },
        ],
    };
}
function scaled(pixels, shape, scale) {
    const size = shape.reduce((product, side) => product * side, 1);
    const out = new Float32Array(pixels.length * size);
    for (const [row, values] of pixels.entries())
        for (let at = 0; at < size; at++)
            out[row * size + at] = values[at] / scale;
    return out;
}
function pngOf(pixels, [height, width, channels]) {
    const png = new lib_png/* PNG */.O({ width, height });
    for (let at = 0; at < width * height; at++) {
        for (let part = 0; part < 3; part++)
            png.data[4 * at + part] = pixels[channels * at + (part % channels)];
        png.data[4 * at + 3] = 255;
    }
    return lib_png/* PNG */.O.sync.write(png);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/load-images.js
var load_images = __webpack_require__(80425);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/table.js + 1 modules
var data_table = __webpack_require__(47889);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/carried.js


function carriedColumns(table, { slices = [], group }, reserved) {
    const wishes = [
        ...slices.map((name) => ({ name, key: 'data.slices', usedAs: 'a slice' })),
        ...(group === undefined ? [] : [{ name: group, key: 'data.group', usedAs: 'the group' }]),
    ];
    return new Map(wishes.map(({ name, key, usedAs }) => {
        const cells = (0,data_table/* columnOf */.uV)(table, name, usedAs);
        if (!reserved.includes(name))
            return [name, cells];
        throw new errors/* UserError */.yo(`the column "${name}" is the label or the id, and "${key}" names it too`, `Take it out of "${key}": predictions have it already.`, table.file);
    }));
}
function groupKeys(table, group, missing) {
    const keys = (0,data_table/* columnOf */.uV)(table, group, 'the group');
    const ungrouped = keys.findIndex((key) => missing.has(key.trim()));
    if (ungrouped < 0)
        return keys;
    throw new errors/* UserError */.yo(`row ${ungrouped + 1}, column "${group}": the group is missing`, 'Fill it in, or remove the row.', (0,data_table/* placeOf */.$t)(table, ungrouped));
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/features/index.js + 21 modules
var features = __webpack_require__(77224);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/choice.js

function choice(step, column, options) {
    return { step, column, options: features/* FEATURES */.Gv[step].schema.parse({ columns: [column], ...options }) };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/training-cells.js


function cellsOf({ table, missing, trainingRows }, column) {
    const texts = (0,data_table/* columnOf */.uV)(table, column, 'an input');
    return Array.from(trainingRows, (row) => cellIn(texts[row], missing));
}
function cellIn(text, missing) {
    return missing.has(text.trim()) ? null : text;
}
function cellError(error, table, row, column) {
    return new errors/* UserError */.yo(`row ${row + 1}, column "${column}": ${error.what}`, error.mend, (0,data_table/* placeOf */.$t)(table, row));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/default-features.js




const MOST_CATEGORIES = 50;
const MOSTLY = 0.8;
function defaultFeatures(options) {
    const { table, apart, log } = options;
    const choices = table.columns
        .filter((column) => !apart.includes(column))
        .flatMap((column) => {
        const cells = cellsOf(options, column);
        const present = cells.filter((cell) => cell !== null);
        const numbers = present.filter(isNumber).length;
        if (numbers === present.length)
            return [choice('standardise', column, { missing: 'median' })];
        if (numbers > MOSTLY * present.length) {
            const odd = cells.findIndex((cell) => cell !== null && !isNumber(cell));
            throw cellError(oddOneOut(cells[odd]), table, options.trainingRows[odd], column);
        }
        const different = new Set(present).size;
        if (different <= MOST_CATEGORIES)
            return [choice('one_hot', column, { missing: 'category' })];
        log(`column "${column}" is left out: ${different} different texts, more than ${MOST_CATEGORIES}`);
        return [];
    });
    if (choices.length > 0)
        return choices;
    throw new errors/* UserError */.yo('has no column that can be an input', 'Name input columns in "features" of the recipe.', table.file);
}
function isNumber(cell) {
    return cell.trim() !== '' && Number.isFinite(Number(cell));
}
function oddOneOut(cell) {
    return new features/* CellError */.hk(`"${cell.slice(0, 40)}" is not a number, and nearly all of the column's cells are`, 'Correct the cell, declare it in "data.missing", or name the column in "features" as one_hot.');
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/named-features.js
var named_features = __webpack_require__(27753);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/fit-columns.js





function fitColumns(options) {
    const { table, reserved, carried, features } = options;
    const choices = features
        ? (0,named_features/* namedFeatures */.L)(features, table, reserved)
        : defaultFeatures({ ...options, apart: [...reserved, ...carried] });
    return choices.map((choice) => fitted(choice, options));
}
function fitted({ step, column, options }, rows) {
    const feature = (0,features/* stepOf */.cg)({ step });
    const stored = Object.fromEntries(Object.entries(options).filter(([key]) => key !== 'columns'));
    const { cells, lastRead } = readCells({ step, column, options }, rows);
    try {
        return { step, column, options: stored, fitted: feature.fit(cells, options) };
    }
    catch (error) {
        if (!(error instanceof features/* CellError */.hk))
            throw error;
        throw cellError(error, rows.table, rows.trainingRows[error.index ?? 0], lastRead);
    }
}
function readCells({ step, column, options }, { table, missing, trainingRows }) {
    const derivation = (0,features/* stepOf */.cg)({ step }).derive?.(options);
    const columns = derivation?.columns ?? [column];
    const texts = new Map(columns.map((name) => [name, (0,data_table/* columnOf */.uV)(table, name, 'an input')]));
    let lastRead = column;
    const cells = Array.from(trainingRows, (row) => {
        const cellOf = (name) => cellIn(texts.get((lastRead = name))[row], missing);
        if (!derivation)
            return cellOf(column);
        try {
            return derivation.cell(cellOf);
        }
        catch (error) {
            if (error instanceof features/* CellError */.hk)
                throw cellError(error, table, row, lastRead);
            throw error;
        }
    });
    return { cells, lastRead };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/join-tables.js

function joinTables(first, second) {
    const absent = first.columns.find((column) => !second.columns.includes(column));
    if (absent !== undefined)
        throw new errors/* UserError */.yo(`has no column "${absent}", which ${first.file} has`, 'Give both tables the same columns.', second.file);
    const ownRow = (row) => row - first.rows;
    return {
        file: first.file,
        columns: first.columns,
        cells: first.columns.map((column, at) => [
            ...first.cells[at],
            ...second.cells[second.columns.indexOf(column)],
        ]),
        rows: first.rows + second.rows,
        places: {
            at: (row) => (row < first.rows ? first.places.at(row) : second.places.at(ownRow(row))),
            name: (row) => (row < first.rows ? first.places.name(row) : second.places.name(ownRow(row))),
        },
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/features/number.js
var number = __webpack_require__(19409);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/preprocessing.js
var data_preprocessing = __webpack_require__(37150);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/split-table.js





const MOST_COPIES = 0.1;
function splitTable(table, options) {
    const { data, labelName, notInputs, firstTest, missing, log } = options;
    const { ids, splitKeys } = identify(table, data.id, labelName);
    const contents = contentsOf(table, notInputs);
    const keys = data.group === undefined ? keysOfTwins(splitKeys, contents, log) : groupKeys(table, data.group, missing);
    const tests = new Set(Array.from({ length: table.rows - firstTest }, (_, row) => firstTest + row));
    const splits = (0,data_splits/* assignSplits */.F4)(table, keys, data.split, tests);
    const leaks = (0,data_splits/* findLeaks */.YM)(splits, contents);
    if (leaks.length > 0)
        judgeLeaks(table, leaks, data, log);
    return { ids, splits };
}
function identify(table, id, labelName) {
    if (id !== undefined)
        return (0,data_ids/* idsFromColumn */.d)((0,data_table/* columnOf */.uV)(table, id, 'the id'), table.places);
    return (0,data_ids/* idsFromContent */.q)(contentsOf(table, [labelName]));
}
function contentsOf(table, without) {
    const columns = table.cells.filter((_, column) => !without.includes(table.columns[column]));
    return Array.from({ length: table.rows }, (_, row) => JSON.stringify(columns.map((cells) => cells[row])));
}
function keysOfTwins(keys, contents, log) {
    const copies = contents.length - new Set(contents).size;
    if (copies > MOST_COPIES * contents.length)
        return keys;
    if (copies > 0)
        log(`${copies} rows are copies of others by their inputs, and share their splits`);
    return (0,data_splits/* sharedKeys */.ai)(keys, contents);
}
function judgeLeaks(table, leaks, { split, leakage }, log) {
    const [{ row, trainingRow }] = leaks;
    const what = `${leaks.length} test and validation rows have the inputs of training rows`;
    const isOwn = (split.column ?? split.time ?? split.test_source) !== undefined;
    if (!isOwn || leakage === 'allow')
        return log(what);
    throw new errors/* UserError */.yo(`${what}, this one those of row ${trainingRow + 1}: what was learnt by heart would pass for skill`, 'Take the copies out of one of the splits, or write "leakage: allow" in "data".', (0,data_table/* placeOf */.$t)(table, row));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/load-table.js












async function loadTable(recipe, { path, uri, resolve, inherited, log }) {
    const { data } = recipe;
    const own = await (0,data_table/* readTable */.xz)(path);
    const testSource = tableOf(data.split.test_source, path);
    const tests = testSource === undefined ? null : await (0,data_table/* readTable */.xz)(resolve(testSource));
    const table = tests ? joinTables(own, tests) : own;
    const labelName = data.label ?? 'label';
    const reserved = [labelName, data.id, data.split.column].filter((name) => name !== undefined);
    const labels = (0,data_table/* columnOf */.uV)(table, labelName, 'the label');
    const missing = new Set(data.missing);
    const unlabelled = labels.findIndex((label) => missing.has(label.trim()));
    if (unlabelled >= 0) {
        throw new errors/* UserError */.yo(`row ${unlabelled + 1}, column "${labelName}": the label is missing`, 'Fill it in, or remove the row.', (0,data_table/* placeOf */.$t)(table, unlabelled));
    }
    const carried = carriedColumns(table, data, reserved);
    const apart = [...carried.keys(), ...(data.split.time === undefined ? [] : [data.split.time])];
    const { ids, splits } = splitTable(table, {
        data,
        labelName,
        notInputs: recipe.features ? reserved : [...reserved, ...apart],
        firstTest: own.rows,
        missing,
        log,
    });
    const place = (row) => (0,data_table/* placeOf */.$t)(table, row);
    const target = (0,read_target/* readTarget */._)(labels, {
        task: recipe.task,
        inheritedClasses: inherited?.classes ?? null,
        splits,
        stratify: data.split.stratify,
        where: path,
        placeOf: place,
    });
    const trainingRows = Int32Array.from(splits.flatMap((split, row) => (split === 'train' ? [row] : [])));
    const preprocessing = inherited
        ? withMissing(inherited.preprocessing, data.missing)
        : (0,data_preprocessing/* asStored */.wQ)(data.image
            ? imageColumns(table, data.image)
            : {
                kind: 'columns',
                missing: data.missing,
                columns: fitColumns({
                    table,
                    reserved,
                    carried: apart,
                    features: recipe.features,
                    missing,
                    trainingRows,
                    log,
                }),
            });
    refuseReserved(preprocessing, reserved, path);
    return {
        ids,
        splits,
        target,
        labelName,
        carried,
        preprocessing,
        inputs: encodeTable(table, preprocessing, missing),
        sources: [{ uri, sha256: own.sha256 }, ...(tests ? [{ uri: testSource, sha256: tests.sha256 }] : [])],
        instanceOf: (row) => instanceOf(table, preprocessing, missing, row),
    };
}
function tableOf(source, path) {
    if (source === undefined || typeof source === 'string')
        return source;
    throw new errors/* UserError */.yo('is a table, and its test source is IDX', 'Name a table of the same columns.', path);
}
function withMissing(preprocessing, missing) {
    return preprocessing.kind === 'image' ? preprocessing : { ...preprocessing, missing: [...missing] };
}
function imageColumns(table, image) {
    const { columns: pattern, shape } = image;
    if (!pattern || !shape) {
        throw new errors/* UserError */.yo('the source is a table, and "data.image" lacks "columns" or "shape"', 'Give for example {columns: "p*", shape: [8, 8, 1], scale: 16}.', 'recipe');
    }
    const columns = (0,named_features/* matchColumns */.X)(table, pattern, 'the pixels');
    const pixels = shape.reduce((size, side) => size * side, 1);
    if (columns.length !== pixels) {
        throw new errors/* UserError */.yo(`"${pattern}" names ${columns.length} columns, and the shape [${shape.join(', ')}] has ${pixels} pixels`, 'Mend "data.image.columns" or "data.image.shape".', table.file);
    }
    return { kind: 'image', shape: shape, columns, scale: image.scale ?? 255 };
}
function refuseReserved(preprocessing, reserved, file) {
    const column = inputColumns(preprocessing).find((name) => reserved.includes(name));
    if (column === undefined)
        return;
    throw new errors/* UserError */.yo(`the column "${column}" is the label or the id, and is taken as an input too`, 'Mend "data.image.columns", "data.label" or "data.id", so that no column is both.', file);
}
function inputColumns(preprocessing) {
    if (preprocessing.kind === 'image')
        return preprocessing.columns ?? [];
    return (0,data_preprocessing/* columnsRead */.YL)(preprocessing.columns);
}
function encodeTable(table, preprocessing, missing) {
    const size = (0,data_preprocessing/* tensorSize */.Zg)(preprocessing);
    const out = new Float32Array(table.rows * size);
    const names = preprocessing.kind === 'image' ? preprocessing.columns : (0,data_preprocessing/* columnsRead */.YL)(preprocessing.columns);
    if (!names)
        throw new errors/* UserError */.yo('is a table, and the parent was trained on pictures', 'Give the parent\'s kind of data, or train without "inherit".', table.file);
    const cells = new Map(names.map((name) => [name, (0,data_table/* columnOf */.uV)(table, name, 'an input')]));
    let current = '';
    for (let row = 0; row < table.rows; row++) {
        const cellOf = (column) => {
            current = column;
            return cellIn(cells.get(column)[row], missing);
        };
        try {
            if (preprocessing.kind === 'image') {
                for (const [pixel, name] of names.entries())
                    out[row * size + pixel] = (0,number/* numberIn */.P)(cellOf(name), null) / preprocessing.scale;
            }
            else {
                (0,data_preprocessing/* encodeColumns */.On)(preprocessing.columns, cellOf, out, row * size);
            }
        }
        catch (error) {
            if (error instanceof features/* CellError */.hk)
                throw cellError(error, table, row, current);
            throw error;
        }
    }
    return out;
}
function instanceOf(table, preprocessing, missing, row) {
    const numbers = new Set(preprocessing.kind === 'image'
        ? preprocessing.columns
        : (0,data_preprocessing/* inputFields */.yD)(preprocessing).flatMap(({ kind, name }) => (kind === 'number' ? [name] : [])));
    return Object.fromEntries(inputColumns(preprocessing).map((name) => {
        const cell = cellIn((0,data_table/* columnOf */.uV)(table, name, 'an input')[row], missing);
        return [name, cell !== null && numbers.has(name) ? Number(cell) : cell];
    }));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/load.js






const TABLES = new Set(['.csv', '.jsonl', '.ndjson', '.parquet']);
async function loadDataset(recipe, options) {
    const { source } = recipe.data;
    if (typeof source !== 'string')
        return loadIdx(recipe, source, options);
    const path = options.resolve(source);
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (!found)
        throw new errors/* UserError */.yo('is not there', 'Mend "data.source" in the recipe; it is read relative to the recipe\'s folder.', path);
    const file = { ...options, path, uri: source };
    if (found.isDirectory())
        return (0,load_images/* loadImages */.z)(recipe, file);
    if (TABLES.has((0,external_node_path_.extname)(path).toLowerCase()))
        return loadTable(recipe, file);
    throw new errors/* UserError */.yo(`is neither a table (${[...TABLES].join(', ')}) nor a folder`, 'Convert the data to one of these, or to a folder with one sub-folder a class.', path);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/source-files.js
function filesOf(source) {
    return typeof source === 'string' ? [source] : [source.images, source.labels];
}
function sourceText(source) {
    return filesOf(source).join(' + ');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/target.js
function classesOfTarget(target) {
    return target.task === 'classification' ? target.classes : [];
}
function summariseTarget(target, splits) {
    if (target.task === 'regression') {
        return { label: spreadOf(target.values.filter((_, row) => splits[row] === 'train')) };
    }
    const counts = target.classes.map(() => ({ train: 0, validation: 0, test: 0 }));
    for (const [row, split] of splits.entries())
        counts[target.labels[row]][split]++;
    return { classes: Object.fromEntries(target.classes.map((name, label) => [name, counts[label]])) };
}
function spreadOf(values) {
    let [sum, min, max] = [0, Infinity, -Infinity];
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        sum += value;
        if (value < min)
            min = value;
        if (value > max)
            max = value;
    }
    const mean = sum / values.length;
    let squares = 0;
    for (let i = 0; i < values.length; i++)
        squares += (values[i] - mean) ** 2;
    return { mean, deviation: Math.sqrt(squares / values.length), min, max };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/index.js









/***/ }),

/***/ 80425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ pictureFiles),
/* harmony export */   z: () => (/* binding */ loadImages)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85117);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14963);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63890);
/* harmony import */ var _images_decode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59171);
/* harmony import */ var _images_pixels_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41046);
/* harmony import */ var _read_target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75762);
/* harmony import */ var _splits_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76755);









const PICTURE = /\.(png|jpe?g)$/i;
async function loadImages(recipe, { path, uri, inherited }) {
    const { data } = recipe;
    refuseColumns(data, path);
    if (recipe.task === 'regression')
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('is a folder of class folders, and a regression needs a number for each picture', 'Give the pixels and the label as columns of a table.', path);
    const files = await pictureFiles(path);
    const preprocessing = inherited?.preprocessing ?? imageFolder(data.image, path);
    if (preprocessing.kind !== 'image' || preprocessing.columns !== null) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('is a folder of pictures, and the parent was trained on a table', 'Give the parent\'s kind of data, or train without "inherit".', path);
    }
    const size = preprocessing.shape.reduce((product, side) => product * side, 1);
    const inputs = new Float32Array(files.length * size);
    const contents = [];
    for (const [row, file] of files.entries()) {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file.path);
        contents.push(bytes);
        inputs.set(scaled(file.path, bytes, preprocessing), row * size);
    }
    const { ids, splitKeys } = (0,_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .idsFromContent */ .q)(contents);
    const splits = splitKeys.map((key) => (0,_splits_index_js__WEBPACK_IMPORTED_MODULE_7__/* .splitByKey */ .Dl)(key, data.split));
    const labels = files.map((file) => file.label);
    const placeOf = (row) => files[row].path;
    const target = (0,_read_target_js__WEBPACK_IMPORTED_MODULE_6__/* .readTarget */ ._)(labels, {
        task: recipe.task,
        inheritedClasses: inherited?.classes ?? null,
        splits,
        stratify: data.split.stratify,
        where: path,
        placeOf,
    });
    const listing = files.map((file, row) => `${file.name}\t${(0,_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(contents[row])}\n`).join('');
    return {
        ids,
        splits,
        target,
        labelName: data.label ?? 'label',
        carried: new Map(),
        preprocessing,
        inputs,
        sources: [{ uri, sha256: (0,_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(listing) }],
        instanceOf: (row) => ({ image: { b64: Buffer.from(contents[row]).toString('base64') } }),
    };
}
function refuseColumns({ id, slices, group, split }, path) {
    const instead = 'or give the pixels as columns of a table that has them too.';
    const faults = [
        [id, '"data.id" names a column', 'Leave "data.id" out: a picture\'s id is the hash of its content.'],
        [slices, '"data.slices" names columns', `Leave "data.slices" out, ${instead}`],
        [group, '"data.group" names a column', `Leave "data.group" out, ${instead}`],
        [split.column, '"data.split.column" names a column', `Split by shares or folds, ${instead}`],
        [split.time, '"data.split.time" names a column', `Split by shares or folds, ${instead}`],
        [split.test_source, '"data.split.test_source" names a table', `Split by shares or folds, ${instead}`],
    ];
    const fault = faults.find(([named]) => named !== undefined);
    if (fault)
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`is a folder of pictures, and ${fault[1]}`, fault[2], path);
}
async function pictureFiles(root) {
    const folders = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(root, { withFileTypes: true })).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    const files = [];
    for (const label of folders.map((folder) => folder.name).sort(_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH)) {
        const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, label), { withFileTypes: true }))
            .filter((entry) => PICTURE.test(entry.name) && !entry.isDirectory())
            .map((entry) => entry.name)
            .sort(_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH);
        files.push(...names.map((name) => ({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, label, name), name: `${label}/${name}`, label })));
    }
    if (files.length === 0)
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('holds no pictures', 'Put PNG or JPEG files into one sub-folder a class.', root);
    return files;
}
function imageFolder(image, path) {
    if (!image?.size) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('is a folder of pictures, and "data.image" lacks "size"', 'Give for example {size: [28, 28], channels: 1}.', path);
    }
    const [height, width] = image.size;
    return {
        kind: 'image',
        shape: [height, width, image.channels ?? 1],
        columns: null,
        scale: image.scale ?? 255,
    };
}
function scaled(path, bytes, { shape, scale }) {
    try {
        const pixels = (0,_images_pixels_js__WEBPACK_IMPORTED_MODULE_8__/* .pixelsOf */ .r)((0,_images_decode_js__WEBPACK_IMPORTED_MODULE_5__/* .decodePicture */ .$)(bytes), shape);
        return scale === 255 ? pixels : pixels.map((value) => (value * 255) / scale);
    }
    catch (error) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`can't be read as a picture: ${error.message}`, 'Replace the file, or take it out of the folder.', path);
    }
}


/***/ }),

/***/ 37150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KX: () => (/* binding */ preprocessingSchema),
/* harmony export */   On: () => (/* binding */ encodeColumns),
/* harmony export */   YL: () => (/* binding */ columnsRead),
/* harmony export */   Ze: () => (/* binding */ tensorShape),
/* harmony export */   Zg: () => (/* binding */ tensorSize),
/* harmony export */   nq: () => (/* binding */ idCount),
/* harmony export */   wQ: () => (/* binding */ asStored),
/* harmony export */   yD: () => (/* binding */ inputFields)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14963);
/* harmony import */ var _features_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77224);



const side = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().positive();
const preprocessingSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('columns'),
        columns: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_features_index_js__WEBPACK_IMPORTED_MODULE_1__/* .fittedColumnSchema */ .WI).min(1),
        missing: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('image'),
        shape: zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([side, side, side]),
        columns: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).nullable(),
        scale: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive(),
    }),
]);
function asStored(preprocessing) {
    return preprocessingSchema.parse(JSON.parse((0,_files_index_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(preprocessing)));
}
function tensorShape(preprocessing) {
    if (preprocessing.kind === 'image')
        return [...preprocessing.shape];
    return [preprocessing.columns.reduce((width, column) => width + widthOf(column), 0)];
}
function tensorSize(preprocessing) {
    return tensorShape(preprocessing).reduce((size, side) => size * side, 1);
}
function encodeColumns(columns, cellOf, out, offset) {
    let encoders = ENCODERS.get(columns);
    if (!encoders)
        ENCODERS.set(columns, (encoders = encodersOf(columns)));
    for (const encode of encoders)
        encode(cellOf, out, offset);
}
function columnsRead(columns) {
    return [...new Set(columns.flatMap((column) => (0,_features_index_js__WEBPACK_IMPORTED_MODULE_1__/* .derivationOf */ .dU)(column).columns))];
}
function idCount(preprocessing) {
    if (preprocessing.kind === 'image')
        return null;
    const counts = preprocessing.columns.map(idsOf);
    return counts.includes(0) ? null : counts.reduce((sum, count) => sum + count, 0);
}
function inputFields(preprocessing) {
    if (preprocessing.kind === 'image') {
        return [
            { kind: 'image', name: 'image', shape: [...preprocessing.shape], columns: preprocessing.columns },
        ];
    }
    const fields = new Map();
    for (const column of preprocessing.columns)
        for (const name of (0,_features_index_js__WEBPACK_IMPORTED_MODULE_1__/* .derivationOf */ .dU)(column).columns) {
            const field = (0,_features_index_js__WEBPACK_IMPORTED_MODULE_1__/* .stepOf */ .cg)(column).field(column.fitted, name);
            if (!fields.has(name) || column.step !== 'expression')
                fields.set(name, field);
        }
    return [...fields.values()];
}
function widthOf(column) {
    return (0,_features_index_js__WEBPACK_IMPORTED_MODULE_1__/* .stepOf */ .cg)(column).width(column.fitted);
}
function idsOf(column) {
    return (0,_features_index_js__WEBPACK_IMPORTED_MODULE_1__/* .stepOf */ .cg)(column).ids?.(column.fitted) ?? 0;
}
const ENCODERS = new WeakMap();
function encodersOf(columns) {
    let [at, ids] = [0, 0];
    return columns.map((column) => {
        const [start, firstId] = [at, ids];
        at += widthOf(column);
        ids += idsOf(column);
        const encode = (0,_features_index_js__WEBPACK_IMPORTED_MODULE_1__/* .stepOf */ .cg)(column).encoder(column.fitted);
        const { cell } = (0,_features_index_js__WEBPACK_IMPORTED_MODULE_1__/* .derivationOf */ .dU)(column);
        return (cellOf, out, offset) => {
            encode(cell(cellOf), out, offset + start);
            if (firstId > 0)
                out[offset + start] += firstId;
        };
    });
}


/***/ }),

/***/ 75762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ readTarget)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 2 modules
var errors = __webpack_require__(85117);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/index.js + 87 modules
var evaluation = __webpack_require__(36154);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/labels.js


function classesOf(labels, placeOf) {
    const spelling = (0,evaluation/* spellNumbers */.FO)(labels);
    for (const [label, name] of spelling) {
        const fault = labelFault(label, name);
        if (fault)
            throw new errors/* UserError */.yo(fault.what, fault.mend, placeOf(labels.indexOf(label)));
    }
    const classes = (0,evaluation/* orderClasses */.F4)(spelling.values());
    if (classes.length <= evaluation/* MOST_CLASSES */.Dl)
        return classes;
    throw new errors/* UserError */.yo(`the label makes ${classes.length} classes with this row, and at most ${evaluation/* MOST_CLASSES */.Dl} can be judged`, 'Check that the label holds the class, not an id or an amount.', placeOf(labels.indexOf([...spelling.keys()].at(-1))));
}
function labelFault(label, name) {
    const fault = (0,evaluation/* nameFault */.IY)(label);
    if (fault)
        return { what: `the label ${fault}`, mend: 'Write a text or a number without tabs and line breaks.' };
    if (label !== name)
        return {
            what: `the label "${label}" is the number "${name}" in another spelling, which would be a class of its own`,
            mend: 'Spell each class in one way.',
        };
    if (label === '__proto__')
        return {
            what: 'the label "__proto__" can\'t be the name of a class',
            mend: 'Give the class another name.',
        };
    return null;
}
function checkClasses(classes, labels, splits, { stratify, where }) {
    if (classes.length < 2) {
        throw new errors/* UserError */.yo(`every row has the label "${classes[0] ?? ''}"`, 'A classification needs rows of two classes or more.', where);
    }
    for (const split of ['train', 'test']) {
        const present = new Set(labels.filter((_, row) => splits[row] === split));
        if (present.size === 0)
            throw new errors/* UserError */.yo(`has no ${split} rows`, 'Add rows, or change the shares in "data.split".', where);
        const absent = classes.find((label) => !present.has(label));
        if (stratify && absent !== undefined) {
            throw new errors/* UserError */.yo(`class "${absent}" has no ${split} rows`, 'Add rows of this class, change the shares in "data.split", or set "data.split.stratify: false".', where);
        }
    }
}
function labelIndices(labels, classes, placeOf) {
    const index = new Map(classes.map((label, at) => [label, at]));
    return Int32Array.from(labels, (label, row) => {
        const at = index.get(label);
        if (at !== undefined)
            return at;
        throw new errors/* UserError */.yo(`the label "${label}" is not a class of the parent (${classes.join(', ')})`, 'Fine-tuning keeps the parent\'s classes: take these rows out, or train without "inherit".', placeOf(row));
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/read-target.js



function readTarget(texts, options) {
    return options.task === 'regression' ? readNumbers(texts, options) : readClasses(texts, options);
}
function readClasses(texts, { inheritedClasses, splits, stratify, where, placeOf }) {
    const found = classesOf(texts, placeOf);
    const classes = inheritedClasses ?? found;
    const labels = labelIndices(texts, classes, placeOf);
    checkClasses(found, texts, splits, { stratify, where });
    return { task: 'classification', classes, labels };
}
function readNumbers(texts, { splits, where, placeOf }) {
    const values = Float64Array.from(texts, (text, row) => {
        const value = (0,evaluation/* parseNumber */.$J)(text);
        if (Number.isFinite(Math.fround(value)))
            return value;
        throw new errors/* UserError */.yo(`the label "${text.slice(0, 40)}" is not a finite number of 32 bits`, 'Mend the label, or write "task: classification".', placeOf(row));
    });
    for (const split of ['train', 'test']) {
        if (splits.includes(split))
            continue;
        throw new errors/* UserError */.yo(`has no ${split} rows`, 'Add rows, or change the shares in "data.split".', where);
    }
    const first = splits.indexOf('train');
    if (values.every((value, row) => splits[row] !== 'train' || value === values[first]))
        throw new errors/* UserError */.yo(`every training row has the label ${texts[first]}`, 'A regression needs labels that differ.', where);
    return { task: 'regression', values, texts };
}


/***/ }),

/***/ 76755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F4: () => (/* binding */ assignSplits),
  YM: () => (/* reexport */ findLeaks),
  ai: () => (/* reexport */ sharedKeys),
  Dl: () => (/* binding */ splitByKey)
});

// UNUSED EXPORTS: splitOf

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/table.js + 1 modules
var data_table = __webpack_require__(47889);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 2 modules
var errors = __webpack_require__(85117);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/splits/column.js


const NAMES = {
    train: 'train',
    training: 'train',
    validation: 'validation',
    val: 'validation',
    valid: 'validation',
    test: 'test',
};
function splitsInColumn(table, cells, column) {
    return cells.map((cell, row) => {
        const name = cell.trim().toLowerCase();
        if (Object.hasOwn(NAMES, name))
            return NAMES[name];
        throw new errors/* UserError */.yo(`row ${row + 1}, column "${column}": "${cell.slice(0, 40)}" is no split`, 'Write train, validation or test.', (0,data_table/* placeOf */.$t)(table, row));
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/splits/share.js

function splitOf(id, shares) {
    if (uniformOf('test', id) < shares.test)
        return 'test';
    const left = 1 - shares.test;
    return uniformOf('validation', id) * left < shares.validation ? 'validation' : 'train';
}
function uniformOf(purpose, id) {
    return (0,external_node_crypto_.createHash)('sha256').update(`${purpose}\0${id}`).digest().readUIntBE(0, 6) / 2 ** 48;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/splits/fold.js

function foldOf(key, { folds, fold, validation }) {
    if (Math.floor(uniformOf('fold', key) * folds) === fold - 1)
        return 'test';
    return splitOf(key, { test: 0, validation: Math.min(1, (validation * folds) / (folds - 1)) });
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/index.js + 87 modules
var evaluation = __webpack_require__(36154);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/splits/time.js



const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/;
function splitsByTime(table, cells, column, { test, validation }) {
    const times = cells.map((cell, row) => {
        const time = timeOf(cell.trim());
        if (!Number.isNaN(time))
            return time;
        throw new errors/* UserError */.yo(`row ${row + 1}, column "${column}": "${cell.slice(0, 40)}" is no time`, 'Write a number, or a date as 2026-01-31 or 2026-01-31T12:00:00Z.', (0,data_table/* placeOf */.$t)(table, row));
    });
    const sorted = Float64Array.from(times).sort();
    const firstOf = (share) => {
        const rows = Math.round(share * sorted.length);
        return rows === 0 ? Infinity : sorted[sorted.length - rows];
    };
    const [firstTest, firstValidation] = [firstOf(test), firstOf(test + validation)];
    return times.map((time) => {
        if (time >= firstTest)
            return 'test';
        return validation > 0 && time >= firstValidation ? 'validation' : 'train';
    });
}
function timeOf(text) {
    const number = (0,evaluation/* parseNumber */.$J)(text);
    if (!Number.isNaN(number))
        return number;
    const parts = ISO.exec(text);
    if (!parts)
        return NaN;
    const [, date, time = '00:00', zone = 'Z'] = parts;
    return Date.parse(`${date}T${time}${zone}`);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 7 modules
var files = __webpack_require__(14963);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/splits/duplicates.js

function sharedKeys(keys, contents) {
    const least = new Map();
    for (const [row, content] of contents.entries()) {
        const before = least.get(content);
        if (before === undefined || (0,files/* byCodePoint */.HH)(keys[row], before) < 0)
            least.set(content, keys[row]);
    }
    return contents.map((content) => least.get(content));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/splits/leaks.js
function findLeaks(splits, contents) {
    const training = new Map();
    for (const [row, content] of contents.entries())
        if (splits[row] === 'train' && !training.has(content))
            training.set(content, row);
    return contents.flatMap((content, row) => {
        const trainingRow = splits[row] === 'train' ? undefined : training.get(content);
        return trainingRow === undefined ? [] : [{ row, trainingRow }];
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/splits/index.js








function assignSplits(table, keys, split, tests) {
    const { test = 0, validation = 0 } = split;
    if (split.column !== undefined)
        return splitsInColumn(table, (0,data_table/* columnOf */.uV)(table, split.column, 'the split'), split.column);
    if (split.time !== undefined)
        return splitsByTime(table, (0,data_table/* columnOf */.uV)(table, split.time, 'the time'), split.time, { test, validation });
    return keys.map((key, row) => (tests.has(row) ? 'test' : splitByKey(key, split)));
}
function splitByKey(key, { test = 0, validation = 0, folds, fold = 1 }) {
    return folds === undefined ? splitOf(key, { test, validation }) : foldOf(key, { folds, fold, validation });
}


/***/ })

};
