export const id = 1527;
export const ids = [1527];
export const modules = {

/***/ 21029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ fixWishes),
/* harmony export */   B0: () => (/* binding */ fixWords),
/* harmony export */   BW: () => (/* binding */ fixOf),
/* harmony export */   j3: () => (/* binding */ isHeldAsText),
/* harmony export */   rg: () => (/* binding */ fittedFixSchema),
/* harmony export */   xL: () => (/* binding */ fitFix)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96759);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18442);
/* harmony import */ var _impute_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44530);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82699);





const FIXES = { types: _types_js__WEBPACK_IMPORTED_MODULE_3__/* .types */ .g, impute: _impute_js__WEBPACK_IMPORTED_MODULE_2__/* .impute */ .j, clip: _clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$ };
const ofStep = (step) => zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    step: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(step),
    column: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    options: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .json */ .Pq9()),
    fitted: FIXES[step].fitted,
});
const fittedFixSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .discriminatedUnion */ .gMt('step', [
    ofStep('types'),
    ofStep('impute'),
    ofStep('clip'),
]);
function fixWishes(step) {
    switch (step.kind) {
        case 'types':
            return Object.entries(step.value).map(([pattern, options]) => ({
                step: step.kind,
                pattern,
                options,
            }));
        case 'impute':
        case 'clip': {
            const { columns, ...options } = step.value;
            return columns.map((pattern) => ({ step: step.kind, pattern, options }));
        }
        case 'drop_duplicates':
        case 'drop_missing':
        case 'drop_outliers':
            return [];
    }
}
function fitFix({ step, options }, column, cells) {
    const learnt = stepOf(step).fit(cells, options);
    const fitted = JSON.parse((0,_files_index_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(learnt));
    return { step, column, options, fitted };
}
function fixOf(fixes, column) {
    const own = fixes
        .filter((fix) => fix.column === column)
        .map(({ step, fitted }) => stepOf(step).fixer(fitted));
    if (own.length === 0)
        return null;
    return (cell) => own.reduce((before, fix) => fix(before), cell);
}
function isHeldAsText(fixes, column) {
    return fixes.some((fix) => fix.step === 'types' && fix.column === column && fix.options['type'] === 'text');
}
function fixWords({ step, fitted, options }) {
    return stepOf(step).words(fitted, options);
}
function stepOf(step) {
    const steps = FIXES;
    return steps[step];
}


/***/ }),

/***/ 73543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readPictureFolder),
/* harmony export */   w: () => (/* binding */ pictureFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41182);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96759);




const PICTURE = /\.(png|jpe?g)$/i;
async function readPictureFolder(root) {
    const files = await pictureFiles(root);
    const contents = [];
    for (const file of files)
        contents.push(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file.path));
    const listing = files.map((file, row) => `${file.name}\t${(0,_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(contents[row])}\n`).join('');
    return { files, contents, sha256: (0,_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(listing) };
}
async function pictureFiles(root) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(root, { withFileTypes: true }).catch((error) => {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`can't be read as a folder (${error.code ?? error.message})`, 'Name a folder with one sub-folder of pictures a class.', root);
    });
    const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
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


/***/ }),

/***/ 81527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L3: () => (/* reexport */ TemporaryStorage),
  u7: () => (/* reexport */ augment/* augmenterOf */.u),
  D_: () => (/* reexport */ classesOfTarget),
  EW: () => (/* reexport */ sequence/* computed */.EW),
  R8: () => (/* reexport */ source_files/* filesOf */.R),
  Rp: () => (/* reexport */ data_preprocessing/* hasIds */.Rp),
  nq: () => (/* reexport */ data_preprocessing/* idCount */.nq),
  bf: () => (/* reexport */ inputBlocks),
  yD: () => (/* reexport */ data_preprocessing/* inputFields */.yD),
  sL: () => (/* reexport */ inputsInMemory),
  Zh: () => (/* reexport */ loadDataset),
  xz: () => (/* reexport */ data_table/* readTable */.xz),
  RO: () => (/* reexport */ rowsOf),
  rI: () => (/* reexport */ source_files/* sourceText */.r),
  jg: () => (/* reexport */ spreadOf),
  Mq: () => (/* reexport */ summariseTarget),
  Ze: () => (/* reexport */ data_preprocessing/* tensorShape */.Ze),
  Zg: () => (/* reexport */ data_preprocessing/* tensorSize */.Zg)
});

// UNUSED EXPORTS: encodeColumns, parseTable, preprocessingSchema, splitOf

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/augment/index.js + 11 modules
var augment = __webpack_require__(15731);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/dataset.js
function rowsOf({ splits }, split) {
    let count = 0;
    for (let row = 0; row < splits.length; row++)
        if (splits.at(row) === split)
            count++;
    const rows = new Int32Array(count);
    for (let row = 0, at = 0; at < count; row++)
        if (splits.at(row) === split)
            rows[at++] = row;
    return rows;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 7 modules
var files = __webpack_require__(96759);
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/images/idx-pictures.js


async function readIdxPictures(source, resolve) {
    const [imagesFile, labelsFile] = [resolve(source.images), resolve(source.labels)];
    const [pictures, classes] = await Promise.all([readIdx(imagesFile), readIdx(labelsFile)]);
    const [count = 0, height = 0, width = 0, channels = 1] = pictures.shape;
    if (pictures.shape.length < 3 || pictures.shape.length > 4 || ![1, 3].includes(channels) || count === 0)
        throw new errors/* UserError */.yo(`holds values of ${pictures.shape.join(' × ')}, not pictures`, 'Name the file of images: count × height × width, and 3 for colours.', imagesFile);
    if (classes.shape.length !== 1 || classes.shape[0] !== count)
        throw new errors/* UserError */.yo(`holds ${classes.shape.join(' × ')} labels, and there are ${count} pictures`, 'Name the labels of these pictures.', labelsFile);
    const size = height * width * channels;
    return {
        shape: [height, width, channels],
        pixels: Array.from({ length: count }, (_, row) => pictures.values.subarray(row * size, (row + 1) * size)),
        labels: Array.from(classes.values, String),
        imagesFile,
        labelsFile,
        sources: [
            { uri: source.images, sha256: pictures.sha256 },
            { uri: source.labels, sha256: classes.sha256 },
        ],
    };
}

// EXTERNAL MODULE: ./node_modules/pngjs/lib/png.js
var lib_png = __webpack_require__(10359);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/images/png-of.js

function pngOf(pixels, [height, width, channels]) {
    const png = new lib_png/* PNG */.O({ width, height });
    for (let at = 0; at < width * height; at++) {
        for (let part = 0; part < 3; part++)
            png.data[4 * at + part] = pixels[channels * at + (part % channels)];
        png.data[4 * at + 3] = 255;
    }
    return lib_png/* PNG */.O.sync.write(png);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/rows/digest.js
var digest = __webpack_require__(88446);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/cleaning/copies.js

function firstOfEach(rows, contentOf) {
    const digests = new digest/* RowDigests */.W0(rows.length);
    for (const [at, row] of rows.entries())
        digests.put(at, contentOf(row));
    const firstRows = digests.firstRows();
    return rows.filter((_, at) => firstRows[at] === at);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/features/index.js + 19 modules
var features = __webpack_require__(20074);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/storage/sequence.js
var sequence = __webpack_require__(18813);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/table.js
var data_table = __webpack_require__(4636);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/cells.js


function cellIn(text, missing) {
    return missing.has(text.trim()) ? null : text;
}
function cellError(error, table, row, column) {
    return new errors/* UserError */.yo(`row ${table.numberOf(row)}, column "${column}": ${error.what}`, error.mend, (0,data_table/* placeOf */.$t)(table, row));
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/named-features.js
var named_features = __webpack_require__(27753);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/cleaning/fixes.js
var cleaning_fixes = __webpack_require__(21029);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/cleaning/cells.js






function columnsNamed(table, pattern) {
    return (0,named_features/* matchColumns */.X)(table, pattern, 'a column of "data.clean"');
}
function readerOf(table, column, missing, fixes) {
    const texts = (0,data_table/* columnOf */.uV)(table, column, 'an input');
    const fix = (0,cleaning_fixes/* fixOf */.BW)(fixes, column);
    return (row) => {
        const cell = cellIn(texts.at(row), missing);
        return fix ? located(() => fix(cell), table, row, column) : cell;
    };
}
function located(use, table, row, column) {
    try {
        return use();
    }
    catch (error) {
        if (error instanceof features/* CellError */.hk)
            throw cellError(error, table, row, column);
        throw error;
    }
}
function reservedColumn(column, step, file) {
    return new errors/* UserError */.yo(`the column "${column}" is the label or the id, and "${step}" would change its cells`, 'Take it out of "data.clean": only inputs can be changed.', file);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/cleaning/inherited-fixes.js


function refuseOtherFixes(wanted, parents) {
    for (let at = 0; at < Math.max(wanted.length, parents.length); at++) {
        const [own, parent] = [wanted[at], parents[at]];
        if (own && parent && told(own) === told(parent))
            continue;
        const differs = named(own) === named(parent)
            ? `its ${named(own)} has other options`
            : `it has ${named(own)} where the parent has ${named(parent)}`;
        throw new errors/* UserError */.yo(`the cleaning in "data.clean" is not the parent's: ${differs}`, 'A child keeps its parent\'s inputs: leave "types", "impute" and "clip" out, repeat them as they were, or train without "inherit".', 'recipe');
    }
}
function told({ step, column, options }) {
    return (0,files/* canonicalJson */.dj)({ step, column, options });
}
function named(fix) {
    return fix ? `"${fix.step}" of column "${fix.column}"` : 'nothing';
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/cleaning/row-step.js
var row_step = __webpack_require__(60621);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/cleaning/after-split.js









function cleanAfterSplit(table, options) {
    const { steps, inherited } = options;
    const state = { ...options, table, fixes: [], dropped: new Uint8Array(table.rows), effects: [] };
    const wanted = steps.flatMap((step) => expand(step, table, options.reserved));
    if (inherited && wanted.length === 0)
        state.fixes.push(...inherited);
    else if (inherited)
        refuseOtherFixes(wanted, inherited);
    for (const step of steps) {
        for (const wish of expand(step, table, options.reserved))
            addFix(wish, state);
        if (step.kind === 'drop_outliers')
            dropOutliers(step, state);
        if (step.kind === 'drop_missing' && step.value.from === 'training')
            dropMissing(step, state);
    }
    const kept = new Int32Array(table.rows).map((_, row) => row).filter((row) => !state.dropped[row]);
    if (kept.length < table.rows && trainingRows(state).length === 0)
        throw new errors/* UserError */.yo('cleaning leaves no training row', 'Take a "drop_…" step out of "data.clean", or widen its bounds.', table.file);
    return { fixes: state.fixes, kept, effects: state.effects };
}
function expand(step, table, reserved) {
    return (0,cleaning_fixes/* fixWishes */.$y)(step).flatMap((wish) => columnsNamed(table, wish.pattern).flatMap((column) => {
        if (!reserved.includes(column))
            return [{ ...wish, column }];
        if (step.kind === 'types')
            return [];
        throw reservedColumn(column, step.kind, table.file);
    }));
}
function addFix({ column, ...wish }, state) {
    const { table, missing, splits, inherited } = state;
    const read = readerOf(table, column, missing, state.fixes);
    const fix = inherited?.[state.fixes.length] ?? learn(column, state, (cells) => (0,cleaning_fixes/* fitFix */.xL)(wish, column, cells));
    state.fixes.push(fix);
    if (wish.step === 'types')
        return;
    const counts = { train: 0, validation: 0, test: 0 };
    const change = (0,cleaning_fixes/* fixOf */.BW)([fix], column);
    for (let row = 0; row < table.rows; row++) {
        if (state.dropped[row])
            continue;
        const cell = read(row);
        if (located(() => change(cell), table, row, column) !== cell)
            counts[splits.at(row)]++;
    }
    state.effects.push({
        step: wish.step,
        columns: [column],
        of: 'cells',
        count: counts.train + counts.validation + counts.test,
        splits: counts,
        words: (0,cleaning_fixes/* fixWords */.B0)(fix),
    });
}
function dropMissing({ kind, value }, state) {
    const columns = value.columns.flatMap((pattern) => columnsNamed(state.table, pattern));
    const reads = columns.map((column) => readerOf(state.table, column, state.missing, state.fixes));
    const out = trainingRows(state).filter((row) => reads.some((read) => read(row) === null));
    drop(out, { step: kind, columns, words: '' }, state);
}
function dropOutliers({ kind, value }, state) {
    const columns = value.columns.flatMap((pattern) => columnsNamed(state.table, pattern));
    const tests = columns.map((column) => ({
        column,
        read: readerOf(state.table, column, state.missing, state.fixes),
        test: learn(column, state, (cells) => (0,row_step/* outlierTest */.tH)(cells, value)),
    }));
    const out = trainingRows(state).filter((row) => tests.some(({ read, test }) => test.isOutlier(read(row))));
    const words = tests.map(({ column, test }) => `${tests.length > 1 ? `${column} ` : ''}${test.words}`);
    drop(out, { step: kind, columns, words: `not within ${words.join(', ')}` }, state);
}
function drop(rows, effect, state) {
    for (const row of rows)
        state.dropped[row] = 1;
    const splits = { train: rows.length, validation: 0, test: 0 };
    state.effects.push({ ...effect, of: 'rows', count: rows.length, splits });
}
function trainingRows({ splits, dropped }) {
    return rowsOf({ splits }, 'train').filter((row) => !dropped[row]);
}
function learn(column, state, from) {
    const { table, missing, fixes } = state;
    const rows = trainingRows(state);
    const read = readerOf(table, column, missing, fixes);
    const cells = (0,sequence/* computed */.EW)(rows.length, (index) => read(rows[index]));
    try {
        return from(cells);
    }
    catch (error) {
        if (!(error instanceof features/* CellError */.hk))
            throw error;
        if (error.index !== undefined)
            throw cellError(error, table, rows[error.index], column);
        throw new errors/* UserError */.yo(`column "${column}": ${error.what}`, error.mend, table.file);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/cleaning/before-split.js




function cleanBeforeSplit(table, options) {
    const { steps, firstTest } = options;
    const effects = [];
    const fixes = [];
    let rows = new Int32Array(table.rows).map((_, row) => row);
    const keep = (kept, effect) => {
        effects.push({ ...effect, of: 'rows', count: rows.length - kept.length, splits: null, words: '' });
        rows = kept;
    };
    for (const step of steps)
        if (step.kind === 'types') {
            effects.push(...checkTypes(step, table, rows, fixes, options));
        }
        else if (step.kind === 'drop_duplicates') {
            const { columns } = step.value;
            keep(withoutCopies(table, rows, columns, options), { step: step.kind, columns: columns ?? [] });
        }
        else if (step.kind === 'drop_missing') {
            const columns = step.value.columns
                .flatMap((pattern) => columnsNamed(table, pattern))
                .filter((column) => step.value.from === 'all' || column === options.label);
            if (columns.length > 0)
                keep(rows.filter(hasAll(table, columns, fixes, options)), { step: step.kind, columns });
        }
    return { table: (0,data_table/* selectRows */.A5)(table, rows), firstTest: rows.filter((row) => row < firstTest).length, effects };
}
function checkTypes(step, table, rows, fixes, { label, id, splitColumn, missing }) {
    const reserved = [label, id, splitColumn];
    return (0,cleaning_fixes/* fixWishes */.$y)(step)
        .flatMap((wish) => columnsNamed(table, wish.pattern).map((column) => {
        const lets = wish.options['otherwise'] === 'missing';
        if (lets && reserved.includes(column))
            throw reservedColumn(column, step.kind, table.file);
        const fix = (0,cleaning_fixes/* fitFix */.xL)(wish, column, []);
        fixes.push(fix);
        const read = readerOf(table, column, missing, [fix]);
        const raw = readerOf(table, column, missing, []);
        const count = rows.filter((row) => read(row) !== raw(row)).length;
        const words = lets ? (0,cleaning_fixes/* fixWords */.B0)(fix) : '';
        return { step: step.kind, columns: [column], of: 'cells', count, splits: null, words };
    }))
        .filter(({ words }) => words !== '');
}
function withoutCopies(table, rows, named, { id, splitColumn, firstTest }) {
    const columns = named
        ? named.flatMap((pattern) => columnsNamed(table, pattern))
        : table.columns.filter((column) => column !== id);
    const parts = splitColumn !== undefined && table.columns.includes(splitColumn) ? [splitColumn] : [];
    const cells = [...columns, ...parts].map((column) => (0,data_table/* columnOf */.uV)(table, column, 'a column of "clean"'));
    return firstOfEach(rows, (row) => JSON.stringify([row < firstTest, ...cells.map((texts) => texts.at(row))]));
}
function hasAll(table, columns, fixes, { missing }) {
    const reads = columns.map((column) => readerOf(table, column, missing, fixes));
    return (row) => reads.every((read) => read(row) !== null);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/cleaning/effect.js
const VERBS = {
    types: 'took as missing cells of',
    drop_duplicates: 'took out copies',
    drop_missing: 'took out rows that lack',
    impute: 'filled',
    clip: 'clipped',
    drop_outliers: 'took out rows with outliers in',
};
function effectLine({ step, columns, of, count, splits, words }) {
    const parts = Object.entries(splits ?? {}).flatMap(([split, share]) => share > 0 ? [`${share} ${split}`] : []);
    const where = parts.length === 0 ? '' : ` (${parts.join(', ')})`;
    const noun = count === 1 ? of.slice(0, -1) : of;
    return [`cleaning ${VERBS[step]}`, columns.join(', '), `${words}:`]
        .filter((part) => part !== '')
        .join(' ')
        .replace(/ :$/, ':')
        .concat(` ${count} ${noun}${where}`);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/cleaning/steps.js
var steps = __webpack_require__(96949);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/cleaning/index.js






;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/rows/leaks.js
function findLeaks(splits, firstRows) {
    const training = new Int32Array(firstRows.length).fill(-1);
    for (const [row, first] of firstRows.entries())
        if (splits.at(row) === 'train' && training[first] < 0)
            training[first] = row;
    const isLeak = (first, row) => training[first] >= 0 && splits.at(row) !== 'train';
    const row = firstRows.findIndex(isLeak);
    if (row < 0)
        return null;
    const count = firstRows.reduce((sum, first, at) => sum + Number(isLeak(first, at)), 0);
    return { count, row, trainingRow: training[firstRows[row]] };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/leakage.js


function judgeLeakage(splits, firstTwins, { data, noun, placeOf, nameOf, log }) {
    const leaks = findLeaks(splits, firstTwins);
    if (!leaks)
        return;
    const { column, time, test_source: source } = data.split;
    const what = `${leaks.count} test and validation ${noun}s have the inputs of training ${noun}s`;
    const isOwn = (column ?? time ?? source) !== undefined;
    if (!isOwn || data.leakage === 'allow')
        return log(what);
    throw new errors/* UserError */.yo(`${what}, this one those of ${nameOf(leaks.trainingRow)}: what was learnt by heart would pass for skill`, 'Take the copies out of one of the splits, or write "leakage: allow" in "data".', placeOf(leaks.row));
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/preprocessing.js
var data_preprocessing = __webpack_require__(37150);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/index.js + 88 modules
var evaluation = __webpack_require__(98992);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/labels.js



function classesOf(labels, placeOf) {
    const firstRowOf = (text) => (0,sequence/* firstIndex */.v4)(labels, (label) => label === text);
    const spelling = (0,evaluation/* spellNumbers */.FO)(differentLabels(labels));
    for (const [label, name] of spelling) {
        const fault = labelFault(label, name);
        if (fault)
            throw new errors/* UserError */.yo(fault.what, fault.mend, placeOf(firstRowOf(label)));
    }
    const classes = (0,evaluation/* orderClasses */.F4)(spelling.values());
    if (classes.length <= evaluation/* MOST_CLASSES */.Dl)
        return classes;
    throw new errors/* UserError */.yo(`the label makes ${classes.length} classes with this row, and at most ${evaluation/* MOST_CLASSES */.Dl} can be judged`, 'Check that the label holds the class, not an id or an amount.', placeOf(firstRowOf([...spelling.keys()].at(-1))));
}
function differentLabels(labels) {
    const different = new Set();
    for (let row = 0; row < labels.length && different.size <= evaluation/* MOST_CLASSES */.Dl; row++)
        different.add(labels.at(row));
    return [...different];
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
function checkClasses(classes, labels, splits, { everyClass, where }) {
    if (classes.length < 2) {
        throw new errors/* UserError */.yo(`every row has the label "${classes[0] ?? ''}"`, 'A classification needs rows of two classes or more.', where);
    }
    for (const split of ['train', 'test']) {
        const present = new Set();
        for (let row = 0; row < labels.length; row++)
            if (splits.at(row) === split)
                present.add(labels.at(row));
        if (present.size === 0)
            throw new errors/* UserError */.yo(`has no ${split} rows`, 'Add rows, or change the shares in "data.split".', where);
        const absent = classes.find((label) => !present.has(label));
        if (everyClass && absent !== undefined) {
            throw new errors/* UserError */.yo(`class "${absent}" has no ${split} rows`, 'Add rows of this class, change the shares in "data.split", or set "data.split.stratify: false".', where);
        }
    }
}
function labelIndices(labels, classes, placeOf) {
    const index = new Map(classes.map((label, at) => [label, at]));
    return new Int32Array(labels.length).map((_, row) => {
        const label = labels.at(row);
        const at = index.get(label);
        if (at !== undefined)
            return at;
        throw new errors/* UserError */.yo(`the label "${label}" is not a class of the parent (${classes.join(', ')})`, 'This mode keeps the parent\'s classes: take these rows out, or inherit by "mode: transfer".', placeOf(row));
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/read-target.js




function readTarget(texts, options) {
    return options.task === 'regression' ? readNumbers(texts, options) : readClasses(texts, options);
}
function readClasses(texts, { inheritedClasses, splits, everyClass, where, placeOf }) {
    const found = classesOf(texts, placeOf);
    const classes = inheritedClasses ?? found;
    const labels = labelIndices(texts, classes, placeOf);
    checkClasses(found, texts, splits, { everyClass, where });
    return { task: 'classification', classes, labels };
}
function readNumbers(texts, { splits, where, placeOf }) {
    const values = new Float64Array(texts.length).map((_, row) => {
        const text = texts.at(row);
        const value = (0,evaluation/* parseNumber */.$J)(text);
        if (Number.isFinite(Math.fround(value)))
            return value;
        throw new errors/* UserError */.yo(`the label "${text.slice(0, 40)}" is not a finite number of 32 bits`, 'Mend the label, or write "task: classification".', placeOf(row));
    });
    for (const split of ['train', 'test']) {
        if ((0,sequence/* firstIndex */.v4)(splits, (of) => of === split) >= 0)
            continue;
        throw new errors/* UserError */.yo(`has no ${split} rows`, 'Add rows, or change the shares in "data.split".', where);
    }
    const first = (0,sequence/* firstIndex */.v4)(splits, (split) => split === 'train');
    if (values.every((value, row) => splits.at(row) !== 'train' || value === values[first]))
        throw new errors/* UserError */.yo(`every training row has the label ${texts.at(first)}`, 'A regression needs labels that differ.', where);
    return { task: 'regression', values, texts };
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/rows/ids.js
var rows_ids = __webpack_require__(88802);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/splits/packed-splits.js
const SPLITS = ['train', 'validation', 'test'];
function packedSplits(rows, splitOf) {
    const codes = new Uint8Array(rows);
    for (let row = 0; row < rows; row++)
        codes[row] = SPLITS.indexOf(splitOf(row));
    return {
        length: rows,
        at: (row) => SPLITS[codes[row]],
        *[Symbol.iterator]() {
            for (const code of codes)
                yield SPLITS[code];
        },
    };
}

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
    return packedSplits(cells.length, (row) => {
        const cell = cells.at(row);
        const name = cell.trim().toLowerCase();
        if (Object.hasOwn(NAMES, name))
            return NAMES[name];
        throw new errors/* UserError */.yo(`row ${table.numberOf(row)}, column "${column}": "${cell.slice(0, 40)}" is no split`, 'Write train, validation or test.', (0,data_table/* placeOf */.$t)(table, row));
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
    return Number.parseInt((0,external_node_crypto_.hash)('sha256', `${purpose}\0${id}`, 'hex').slice(0, 12), 16) / 2 ** 48;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/splits/fold.js

function foldOf(key, { folds, fold, validation }) {
    if (Math.floor(uniformOf('fold', key) * folds) === fold - 1)
        return 'test';
    return splitOf(key, { test: 0, validation: Math.min(1, (validation * folds) / (folds - 1)) });
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/splits/stratified.js




function stratifiedSplits(keys, labels, rows, { test = 0, validation = 0, folds, fold = 1 }) {
    const units = unitsOf(keys, labels, rows);
    const { firstRows, sizes, classes } = units;
    const [isTest, isValidation] = [new Uint8Array(rows), new Uint8Array(rows)];
    const take = (members, from, to, taken) => {
        for (const unit of between(members, sizes, Math.round(from), Math.round(to)))
            taken[unit] = 1;
    };
    const testOrder = hashOrder(keys, firstRows, folds === undefined ? 'test' : 'fold');
    for (const members of classes) {
        const count = rowsIn(members, sizes);
        const [from, to] = folds === undefined ? [0, test * count] : [((fold - 1) * count) / folds, (fold * count) / folds];
        take(testOrder(members), from, to, isTest);
    }
    const validationOrder = hashOrder(keys, firstRows, 'validation');
    for (const members of classes) {
        const others = members.filter((unit) => isTest[unit] === 0);
        take(validationOrder(others), 0, validation * rowsIn(members, sizes), isValidation);
    }
    return packedSplits(rows, (row) => {
        const unit = firstRows[row];
        if (isTest[unit] === 1)
            return 'test';
        return isValidation[unit] === 1 ? 'validation' : 'train';
    });
}
function unitsOf(keys, labels, rows) {
    const digests = new digest/* RowDigests */.W0(rows);
    for (let row = 0; row < rows; row++)
        digests.put(row, keys.at(row));
    const firstRows = digests.firstRows();
    const sizes = new Int32Array(rows);
    const names = [];
    const codeOf = new Map();
    const codes = new Int32Array(rows);
    for (let row = 0; row < rows; row++) {
        const label = labels.at(row);
        if (!codeOf.has(label))
            codeOf.set(label, names.push(label) - 1);
        const unit = firstRows[row];
        if (sizes[unit]++ === 0 || (0,files/* byCodePoint */.HH)(label, names[codes[unit]]) < 0)
            codes[unit] = codeOf.get(label);
    }
    const isUnit = firstRows.filter((first, row) => first === row);
    const counts = new Int32Array(names.length);
    for (const unit of isUnit)
        counts[codes[unit]]++;
    const classes = Array.from(counts, (count) => new Int32Array(count));
    const filled = new Int32Array(names.length);
    for (const unit of isUnit)
        classes[codes[unit]][filled[codes[unit]]++] = unit;
    return { firstRows, sizes, classes };
}
function hashOrder(keys, firstRows, purpose) {
    const places = new Float64Array(firstRows.length).map((_, row) => firstRows[row] === row ? uniformOf(purpose, keys.at(row)) : NaN);
    return (units) => units.slice().sort((a, b) => places[a] - places[b] || (0,files/* byCodePoint */.HH)(keys.at(a), keys.at(b)));
}
function between(units, sizes, from, to) {
    let before = 0;
    return units.filter((unit) => {
        const middle = before + sizes[unit] / 2;
        before += sizes[unit];
        return middle >= from && middle < to;
    });
}
function rowsIn(units, sizes) {
    return units.reduce((sum, unit) => sum + sizes[unit], 0);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/splits/time.js




const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/;
function splitsByTime(table, cells, column, { test, validation }) {
    const times = new Float64Array(cells.length).map((_, row) => {
        const cell = cells.at(row);
        const time = timeOf(cell.trim());
        if (!Number.isNaN(time))
            return time;
        throw new errors/* UserError */.yo(`row ${table.numberOf(row)}, column "${column}": "${cell.slice(0, 40)}" is no time`, 'Write a number, or a date as 2026-01-31 or 2026-01-31T12:00:00Z.', (0,data_table/* placeOf */.$t)(table, row));
    });
    const sorted = times.slice().sort();
    const firstOf = (share) => {
        const rows = Math.round(share * sorted.length);
        return rows === 0 ? Infinity : sorted[sorted.length - rows];
    };
    const [firstTest, firstValidation] = [firstOf(test), firstOf(test + validation)];
    return packedSplits(times.length, (row) => {
        const time = times[row];
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/splits/index.js








function assignSplits(table, split, basis) {
    const { test = 0, validation = 0 } = split;
    if (split.column !== undefined)
        return splitsInColumn(table, (0,data_table/* columnOf */.uV)(table, split.column, 'the split'), split.column);
    if (split.time !== undefined)
        return splitsByTime(table, (0,data_table/* columnOf */.uV)(table, split.time, 'the time'), split.time, { test, validation });
    return splitsByKey(split, basis);
}
function splitsByKey(split, { keys, labels, firstTest }) {
    const own = split.stratify ? stratifiedSplits(keys, labels, firstTest, split) : null;
    return packedSplits(keys.length, (row) => {
        if (row >= firstTest)
            return 'test';
        return own ? own.at(row) : splitByKey(keys.at(row), split);
    });
}
function splitByKey(key, { test = 0, validation = 0, folds, fold = 1 }) {
    return folds === undefined ? splitOf(key, { test, validation }) : foldOf(key, { folds, fold, validation });
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/storage/inputs.js
const BLOCK_BYTES = 2 ** 20;
function storeInputs(rows, size, storage, writeRow) {
    if (rows * size * Float32Array.BYTES_PER_ELEMENT <= storage.bytesInMemory) {
        const values = new Float32Array(rows * size);
        for (let row = 0; row < rows; row++)
            writeRow(row, values, row * size);
        return inputsInMemory(values, size);
    }
    const file = storage.openFile();
    const perBlock = Math.max(1, Math.floor(BLOCK_BYTES / (size * Float32Array.BYTES_PER_ELEMENT)));
    for (let start = 0; start < rows; start += perBlock) {
        const block = new Float32Array(Math.min(perBlock, rows - start) * size);
        for (let at = 0; at * size < block.length; at++)
            writeRow(start + at, block, at * size);
        file.append(bytesOf(block));
    }
    return inputsInFile(file, rows, size);
}
function inputsInMemory(values, size) {
    return {
        rows: values.length / size,
        size,
        read(rows, out) {
            for (let at = 0; at < rows.length; at++) {
                const row = rows[at];
                out.set(values.subarray(row * size, (row + 1) * size), at * size);
            }
        },
    };
}
function inputsInFile(file, rows, size) {
    const rowBytes = size * Float32Array.BYTES_PER_ELEMENT;
    return {
        rows,
        size,
        read(wanted, out) {
            const bytes = bytesOf(out);
            for (let at = 0; at < wanted.length;) {
                const start = at++;
                while (at < wanted.length && wanted[at] === wanted[at - 1] + 1)
                    at++;
                file.read(bytes.subarray(start * rowBytes, at * rowBytes), wanted[start] * rowBytes);
            }
        },
    };
}
function* inputBlocks(inputs, rows) {
    const { size } = inputs;
    const perBlock = Math.max(1, Math.floor(BLOCK_BYTES / (size * Float32Array.BYTES_PER_ELEMENT)));
    const values = new Float32Array(Math.min(perBlock, rows.length) * size);
    for (let start = 0; start < rows.length; start += perBlock) {
        const of = rows.subarray(start, start + perBlock);
        const block = values.subarray(0, of.length * size);
        inputs.read(of, block);
        yield { rows: of, values: block };
    }
}
function bytesOf({ buffer, byteOffset, byteLength }) {
    return new Uint8Array(buffer, byteOffset, byteLength);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/pictures.js










function pictureDataset({ task, data }, read, { inherited, storage, log }) {
    const pictures = cleanPictures(read, data.clean ?? [], log);
    const { contents, labels, firstTest, preprocessing, where, placeOf } = pictures;
    const digests = (0,rows_ids/* digestsOf */.nw)(contents);
    const { ids, splitKeys } = (0,rows_ids/* idsFromDigests */._z)(digests);
    const splits = splitsByKey(data.split, { keys: splitKeys, labels, firstTest });
    judgeLeakage(splits, digests.firstRows(), { data, noun: 'picture', placeOf, nameOf: placeOf, log });
    const target = readTarget(labels, {
        task,
        inheritedClasses: inherited?.classes ?? null,
        splits,
        everyClass: data.split.stratify !== false,
        where,
        placeOf,
    });
    return {
        ids,
        splits,
        target,
        labelName: data.label ?? 'label',
        carried: new Map(),
        preprocessing,
        inputs: storeInputs(ids.length, (0,data_preprocessing/* tensorSize */.Zg)(preprocessing), storage, (row, out, offset) => pictures.encode(row, out, offset)),
        sources: pictures.sources,
        instanceOf: (row) => ({ image: { b64: Buffer.from(pictures.fileOf(row)).toString('base64') } }),
    };
}
function cleanPictures(pictures, steps, log) {
    const ofColumns = steps.find((step) => step.kind !== 'drop_duplicates' || step.value.columns !== undefined);
    if (ofColumns)
        throw new errors/* UserError */.yo(`holds pictures, and "${ofColumns.kind}" in "data.clean" is for columns`, 'Pictures can have "drop_duplicates: true".', pictures.where);
    if (steps.length === 0)
        return pictures;
    const { contents, labels, firstTest } = pictures;
    const all = new Int32Array(labels.length).map((_, row) => row);
    const kept = firstOfEach(all, (row) => JSON.stringify([row < firstTest, (0,files/* sha256 */.sc)(contents[row]), labels[row]]));
    const count = all.length - kept.length;
    log(effectLine({ step: 'drop_duplicates', columns: [], of: 'rows', count, splits: null, words: '' }));
    return {
        ...pictures,
        contents: Array.from(kept, (row) => contents[row]),
        labels: Array.from(kept, (row) => labels[row]),
        firstTest: kept.filter((row) => row < firstTest).length,
        placeOf: (picture) => pictures.placeOf(kept[picture]),
        encode: (picture, out, offset) => pictures.encode(kept[picture], out, offset),
        fileOf: (picture) => pictures.fileOf(kept[picture]),
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/load-idx.js




async function loadIdx(recipe, source, options) {
    const { data } = recipe;
    const { resolve, inherited } = options;
    refuseColumns(recipe, resolve(source.images));
    const own = await readIdxPictures(source, resolve);
    const testSource = data.split.test_source;
    const tests = testSource ? await readIdxPictures(testSource, resolve) : null;
    if (tests)
        refuseOtherSize(own, tests);
    const preprocessing = {
        kind: 'image',
        shape: own.shape,
        columns: null,
        scale: data.image?.scale ?? 255,
    };
    if (inherited)
        refuseOtherInputs(own, preprocessing, inherited);
    const contents = [...own.pixels, ...(tests?.pixels ?? [])];
    const pictures = {
        contents,
        labels: [...own.labels, ...(tests?.labels ?? [])],
        firstTest: own.labels.length,
        sources: [...own.sources, ...(tests?.sources ?? [])],
        preprocessing,
        where: own.labelsFile,
        placeOf: (row) => row < own.labels.length ? placeIn(own, row) : placeIn(tests, row - own.labels.length),
        encode: (row, out, offset) => contents[row].forEach((value, at) => (out[offset + at] = value / preprocessing.scale)),
        fileOf: (row) => pngOf(contents[row], own.shape),
    };
    return pictureDataset(recipe, pictures, options);
}
function refuseColumns({ task, features, data }, where) {
    const { id, slices, group, image, split } = data;
    const source = split.test_source;
    const faults = [
        [task === 'regression', 'its labels are classes, and the task is regression'],
        [features !== undefined, '"features" are for tables'],
        [id !== undefined || slices !== undefined || group !== undefined, 'it has no columns to name'],
        [split.column !== undefined || split.time !== undefined, 'it has no column to split by'],
        [
            source !== undefined && (typeof source === 'string' || !('images' in source)),
            '"test_source" needs {images, labels} too',
        ],
        [
            (image?.columns ?? image?.shape ?? image?.size ?? image?.channels) !== undefined,
            'it says itself how large its pictures are',
        ],
    ];
    const fault = faults.find(([isGiven]) => isGiven);
    if (fault)
        throw new errors/* UserError */.yo(`is IDX: ${fault[1]}`, 'Take that key out of the recipe.', where);
}
function refuseOtherSize(own, tests) {
    if (String(tests.shape) === String(own.shape))
        return;
    throw new errors/* UserError */.yo(`holds pictures of ${tests.shape.join(' × ')}, and the training pictures are ${own.shape.join(' × ')}`, 'Name test pictures of the same size.', tests.imagesFile);
}
function refuseOtherInputs(own, wanted, { preprocessing }) {
    if (JSON.stringify(preprocessing) === JSON.stringify(wanted))
        return;
    throw new errors/* UserError */.yo(`holds pictures of ${own.shape.join(' × ')}, and the parent takes other inputs`, 'Give the parent\'s kind of data, or train without "inherit".', own.imagesFile);
}
function placeIn({ labelsFile }, row) {
    return `${labelsFile} picture ${row + 1}`;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/images/decode.js + 1 modules
var decode = __webpack_require__(59171);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/images/folder.js
var folder = __webpack_require__(73543);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/images/pixels.js
var images_pixels = __webpack_require__(41046);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/load-images.js





async function loadImages(recipe, options) {
    const { path, uri, inherited, resolve } = options;
    const { data } = recipe;
    load_images_refuseColumns(recipe, path);
    const preprocessing = imageFolder(data.image, inherited?.preprocessing ?? null, path);
    const own = await (0,folder/* readPictureFolder */.L)(path);
    const testSource = data.split.test_source;
    const tests = testSource === undefined ? null : await (0,folder/* readPictureFolder */.L)(resolve(testSource));
    const files = [...own.files, ...(tests?.files ?? [])];
    const contents = [...own.contents, ...(tests?.contents ?? [])];
    const pictures = {
        contents,
        labels: files.map((file) => file.label),
        firstTest: own.files.length,
        sources: [{ uri, sha256: own.sha256 }, ...(tests ? [{ uri: testSource, sha256: tests.sha256 }] : [])],
        preprocessing,
        where: path,
        placeOf: (row) => files[row].path,
        encode: (row, out, offset) => encode(files[row].path, contents[row], preprocessing, out, offset),
        fileOf: (row) => contents[row],
    };
    return pictureDataset(recipe, pictures, options);
}
function load_images_refuseColumns({ task, data }, path) {
    if (task === 'regression')
        throw new errors/* UserError */.yo('is a folder of class folders, and a regression needs a number for each picture', 'Give the pixels and the label as columns of a table.', path);
    const { id, slices, group, split } = data;
    const instead = 'or give the pixels as columns of a table that has them too.';
    const shares = `Split by shares, folds or a folder of tests, ${instead}`;
    const isOther = typeof split.test_source === 'object' ? split.test_source : undefined;
    const faults = [
        [id, '"data.id" names a column', 'Leave "data.id" out: a picture\'s id is the hash of its content.'],
        [slices, '"data.slices" names columns', `Leave "data.slices" out, ${instead}`],
        [group, '"data.group" names a column', `Leave "data.group" out, ${instead}`],
        [split.column, '"data.split.column" names a column', shares],
        [split.time, '"data.split.time" names a column', shares],
        [isOther, '"data.split.test_source" is none', 'Name a folder with the same class folders.'],
    ];
    const fault = faults.find(([named]) => named !== undefined);
    if (fault)
        throw new errors/* UserError */.yo(`is a folder of pictures, and ${fault[1]}`, fault[2], path);
}
function imageFolder(image, inherited, path) {
    if (inherited) {
        if (inherited.kind === 'image' && inherited.columns === null)
            return inherited;
        throw new errors/* UserError */.yo('is a folder of pictures, and the parent was trained on a table', 'Give the parent\'s kind of data, or train without "inherit".', path);
    }
    if (!image?.size) {
        throw new errors/* UserError */.yo('is a folder of pictures, and "data.image" lacks "size"', 'Give for example {size: [28, 28], channels: 1}.', path);
    }
    const [height, width] = image.size;
    return {
        kind: 'image',
        shape: [height, width, image.channels ?? 1],
        columns: null,
        scale: image.scale ?? 255,
    };
}
function encode(path, bytes, { shape, scale }, out, offset) {
    try {
        const pixels = (0,images_pixels/* pixelsOf */.r)((0,decode/* decodePicture */.$)(bytes), shape);
        out.set(scale === 255 ? pixels : pixels.map((value) => (value * 255) / scale), offset);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`can't be read as a picture: ${error.message}`, 'Replace the file, or take it out of the folder.', path);
    }
}

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
    const ungrouped = (0,sequence/* firstIndex */.v4)(keys, (key) => missing.has(key.trim()));
    if (ungrouped < 0)
        return keys;
    throw new errors/* UserError */.yo(`row ${table.numberOf(ungrouped)}, column "${group}": the group is missing`, 'Fill it in, or remove the row.', (0,data_table/* placeOf */.$t)(table, ungrouped));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/choice.js

function choice(step, column, options) {
    return { step, column, options: features/* FEATURES */.Gv[step].schema.parse({ columns: [column], ...options }) };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/training-cells.js


function cellsOf({ table, missing, trainingRows, fixes }, column) {
    const read = readerOf(table, column, missing, fixes);
    return (0,sequence/* computed */.EW)(trainingRows.length, (index) => read(trainingRows[index]));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/default-features.js






const MOST_CATEGORIES = 50;
const MOSTLY = 0.8;
function defaultFeatures(options) {
    const { table, apart, fixes, log } = options;
    const choices = table.columns
        .filter((column) => !apart.includes(column))
        .flatMap((column) => {
        const cells = cellsOf(options, column);
        const { present, numbers, odd } = countNumbers(cells);
        const isOfTexts = (0,cleaning_fixes/* isHeldAsText */.j3)(fixes, column);
        if (numbers === present && !isOfTexts)
            return [choice('standardise', column, { missing: 'median' })];
        if (numbers > MOSTLY * present && !isOfTexts)
            throw cellError(oddOneOut(cells.at(odd)), table, options.trainingRows[odd], column);
        if (haveFewTexts(cells))
            return [choice('one_hot', column, { missing: 'category' })];
        log(`column "${column}" is left out: more than ${MOST_CATEGORIES} different texts`);
        return [];
    });
    if (choices.length > 0)
        return choices;
    throw new errors/* UserError */.yo('has no column that can be an input', 'Name input columns in "features" of the recipe.', table.file);
}
function countNumbers(cells) {
    let [present, numbers, odd] = [0, 0, -1];
    for (let index = 0; index < cells.length; index++) {
        const cell = cells.at(index);
        if (cell === null)
            continue;
        present++;
        if (isNumber(cell))
            numbers++;
        else if (odd < 0)
            odd = index;
    }
    return { present, numbers, odd };
}
function haveFewTexts(cells) {
    const different = new Set();
    for (let index = 0; index < cells.length && different.size <= MOST_CATEGORIES; index++) {
        const cell = cells.at(index);
        if (cell !== null)
            different.add(cell);
    }
    return different.size <= MOST_CATEGORIES;
}
function isNumber(cell) {
    return cell.trim() !== '' && Number.isFinite(Number(cell));
}
function oddOneOut(cell) {
    return new features/* CellError */.hk(`"${cell.slice(0, 40)}" is not a number, and nearly all of the column's cells are`, 'Correct the cell, declare it in "data.missing", or name the column in "features" as one_hot.');
}

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
    const { cells, lastRead } = cellsFor({ step, column, options }, rows);
    try {
        return { step, column, options: stored, fitted: feature.fit(cells, options) };
    }
    catch (error) {
        if (!(error instanceof features/* CellError */.hk))
            throw error;
        throw cellError(error, rows.table, rows.trainingRows[error.index ?? 0], lastRead());
    }
}
function cellsFor({ step, column, options }, { table, missing, trainingRows, fixes }) {
    const derivation = (0,features/* stepOf */.cg)({ step }).derive?.(options);
    const columns = derivation?.columns ?? [column];
    const readers = new Map(columns.map((name) => [name, readerOf(table, name, missing, fixes)]));
    let lastRead = column;
    const cells = (0,sequence/* computed */.EW)(trainingRows.length, (index) => {
        const row = trainingRows[index];
        const cellOf = (name) => readers.get((lastRead = name))(row);
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
    return { cells, lastRead: () => lastRead };
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
        cells: first.columns.map((column, at) => (0,sequence/* joined */.oR)(first.cells[at], second.cells[second.columns.indexOf(column)])),
        rows: first.rows + second.rows,
        places: {
            at: (row) => (row < first.rows ? first.places.at(row) : second.places.at(ownRow(row))),
            name: (row) => (row < first.rows ? first.places.name(row) : second.places.name(ownRow(row))),
        },
        numberOf: (row) => (row < first.rows ? first.numberOf(row) : second.numberOf(ownRow(row))),
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/features/number.js
var number = __webpack_require__(19409);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/modules/index.js + 1 modules
var modules = __webpack_require__(3465);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/text-columns.js + 2 modules
var text_columns = __webpack_require__(38824);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/modules/import-module.js


async function importBatches(path, context) {
    const exported = await (0,modules/* importDefault */.R)(path);
    const given = typeof exported === 'function'
        ? await exported(context)
        : exported;
    if (isIterable(given))
        return given;
    throw new errors/* UserError */.yo('gives no rows by its default export', 'Write "export default async function* rows() { yield [{column: value}]; }".', path);
}
function isIterable(value) {
    return (typeof value === 'object' && value !== null && (Symbol.asyncIterator in value || Symbol.iterator in value));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/modules/records.js



class Records {
    file;
    sink;
    #names = null;
    #rows = 0;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    constructor(file, sink) {
        this.file = file;
        this.sink = sink;
    }
    get rows() {
        return this.#rows;
    }
    take(batch) {
        if (!Array.isArray(batch))
            throw new errors/* UserError */.yo(`gave ${nounOf(batch)} after ${this.#rows} rows, not a batch`, 'Yield lists of records, as in "yield [{column: value}]".', this.file);
        const rows = batch.map((record, at) => this.#cellsOf(record, this.#rows + at + 1));
        if (rows.length === 0)
            return;
        for (const cells of rows)
            this.#hash.update(`${JSON.stringify(cells)}\n`);
        const columns = this.#names.map((_, column) => columnCells(rows.map((cells) => cells[column])));
        this.sink.take(rows.length, (position) => columns[position]);
        this.#rows += rows.length;
    }
    digest() {
        return this.#hash.digest('hex');
    }
    #cellsOf(record, number) {
        if (typeof record !== 'object' || record === null || Array.isArray(record))
            throw this.#fault(number, `${nounOf(record)} is no record`, 'Give each row as {column: value}.');
        const names = (this.#names ??= this.#begin(Object.keys(record)));
        const keys = Object.keys(record);
        const other = names.find((name) => !Object.hasOwn(record, name)) ?? keys.find((key) => !names.includes(key));
        if (other !== undefined)
            throw this.#fault(number, Object.hasOwn(record, other)
                ? `the first row has no column "${other}"`
                : `the column "${other}" is absent`, 'Give every row the same columns, with null for a missing value.');
        return names.map((name) => {
            const text = cellText(record[name]);
            if (text !== null)
                return text;
            throw this.#fault(number, `column "${name}": ${nounOf(record[name])} is no cell`, 'Give a text, a finite number, a boolean, a Date, or null for a missing value.');
        });
    }
    #begin(names) {
        this.sink.begin(names, this.file);
        this.#hash.update(`${JSON.stringify(names)}\n`);
        return names;
    }
    #fault(number, what, mend) {
        return new errors/* UserError */.yo(`row ${number}: ${what}`, mend, this.file);
    }
}
function cellText(value) {
    switch (typeof value) {
        case 'string':
            return value;
        case 'number':
            return Number.isNaN(value) ? '' : Number.isFinite(value) ? String(value) : null;
        case 'bigint':
        case 'boolean':
            return String(value);
        case 'undefined':
            return '';
        default:
            if (value === null)
                return '';
            return external_node_util_.types.isDate(value) && !Number.isNaN(value.getTime()) ? value.toISOString() : null;
    }
}
function nounOf(value) {
    if (Array.isArray(value))
        return 'a list';
    if (external_node_util_.types.isDate(value))
        return 'a date that is none';
    if (typeof value === 'object' && value !== null)
        return 'an object';
    return typeof value === 'string' ? `"${value.slice(0, 40)}"` : String(value);
}
function columnCells(texts) {
    const cells = texts.map((text) => Buffer.from(text));
    const [starts, ends] = [new Int32Array(texts.length), new Int32Array(texts.length)];
    let at = 0;
    for (const [row, { length }] of cells.entries()) {
        starts[row] = at;
        ends[row] = at += length;
    }
    return { bytes: Buffer.concat(cells), starts, ends, first: 0, stride: 1, rows: texts.length };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/modules/read-module.js







async function readModule(path, context, storage) {
    const sha256 = await (0,files/* sha256File */.Q3)(path).catch((error) => {
        throw new errors/* UserError */.yo(error.code === 'ENOENT' ? 'is not there' : `can't be read (${error.code ?? error.message})`, 'Mend "module" in the recipe; it is read relative to the recipe\'s folder.', path);
    });
    const columns = new text_columns/* TextColumns */.V(path, (0,evaluation/* numberedRows */.YF)(path), storage);
    const records = new Records(path, columns);
    try {
        for await (const batch of await importBatches(path, context))
            records.take(batch);
    }
    catch (error) {
        throw error instanceof errors/* UserError */.yo ? error : (0,modules/* moduleFault */.z)(`threw after ${records.rows} rows`, error, path);
    }
    if (records.rows === 0)
        throw new errors/* UserError */.yo('gives no rows', 'Yield at least one record.', path);
    return { table: columns.table(), sha256, rowsSha256: records.digest() };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/open-table.js



async function openTable(source, { resolve, storage, log }) {
    if (typeof source === 'string') {
        const table = await (0,data_table/* readLargeTable */.a8)(resolve(source), storage);
        return { table, sources: [{ uri: source, sha256: table.sha256 }] };
    }
    if ('module' in source) {
        const uri = source.module;
        const { table, sha256, rowsSha256 } = await readModule(resolve(uri), { folder: resolve('.'), log }, storage);
        return {
            table,
            sources: [
                { uri, sha256 },
                { uri: `${uri}#rows`, sha256: rowsSha256 },
            ],
        };
    }
    throw new errors/* UserError */.yo('is IDX, and the other rows come from a table', 'Name a table of the same columns.', resolve(source.images));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/rows/twins.js


function sharedKeys(keys, firstRows) {
    const hasTwins = new Uint8Array(firstRows.length);
    for (const [row, first] of firstRows.entries())
        if (first !== row)
            hasTwins[first] = 1;
    const least = new Map();
    for (const [row, first] of firstRows.entries()) {
        if (hasTwins[first] === 0)
            continue;
        const key = keys.at(row);
        const before = least.get(first);
        if (before === undefined || (0,files/* byCodePoint */.HH)(key, before) < 0)
            least.set(first, key);
    }
    return (0,sequence/* computed */.EW)(firstRows.length, (row) => least.get(firstRows[row]) ?? keys.at(row));
}
function countCopies(firstRows) {
    return firstRows.reduce((count, first, row) => count + Number(first !== row), 0);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/split-table.js







const MOST_COPIES = 0.1;
function splitTable(table, options) {
    const { data, labelName, notInputs, firstTest, missing, log } = options;
    const { ids, splitKeys, firstTwins } = identify(table, data.id, labelName, notInputs);
    const keys = data.group === undefined
        ? keysOfTwins(splitKeys, firstTwins, log)
        : groupKeys(table, data.group, missing);
    const labels = (0,data_table/* columnOf */.uV)(table, labelName, 'the label');
    const splits = assignSplits(table, data.split, { keys, labels, firstTest });
    judgeLeakage(splits, firstTwins, {
        data,
        noun: 'row',
        placeOf: (row) => (0,data_table/* placeOf */.$t)(table, row),
        nameOf: (row) => `row ${table.numberOf(row)}`,
        log,
    });
    return { ids, splits };
}
function identify(table, id, labelName, notInputs) {
    const digestsOfInputs = () => digestsWithout(table, notInputs);
    if (id !== undefined)
        return {
            ...(0,rows_ids/* idsFromColumn */.d9)((0,data_table/* columnOf */.uV)(table, id, 'the id'), table.places),
            firstTwins: digestsOfInputs().firstRows(),
        };
    const digests = digestsWithout(table, [labelName]);
    const isLabelOnly = notInputs.every((name) => name === labelName);
    return {
        ...(0,rows_ids/* idsFromDigests */._z)(digests),
        firstTwins: (isLabelOnly ? digests : digestsOfInputs()).firstRows(),
    };
}
function digestsWithout(table, without) {
    const columns = table.cells.filter((_, column) => !without.includes(table.columns[column]));
    const digests = new digest/* RowDigests */.W0(table.rows);
    for (let row = 0; row < table.rows; row++)
        digests.put(row, JSON.stringify(columns.map((cells) => cells.at(row))));
    return digests;
}
function keysOfTwins(keys, firstTwins, log) {
    const copies = countCopies(firstTwins);
    if (copies > MOST_COPIES * keys.length)
        return keys;
    if (copies > 0)
        log(`${copies} rows are copies of others by their inputs, and share their splits`);
    return sharedKeys(keys, firstTwins);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/prepare-table.js





function prepareTable(joined, options) {
    const { data, label, reserved, missing, inherited, log } = options;
    const { id, clean: steps = [], split } = data;
    const before = cleanBeforeSplit(joined, { ...options, steps, id, splitColumn: split.column });
    const { table, firstTest } = before;
    refuseUnlabelled(table, label, missing);
    const { ids, splits } = splitTable(table, { ...options, labelName: label, firstTest });
    const after = cleanAfterSplit(table, { steps, splits, missing, reserved, inherited });
    const effects = [...before.effects, ...after.effects];
    for (const effect of effects)
        log(effectLine(effect));
    return {
        table: (0,data_table/* selectRows */.A5)(table, after.kept),
        ids: after.kept.length === ids.length ? ids : (0,sequence/* selected */.wH)(ids, after.kept),
        splits: after.kept.length === ids.length ? splits : (0,sequence/* selected */.wH)(splits, after.kept),
        fixes: after.fixes,
        effects,
    };
}
function refuseUnlabelled(table, label, missing) {
    const labels = (0,data_table/* columnOf */.uV)(table, label, 'the label');
    const unlabelled = (0,sequence/* firstIndex */.v4)(labels, (text) => missing.has(text.trim()));
    if (unlabelled < 0)
        return;
    throw new errors/* UserError */.yo(`row ${table.numberOf(unlabelled)}, column "${label}": the label is missing`, 'Fill it in, remove the row, or take such rows out by "drop_missing" in "data.clean".', (0,data_table/* placeOf */.$t)(table, unlabelled));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/load-table.js















async function loadTable(recipe, options) {
    const { path, inherited, storage, log } = options;
    const { data } = recipe;
    const own = await openTable(data.source, options);
    const testSource = data.split.test_source;
    const tests = testSource === undefined ? null : await openTable(testSource, options);
    const labelName = data.label ?? 'label';
    const reserved = [labelName, data.id, data.split.column].filter((name) => name !== undefined);
    const apart = [...(data.slices ?? []), data.group, data.split.time].filter((name) => name !== undefined);
    const missing = new Set(data.missing);
    const { table, ids, splits, fixes } = prepareTable(tests ? joinTables(own.table, tests.table) : own.table, {
        data,
        label: labelName,
        reserved,
        notInputs: recipe.features ? reserved : [...reserved, ...apart],
        firstTest: own.table.rows,
        missing,
        inherited: inherited && fixesOf(inherited.preprocessing),
        log,
    });
    const labels = (0,data_table/* columnOf */.uV)(table, labelName, 'the label');
    const carried = carriedColumns(table, data, reserved);
    const place = (row) => (0,data_table/* placeOf */.$t)(table, row);
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
        : (0,data_preprocessing/* asStored */.wQ)(data.image
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
            });
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
    };
}
function fixesOf(preprocessing) {
    return preprocessing.kind === 'image' ? [] : (preprocessing.clean ?? []);
}
function changedInVain(fixes, inputs) {
    return new Set(fixes.map(({ column }) => column).filter((column) => !inputs.includes(column)));
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
function encodeTable(table, preprocessing, missing, storage) {
    const names = preprocessing.kind === 'image' ? preprocessing.columns : (0,data_preprocessing/* columnsRead */.YL)(preprocessing.columns);
    if (!names)
        throw new errors/* UserError */.yo('is a table, and the parent was trained on pictures', 'Give the parent\'s kind of data, or train without "inherit".', table.file);
    const cells = new Map(names.map((name) => [name, (0,data_table/* columnOf */.uV)(table, name, 'an input')]));
    let current = '';
    return storeInputs(table.rows, (0,data_preprocessing/* tensorSize */.Zg)(preprocessing), storage, (row, out, offset) => {
        const cellOf = (column) => {
            current = column;
            return cellIn(cells.get(column).at(row), missing);
        };
        try {
            if (preprocessing.kind === 'image') {
                for (const [pixel, name] of names.entries())
                    out[offset + pixel] = (0,number/* numberIn */.P)(cellOf(name), null) / preprocessing.scale;
            }
            else {
                (0,data_preprocessing/* encodeColumns */.On)(preprocessing, cellOf, out, offset);
            }
        }
        catch (error) {
            if (error instanceof features/* CellError */.hk)
                throw cellError(error, table, row, current);
            throw error;
        }
    });
}
function instanceOf(table, preprocessing, missing, row) {
    const numbers = new Set(preprocessing.kind === 'image'
        ? preprocessing.columns
        : (0,data_preprocessing/* inputFields */.yD)(preprocessing).flatMap(({ kind, name }) => (kind === 'number' ? [name] : [])));
    return Object.fromEntries(inputColumns(preprocessing).map((name) => {
        const cell = cellIn((0,data_table/* columnOf */.uV)(table, name, 'an input').at(row), missing);
        const isNumber = cell !== null && numbers.has(name) && Number.isFinite(Number(cell));
        return [name, isNumber ? Number(cell) : cell];
    }));
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/storage/storage.js
var storage = __webpack_require__(97863);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/load.js







const TABLES = new Set(['.csv', '.jsonl', '.ndjson', '.parquet']);
async function loadDataset(recipe, given) {
    const options = { storage: storage/* MEMORY */.Q, ...given };
    const dataset = await loadSource(recipe, options);
    const { bytesInMemory, bytesInFiles } = options.storage;
    if (bytesInFiles > 0)
        options.log(`the data take more than ${megabytes(bytesInMemory)} of memory: ${megabytes(bytesInFiles)} of them lie in temporary files beside the package until it is written`);
    return dataset;
}
function megabytes(bytes) {
    return `${Math.ceil(bytes / 2 ** 20).toLocaleString('en')} MiB`;
}
async function loadSource(recipe, options) {
    const { source } = recipe.data;
    if (typeof source !== 'string')
        return 'module' in source
            ? loadTable(recipe, { ...options, path: options.resolve(source.module), uri: source.module })
            : loadIdx(recipe, source, options);
    const path = options.resolve(source);
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (!found)
        throw new errors/* UserError */.yo('is not there', 'Mend "data.source" in the recipe; it is read relative to the recipe\'s folder.', path);
    const file = { ...options, path, uri: source };
    if (found.isDirectory())
        return loadImages(recipe, file);
    if (TABLES.has((0,external_node_path_.extname)(path).toLowerCase()))
        return loadTable(recipe, file);
    throw new errors/* UserError */.yo(`is neither a table (${[...TABLES].join(', ')}) nor a folder`, 'Convert the data to one of these, or to a folder with one sub-folder a class.', path);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/source-files.js
var source_files = __webpack_require__(89561);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/storage/temporary-storage.js

const BYTES_IN_MEMORY = 256 * 2 ** 20;
class TemporaryStorage {
    folder;
    bytesInMemory;
    #files = [];
    constructor(folder, bytesInMemory = BYTES_IN_MEMORY) {
        this.folder = folder;
        this.bytesInMemory = bytesInMemory;
    }
    get bytesInFiles() {
        return this.#files.reduce((sum, { size }) => sum + size, 0);
    }
    openFile() {
        const file = new files/* TemporaryFile */.yX(this.folder);
        this.#files.push(file);
        return file;
    }
    close() {
        for (const file of this.#files.splice(0))
            file.close();
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/target.js
function classesOfTarget(target) {
    return target.task === 'classification' ? target.classes : [];
}
function summariseTarget(target, splits) {
    if (target.task === 'regression') {
        return { label: spreadOf(target.values.filter((_, row) => splits.at(row) === 'train')) };
    }
    const counts = target.classes.map(() => ({ train: 0, validation: 0, test: 0 }));
    for (const [row, label] of target.labels.entries())
        counts[label][splits.at(row)]++;
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

/***/ 37150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KX: () => (/* binding */ preprocessingSchema),
/* harmony export */   On: () => (/* binding */ encodeColumns),
/* harmony export */   Rp: () => (/* binding */ hasIds),
/* harmony export */   YL: () => (/* binding */ columnsRead),
/* harmony export */   Ze: () => (/* binding */ tensorShape),
/* harmony export */   Zg: () => (/* binding */ tensorSize),
/* harmony export */   nq: () => (/* binding */ idCount),
/* harmony export */   wQ: () => (/* binding */ asStored),
/* harmony export */   yD: () => (/* binding */ inputFields)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96759);
/* harmony import */ var _cleaning_fixes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21029);
/* harmony import */ var _features_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20074);




const side = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().positive();
const preprocessingSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('columns'),
        columns: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_features_index_js__WEBPACK_IMPORTED_MODULE_2__/* .fittedColumnSchema */ .WI).min(1),
        missing: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).optional(),
        clean: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_cleaning_fixes_js__WEBPACK_IMPORTED_MODULE_1__/* .fittedFixSchema */ .rg).min(1).optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('image'),
        shape: zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([side, side, side]),
        columns: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).nullable(),
        scale: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive(),
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
function encodeColumns({ columns, clean }, cellOf, out, offset) {
    let encoders = ENCODERS.get(columns);
    if (!encoders)
        ENCODERS.set(columns, (encoders = encodersOf(columns)));
    const read = clean ? cleaned(clean, cellOf) : cellOf;
    for (const encode of encoders)
        encode(read, out, offset);
}
function cleaned(clean, cellOf) {
    let fixes = FIXES.get(clean);
    if (!fixes)
        FIXES.set(clean, (fixes = new Map(clean.map(({ column }) => [column, (0,_cleaning_fixes_js__WEBPACK_IMPORTED_MODULE_1__/* .fixOf */ .BW)(clean, column)]))));
    return (column) => {
        const [cell, fix] = [cellOf(column), fixes.get(column)];
        return fix ? fix(cell) : cell;
    };
}
const FIXES = new WeakMap();
function columnsRead(columns) {
    return [...new Set(columns.flatMap((column) => (0,_features_index_js__WEBPACK_IMPORTED_MODULE_2__/* .derivationOf */ .dU)(column).columns))];
}
function idCount(preprocessing) {
    if (preprocessing.kind === 'image')
        return null;
    const counts = preprocessing.columns.map(idsOf);
    return counts.includes(0) ? null : counts.reduce((sum, count) => sum + count, 0);
}
function hasIds(preprocessing) {
    return preprocessing.kind === 'columns' && preprocessing.columns.some((column) => idsOf(column) > 0);
}
function inputFields(preprocessing) {
    if (preprocessing.kind === 'image') {
        return [
            { kind: 'image', name: 'image', shape: [...preprocessing.shape], columns: preprocessing.columns },
        ];
    }
    const fields = new Map();
    for (const column of preprocessing.columns)
        for (const name of (0,_features_index_js__WEBPACK_IMPORTED_MODULE_2__/* .derivationOf */ .dU)(column).columns) {
            const field = (0,_features_index_js__WEBPACK_IMPORTED_MODULE_2__/* .stepOf */ .cg)(column).field(column.fitted, name);
            if (!fields.has(name) || column.step !== 'expression')
                fields.set(name, field);
        }
    return [...fields.values()];
}
function widthOf(column) {
    return (0,_features_index_js__WEBPACK_IMPORTED_MODULE_2__/* .stepOf */ .cg)(column).width(column.fitted);
}
function idsOf(column) {
    return (0,_features_index_js__WEBPACK_IMPORTED_MODULE_2__/* .stepOf */ .cg)(column).ids?.(column.fitted) ?? 0;
}
const ENCODERS = new WeakMap();
function encodersOf(columns) {
    let [at, ids] = [0, 0];
    return columns.map((column) => {
        const [start, firstId] = [at, ids];
        at += widthOf(column);
        ids += idsOf(column);
        const encode = (0,_features_index_js__WEBPACK_IMPORTED_MODULE_2__/* .stepOf */ .cg)(column).encoder(column.fitted);
        const { cell } = (0,_features_index_js__WEBPACK_IMPORTED_MODULE_2__/* .derivationOf */ .dU)(column);
        return (cellOf, out, offset) => {
            encode(cell(cellOf), out, offset + start);
            if (firstId > 0)
                out[offset + start] += firstId;
        };
    });
}


/***/ }),

/***/ 89561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf),
/* harmony export */   r: () => (/* binding */ sourceText)
/* harmony export */ });
function filesOf(source) {
    if (typeof source === 'string')
        return [source];
    return 'module' in source ? [source.module] : [source.images, source.labels];
}
function sourceText(source) {
    return filesOf(source).join(' + ');
}


/***/ }),

/***/ 3465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* reexport */ importDefault),
  z: () => (/* reexport */ moduleFault)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/modules/import-default.js




const EXTENSIONS = ['.ts', '.mts', '.js', '.mjs', '.cjs'];
async function importDefault(path) {
    if (!EXTENSIONS.includes((0,external_node_path_.extname)(path)))
        throw new errors/* UserError */.yo('is not a JavaScript or TypeScript module', `Give it one of the endings ${EXTENSIONS.join(', ')}.`, path);
    const url = (0,external_node_url_.pathToFileURL)(path).href;
    try {
        return (await import(/* webpackIgnore: true */ url)).default;
    }
    catch (error) {
        const { code } = error;
        if (code === 'ERR_UNKNOWN_FILE_EXTENSION' && /\.m?ts$/.test(path))
            throw new errors/* UserError */.yo(`is TypeScript, which Node ${process.version} does not run`, 'Use Node 22.18 or later, or write the module in JavaScript, as .mjs.', path);
        throw moduleFault("can't be loaded", error, path);
    }
}
function moduleFault(what, error, path) {
    const isError = external_node_util_.types.isNativeError(error);
    const [reason] = (isError ? error.message : String(error)).split('\n', 1);
    return new errors/* UserError */.yo(`${what}: ${reason.replace(/\.$/, '')}`, 'Mend the module.', `${path}${isError ? lineIn(error.stack ?? '', path) : ''}`);
}
function lineIn(stack, path) {
    for (const name of [(0,external_node_url_.pathToFileURL)(path).href, path]) {
        const at = stack.indexOf(`${name}:`);
        const place = at < 0 ? null : /^:\d+(?::\d+)?/.exec(stack.slice(at + name.length));
        if (place)
            return place[0];
    }
    return '';
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/modules/index.js



/***/ })

};
