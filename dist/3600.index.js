export const id = 3600;
export const ids = [3600];
export const modules = {

/***/ 61316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yD: () => (/* reexport */ data_preprocessing/* inputFields */.yD),
  Zh: () => (/* reexport */ loadDataset),
  xz: () => (/* reexport */ data_table/* readTable */.xz),
  RO: () => (/* reexport */ rowsOf),
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
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/load-images.js
var load_images = __webpack_require__(80425);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 7 modules
var files = __webpack_require__(14963);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/table.js + 1 modules
var data_table = __webpack_require__(13347);
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

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/features/index.js + 3 modules
var features = __webpack_require__(61611);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/fit-columns.js
var fit_columns = __webpack_require__(5057);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/ids.js
var ids = __webpack_require__(63890);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/features/number.js
var number = __webpack_require__(19409);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/labels.js
var data_labels = __webpack_require__(50053);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/preprocessing.js
var data_preprocessing = __webpack_require__(37150);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/split.js
var split = __webpack_require__(9904);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/load-table.js











async function loadTable(recipe, { path, inherited, log }) {
    const table = await (0,data_table/* readTable */.xz)(path);
    const { data } = recipe;
    const labelName = data.label ?? 'label';
    const reserved = [labelName, ...(data.id === undefined ? [] : [data.id])];
    const labels = (0,data_table/* columnOf */.uV)(table, labelName, 'the label');
    const missing = new Set(data.missing);
    const unlabelled = labels.findIndex((label) => missing.has(label.trim()));
    if (unlabelled >= 0) {
        throw new errors/* UserError */.yo(`row ${unlabelled + 1}, column "${labelName}": the label is missing`, 'Fill it in, or remove the row.', (0,data_table/* placeOf */.$t)(table, unlabelled));
    }
    const carried = carriedColumns(table, data, reserved);
    const { ids, splitKeys } = identify(table, data.id, labelName);
    const keys = data.group === undefined ? splitKeys : groupKeys(table, data.group, missing);
    const splits = keys.map((key) => (0,split/* splitOf */.u)(key, data.split));
    const place = (row) => (0,data_table/* placeOf */.$t)(table, row);
    const found = (0,data_labels/* classesOf */.OX)(labels, place);
    const classes = inherited?.classes ?? found;
    const indices = (0,data_labels/* labelIndices */.cY)(labels, classes, place);
    (0,data_labels/* checkClasses */.l_)(found, labels, splits, { stratify: data.split.stratify, where: path });
    const trainingRows = Int32Array.from(splits.flatMap((split, row) => (split === 'train' ? [row] : [])));
    const preprocessing = inherited?.preprocessing ??
        (0,data_preprocessing/* asStored */.wQ)(data.image
            ? imageColumns(table, data.image)
            : {
                kind: 'columns',
                columns: (0,fit_columns/* fitColumns */.Pk)({
                    table,
                    reserved,
                    carried: [...carried.keys()],
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
        classes,
        labels: indices,
        labelName,
        carried,
        preprocessing,
        inputs: encodeTable(table, preprocessing, missing),
        sources: [{ uri: data.source, sha256: await (0,files/* sha256File */.Q3)(path) }],
        instanceOf: (row) => instanceOf(table, preprocessing, missing, row),
    };
}
function identify(table, id, labelName) {
    if (id !== undefined)
        return (0,ids/* idsFromColumn */.d)((0,data_table/* columnOf */.uV)(table, id, 'the id'), (row) => (0,data_table/* placeOf */.$t)(table, row));
    const contents = table.cells.filter((_, column) => table.columns[column] !== labelName);
    return (0,ids/* idsFromContent */.q)(Array.from({ length: table.rows }, (_, row) => JSON.stringify(contents.map((cells) => cells[row]))));
}
function imageColumns(table, image) {
    const { columns: pattern, shape } = image;
    if (!pattern || !shape) {
        throw new errors/* UserError */.yo('the source is a table, and "data.image" lacks "columns" or "shape"', 'Give for example {columns: "p*", shape: [8, 8, 1], scale: 16}.', 'recipe');
    }
    const columns = (0,fit_columns/* matchColumns */.XH)(table, pattern, 'the pixels');
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
    return preprocessing.columns.map(({ column }) => column);
}
function encodeTable(table, preprocessing, missing) {
    const size = (0,data_preprocessing/* tensorSize */.Zg)(preprocessing);
    const out = new Float32Array(table.rows * size);
    const names = preprocessing.kind === 'image'
        ? preprocessing.columns
        : preprocessing.columns.map(({ column }) => column);
    if (!names)
        throw new errors/* UserError */.yo('is a table, and the parent was trained on pictures', 'Give the parent\'s kind of data, or train without "inherit".', table.file);
    const cells = new Map(names.map((name) => [name, (0,data_table/* columnOf */.uV)(table, name, 'an input')]));
    let current = '';
    for (let row = 0; row < table.rows; row++) {
        const cellOf = (column) => {
            current = column;
            const text = cells.get(column)[row];
            return missing.has(text.trim()) ? null : text;
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
                throw (0,fit_columns/* cellError */.B8)(error, table, row, current);
            throw error;
        }
    }
    return out;
}
function instanceOf(table, preprocessing, missing, row) {
    const isCategory = new Set(preprocessing.kind === 'columns'
        ? preprocessing.columns.flatMap(({ step, column }) => (step === 'one_hot' ? [column] : []))
        : []);
    return Object.fromEntries(inputColumns(preprocessing).map((name) => {
        const text = (0,data_table/* columnOf */.uV)(table, name, 'an input')[row];
        if (missing.has(text.trim()))
            return [name, null];
        return [name, isCategory.has(name) ? text : Number(text)];
    }));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/load.js





async function loadDataset(recipe, options) {
    const found = await (0,promises_.stat)(options.path).catch(() => null);
    if (!found)
        throw new errors/* UserError */.yo('is not there', 'Mend "data.source" in the recipe; it is read relative to the recipe\'s folder.', options.path);
    if (found.isDirectory())
        return (0,load_images/* loadImages */.z)(recipe, options);
    if ((0,external_node_path_.extname)(options.path).toLowerCase() === '.csv')
        return loadTable(recipe, options);
    throw new errors/* UserError */.yo('is neither a .csv file nor a folder', 'Convert the data to CSV, or to a folder with one sub-folder a class.', options.path);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/index.js







/***/ }),

/***/ 50053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ classesOf),
/* harmony export */   cY: () => (/* binding */ labelIndices),
/* harmony export */   l_: () => (/* binding */ checkClasses)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85117);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30917);


function classesOf(labels, placeOf) {
    const spelling = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__/* .spellNumbers */ .FO)(labels);
    for (const [label, name] of spelling) {
        const fault = labelFault(label, name);
        if (fault)
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(fault.what, fault.mend, placeOf(labels.indexOf(label)));
    }
    const classes = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__/* .orderClasses */ .F4)(spelling.values());
    if (classes.length <= _evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_CLASSES */ .Dl)
        return classes;
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the label makes ${classes.length} classes with this row, and at most ${_evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_CLASSES */ .Dl} can be judged`, 'Check that the label holds the class, not an id or an amount.', placeOf(labels.indexOf([...spelling.keys()].at(-1))));
}
function labelFault(label, name) {
    const fault = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__/* .nameFault */ .IY)(label);
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
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`every row has the label "${classes[0] ?? ''}"`, 'A classification needs rows of two classes or more.', where);
    }
    for (const split of ['train', 'test']) {
        const present = new Set(labels.filter((_, row) => splits[row] === split));
        if (present.size === 0)
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`has no ${split} rows`, 'Add rows, or change the shares in "data.split".', where);
        const absent = classes.find((label) => !present.has(label));
        if (stratify && absent !== undefined) {
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`class "${absent}" has no ${split} rows`, 'Add rows of this class, change the shares in "data.split", or set "data.split.stratify: false".', where);
        }
    }
}
function labelIndices(labels, classes, placeOf) {
    const index = new Map(classes.map((label, at) => [label, at]));
    return Int32Array.from(labels, (label, row) => {
        const at = index.get(label);
        if (at !== undefined)
            return at;
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the label "${label}" is not a class of the parent (${classes.join(', ')})`, 'Fine-tuning keeps the parent\'s classes: take these rows out, or train without "inherit".', placeOf(row));
    });
}


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
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50053);
/* harmony import */ var _split_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9904);









const PICTURE = /\.(png|jpe?g)$/i;
async function loadImages(recipe, { path, inherited }) {
    const { data } = recipe;
    refuseColumns(data, path);
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
    const splits = splitKeys.map((key) => (0,_split_js__WEBPACK_IMPORTED_MODULE_7__/* .splitOf */ .u)(key, data.split));
    const labels = files.map((file) => file.label);
    const placeOf = (row) => files[row].path;
    const found = (0,_labels_js__WEBPACK_IMPORTED_MODULE_6__/* .classesOf */ .OX)(labels, placeOf);
    const classes = inherited?.classes ?? found;
    const indices = (0,_labels_js__WEBPACK_IMPORTED_MODULE_6__/* .labelIndices */ .cY)(labels, classes, placeOf);
    (0,_labels_js__WEBPACK_IMPORTED_MODULE_6__/* .checkClasses */ .l_)(found, labels, splits, { stratify: data.split.stratify, where: path });
    const listing = files.map((file, row) => `${file.name}\t${(0,_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(contents[row])}\n`).join('');
    return {
        ids,
        splits,
        classes,
        labels: indices,
        labelName: data.label ?? 'label',
        carried: new Map(),
        preprocessing,
        inputs,
        sources: [{ uri: data.source, sha256: (0,_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(listing) }],
        instanceOf: (row) => ({ image: { b64: Buffer.from(contents[row]).toString('base64') } }),
    };
}
function refuseColumns({ id, slices, group }, path) {
    const instead = 'or give the pixels as columns of a table that has them too.';
    const faults = [
        [id, '"data.id" names a column', 'Leave "data.id" out: a picture\'s id is the hash of its content.'],
        [slices, '"data.slices" names columns', `Leave "data.slices" out, ${instead}`],
        [group, '"data.group" names a column', `Leave "data.group" out, ${instead}`],
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
/* harmony export */   Ze: () => (/* binding */ tensorShape),
/* harmony export */   Zg: () => (/* binding */ tensorSize),
/* harmony export */   wQ: () => (/* binding */ asStored),
/* harmony export */   yD: () => (/* binding */ inputFields)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14963);
/* harmony import */ var _features_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61611);



const side = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().positive();
const preprocessingSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('columns'), columns: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_features_index_js__WEBPACK_IMPORTED_MODULE_1__/* .fittedColumnSchema */ .WI).min(1) }),
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
    let at = offset;
    for (const column of columns) {
        (0,_features_index_js__WEBPACK_IMPORTED_MODULE_1__/* .stepOf */ .cg)(column).encode(column.fitted, cellOf(column.column), out, at);
        at += widthOf(column);
    }
}
function inputFields(preprocessing) {
    if (preprocessing.kind === 'image') {
        return [
            { kind: 'image', name: 'image', shape: [...preprocessing.shape], columns: preprocessing.columns },
        ];
    }
    return preprocessing.columns.map((column) => (0,_features_index_js__WEBPACK_IMPORTED_MODULE_1__/* .stepOf */ .cg)(column).field(column.fitted, column.column));
}
function widthOf(column) {
    return (0,_features_index_js__WEBPACK_IMPORTED_MODULE_1__/* .stepOf */ .cg)(column).width(column.fitted);
}


/***/ }),

/***/ 9904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ splitOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function splitOf(id, shares) {
    if (uniformOf('test', id) < shares.test)
        return 'test';
    const left = 1 - shares.test;
    return uniformOf('validation', id) * left < shares.validation ? 'validation' : 'train';
}
function uniformOf(purpose, id) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${purpose}\0${id}`).digest().readUIntBE(0, 6) / 2 ** 48;
}


/***/ }),

/***/ 77554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ LAYERS),
  p: () => (/* binding */ layerSchema)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/yaml/index.js + 5 modules
var yaml = __webpack_require__(56352);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/arguments.js

const ACTIVATIONS = [
    'linear',
    'relu',
    'elu',
    'selu',
    'sigmoid',
    'softmax',
    'softplus',
    'tanh',
];
const activation = schemas/* enum */.k5n(ACTIVATIONS).default('linear');
const positive = schemas/* number */.aig().int().positive();
const layerName = schemas/* string */.YjP()
    .regex(/^[A-Za-z][A-Za-z0-9_]*$/, 'a layer name is letters, digits and "_", starting with a letter')
    .optional();
const padding = schemas/* enum */.k5n(['valid', 'same']).default('valid');
const size2d = schemas/* unknown */.L5J().transform((raw, context) => {
    const pair = typeof raw === 'number' ? [raw, raw] : raw;
    if (Array.isArray(pair) && pair.length === 2 && pair.every((side) => Number.isInteger(side) && side > 0)) {
        return pair;
    }
    context.addIssue({ code: 'custom', message: 'a size is a whole number above 0, or [height, width]' });
    return core/* NEVER */.tm;
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/layer.js
function layerKind(kind) {
    return kind;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/batch-normalization.js




const batchNormalization = layerKind({
    schema: (0,yaml/* strictObject */.re)({
        momentum: schemas/* number */.aig().min(0).lt(1).default(0.99),
        epsilon: schemas/* number */.aig().positive().default(0.001),
        name: layerName,
    }),
    build: (args, { tf, name }) => tf.layers.batchNormalization({ name, momentum: args.momentum, epsilon: args.epsilon }),
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/conv2d.js




const conv2d = layerKind({
    schema: (0,yaml/* strictObject */.re)({
        filters: positive,
        kernel_size: size2d,
        strides: size2d.default([1, 1]),
        padding: padding,
        activation: activation,
        use_bias: schemas/* boolean */.zMY().default(true),
        name: layerName,
    }),
    build: (args, { tf, name, seed }) => tf.layers.conv2d({
        name,
        filters: args.filters,
        kernelSize: args.kernel_size,
        strides: args.strides,
        padding: args.padding,
        activation: args.activation,
        useBias: args.use_bias,
        kernelInitializer: tf.initializers.glorotUniform({ seed }),
    }),
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/dense.js




const dense = layerKind({
    schema: (0,yaml/* strictObject */.re)({ units: positive, activation: activation, use_bias: schemas/* boolean */.zMY().default(true), name: layerName }),
    build: (args, { tf, name, seed }) => tf.layers.dense({
        name,
        units: args.units,
        activation: args.activation,
        useBias: args.use_bias,
        kernelInitializer: tf.initializers.glorotUniform({ seed }),
    }),
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/dropout.js




const rate = schemas/* number */.aig().min(0).lt(1);
const dropout = layerKind({
    schema: schemas/* preprocess */.vkY((raw) => (typeof raw === 'number' ? { rate: raw } : raw), (0,yaml/* strictObject */.re)({ rate, name: layerName })),
    build: (args, { tf, name, seed }) => tf.layers.dropout({ name, rate: args.rate, seed }),
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/flatten.js



const flatten = layerKind({
    schema: (0,yaml/* strictObject */.re)({ name: layerName }),
    build: (_args, { tf, name }) => tf.layers.flatten({ name }),
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/output.js



const output = layerKind({
    schema: (0,yaml/* strictObject */.re)({ name: layerName }),
    build: (_args, { tf, name, seed, classes }) => tf.layers.dense({
        name,
        units: classes,
        activation: 'softmax',
        kernelInitializer: tf.initializers.glorotUniform({ seed }),
    }),
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/pooling.js



const schema = (0,yaml/* strictObject */.re)({
    pool_size: size2d.default([2, 2]),
    strides: size2d.optional(),
    padding: padding,
    name: layerName,
});
const maxPooling2d = layerKind({
    schema,
    build: (args, { tf, name }) => tf.layers.maxPooling2d({
        name,
        poolSize: args.pool_size,
        strides: args.strides ?? args.pool_size,
        padding: args.padding,
    }),
});
const averagePooling2d = layerKind({
    schema,
    build: (args, { tf, name }) => tf.layers.averagePooling2d({
        name,
        poolSize: args.pool_size,
        strides: args.strides ?? args.pool_size,
        padding: args.padding,
    }),
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/index.js








const LAYERS = {
    dense: dense,
    conv2d: conv2d,
    max_pooling2d: maxPooling2d,
    average_pooling2d: averagePooling2d,
    flatten: flatten,
    dropout: dropout,
    batch_normalization: batchNormalization,
    output: output,
};
const layerSchema = (0,yaml/* kindOf */.I)(Object.fromEntries(Object.entries(LAYERS).map(([name, kind]) => [name, kind.schema])), 'layer');


/***/ }),

/***/ 89335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QX: () => (/* reexport */ effectiveRecipe),
  XQ: () => (/* reexport */ readRecipe),
  GW: () => (/* reexport */ recipeSchema),
  GO: () => (/* reexport */ seedsOf)
});

// UNUSED EXPORTS: parseRecipe

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/effective.js
function effectiveRecipe(recipe) {
    return plain(recipe);
}
function plain(value) {
    if (Array.isArray(value))
        return value.map(plain);
    if (value === null || typeof value !== 'object')
        return value;
    const map = value;
    const keys = Object.keys(map);
    if (keys.length === 2 && typeof map['kind'] === 'string' && 'value' in map)
        return { [map['kind']]: plain(map['value']) };
    return Object.fromEntries(keys.filter((key) => map[key] !== undefined).map((key) => [key, plain(map[key])]));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 2 modules
var errors = __webpack_require__(85117);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 7 modules
var files = __webpack_require__(14963);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/yaml/index.js + 5 modules
var yaml = __webpack_require__(56352);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/features/index.js + 3 modules
var features = __webpack_require__(61611);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/models/layers/index.js + 9 modules
var models_layers = __webpack_require__(77554);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/package/manifest.js
var manifest = __webpack_require__(96083);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/data-section.js


const share = schemas/* number */.aig().min(0).max(0.9);
const data_section_image = (0,yaml/* strictObject */.re)({
    columns: schemas/* string */.YjP().optional(),
    shape: schemas/* array */.YOg(schemas/* number */.aig().int().positive()).length(3).optional(),
    scale: schemas/* number */.aig().positive().optional(),
    size: schemas/* array */.YOg(schemas/* number */.aig().int().positive()).length(2).optional(),
    channels: schemas/* union */.KCZ([schemas/* literal */.euz(1), schemas/* literal */.euz(3)]).optional(),
});
const split = (0,yaml/* strictObject */.re)({
    test: share.default(0.2),
    validation: share.default(0.1),
    by: schemas/* enum */.k5n(['id', 'group']).optional().describe('Default: group where data.group is named, else id.'),
    stratify: schemas/* boolean */.zMY().default(true),
});
const JUDGED = /^(id|label|prediction|scores?(_.*)?)$/is;
const carried = schemas/* string */.YjP()
    .min(1)
    .refine((name) => !JUDGED.test(name.trim()), {
    error: ({ input }) => `predictions would take "${String(input)}" for a column that is judged. Rename the column in the data.`,
});
const dataSection = (0,yaml/* strictObject */.re)({
    source: schemas/* string */.YjP(),
    id: schemas/* string */.YjP().optional(),
    label: schemas/* string */.YjP().optional(),
    missing: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* null */.chJ(), schemas/* number */.aig()]))
        .transform((texts) => texts.map((text) => (text === null ? 'null' : String(text))))
        .default(['', 'NA', 'NaN', 'null']),
    image: data_section_image.optional(),
    slices: schemas/* array */.YOg(carried)
        .min(1)
        .optional()
        .describe('Columns that a gate can slice by; no inputs unless features name them.'),
    group: carried
        .optional()
        .describe('Column whose equal values mark rows that go together, such as a user; they share a split.'),
    split: split.prefault({}),
})
    .superRefine(({ slices = [], group, split, image }, context) => {
    for (const [at, name] of slices.entries()) {
        if (slices.indexOf(name) === at)
            continue;
        context.addIssue({
            code: 'custom',
            path: ['slices', at],
            message: `the column "${name}" is named twice. Name each column once.`,
        });
    }
    if (split.by === 'group' && group === undefined) {
        context.addIssue({
            code: 'custom',
            path: ['split', 'by'],
            message: 'no group is named. Name its column in data.group.',
        });
    }
    if (split.by === 'id' && group !== undefined) {
        context.addIssue({
            code: 'custom',
            path: ['split', 'by'],
            message: 'ids would part the rows of one group. Leave "by" out, or take data.group out.',
        });
    }
    if (image && (image.columns ?? image.shape) && (image.size ?? image.channels)) {
        context.addIssue({
            code: 'custom',
            path: ['image'],
            message: '"columns" and "shape" are for pixels in a table, "size" and "channels" for a folder. Keep one of the two.',
        });
    }
})
    .transform(({ split, ...data }) => {
    const by = data.group === undefined ? 'id' : 'group';
    return { ...data, split: { ...split, by } };
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/training-section.js


const rate = schemas/* number */.aig().positive();
const fraction = schemas/* number */.aig().min(0).lt(1);
const seed = schemas/* number */.aig().int().min(0).max(0xffffffff);
const optimizer = (0,yaml/* kindOf */.I)({
    sgd: (0,yaml/* strictObject */.re)({ learning_rate: rate.default(0.01) }),
    momentum: (0,yaml/* strictObject */.re)({ learning_rate: rate.default(0.01), momentum: fraction.default(0.9) }),
    adam: (0,yaml/* strictObject */.re)({
        learning_rate: rate.default(0.001),
        beta_1: fraction.default(0.9),
        beta_2: fraction.default(0.999),
        epsilon: rate.default(1e-7),
    }),
}, 'optimizer');
const trainingSection = (0,yaml/* strictObject */.re)({
    optimizer: optimizer.prefault('adam'),
    epochs: schemas/* number */.aig().int().min(1).max(100_000).default(20),
    batch_size: schemas/* number */.aig().int().min(1).default(32),
    early_stopping: (0,yaml/* strictObject */.re)({
        patience: schemas/* number */.aig().int().min(1),
        monitor: schemas/* enum */.k5n(['val_loss', 'val_accuracy']).default('val_loss'),
    }).optional(),
    seed: seed.optional().describe('Of every random choice; default 42.'),
    seeds: schemas/* array */.YOg(seed)
        .min(1)
        .optional()
        .describe("Instead of seed: trained once with each, the first one's model being the package's."),
})
    .superRefine((training, context) => {
    if (training.seed !== undefined && training.seeds !== undefined) {
        context.addIssue({
            code: 'custom',
            path: ['seeds'],
            message: '"seed" and "seeds" are both given. Keep "seed" for one run, or "seeds" for several.',
        });
    }
    for (const [at, one] of (training.seeds ?? []).entries()) {
        if (training.seeds.indexOf(one) === at)
            continue;
        context.addIssue({
            code: 'custom',
            path: ['seeds', at],
            message: `the seed ${one} is given twice, and would give the same run twice. Take another one.`,
        });
    }
})
    .transform(({ seed, seeds, ...others }) => seeds === undefined ? { ...others, seed: seed ?? 42 } : { ...others, seeds });
function seedsOf(training) {
    return 'seeds' in training ? training.seeds : [training.seed];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/schema.js







const schema_name = schemas/* string */.YjP()
    .regex(manifest/* MODEL_NAME */.Ub, 'a name is 1 to 64 letters, digits, ".", "_" and "-", starting with a letter or digit');
const columns = schemas/* preprocess */.vkY((raw) => (typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? raw : { columns: raw }), (0,yaml/* strictObject */.re)({ columns: schemas/* array */.YOg(schemas/* string */.YjP()).min(1) }))
    .transform((step) => step.columns);
const inherit = (0,yaml/* strictObject */.re)({
    from: schemas/* string */.YjP(),
    mode: schemas/* literal */.euz('fine-tune'),
    freeze: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
});
const recipeSchema = (0,yaml/* strictObject */.re)({
    version: schemas/* literal */.euz(1),
    name: schema_name,
    task: schemas/* literal */.euz('classification').default('classification'),
    positive: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]).transform(String).optional(),
    data: dataSection,
    features: schemas/* array */.YOg((0,yaml/* kindOf */.I)(Object.fromEntries(features/* FEATURE_NAMES */.K7.map((step) => [step, columns])), 'feature step'))
        .min(1)
        .optional(),
    model: (0,yaml/* strictObject */.re)({ layers: schemas/* array */.YOg(models_layers/* layerSchema */.p).min(1) }).optional(),
    training: trainingSection.prefault({}),
    inherit: inherit.optional(),
}).superRefine((recipe, context) => {
    if (!recipe.model && !recipe.inherit) {
        context.addIssue({
            code: 'custom',
            path: ['model'],
            message: 'a value is missing. Give the model\'s layers, or inherit a model with "inherit".',
        });
    }
    if (recipe.features && recipe.data.image) {
        context.addIssue({
            code: 'custom',
            path: ['features'],
            message: '"features" are for tables, and "data.image" is given. Take one of the two out.',
        });
    }
    const outputs = recipe.model?.layers.filter((layer) => layer.kind === 'output').length ?? 1;
    if (recipe.model && (outputs !== 1 || recipe.model.layers.at(-1)?.kind !== 'output')) {
        context.addIssue({
            code: 'custom',
            path: ['model', 'layers'],
            message: 'the layers don\'t end with the one "output". Put "- output" at the end.',
        });
    }
    const stopping = recipe.training.early_stopping;
    if (stopping && recipe.data.split.validation === 0) {
        context.addIssue({
            code: 'custom',
            path: ['training', 'early_stopping'],
            message: 'early stopping has no validation rows to watch. Give data.split.validation a share above 0.',
        });
    }
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/read-recipe.js





async function readRecipe(path, overrides = []) {
    const text = await (0,files/* readTextIfThere */.pM)(path);
    if (text !== null)
        return parseRecipe(text, path, overrides);
    throw new errors/* UserError */.yo('is not there', 'Name the recipe with the "recipe" input, or write one with "heirloom init <data file>".', path);
}
function parseRecipe(text, file, overrides = []) {
    return (0,yaml/* parseYamlFile */.BU)(text, file, recipeSchema, overrides.map(parseOverride));
}
function parseOverride(line) {
    const origin = `input "set", ${line}:`;
    const at = line.indexOf('=');
    if (at < 1)
        throw new errors/* UserError */.yo('is not path.to.key=value', 'Write for example training.epochs=5.', origin);
    const path = line
        .slice(0, at)
        .trim()
        .split('.')
        .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    try {
        return { path, value: (0,dist/* parse */.qg)(line.slice(at + 1)), origin };
    }
    catch (error) {
        throw new errors/* UserError */.yo(`the value is not YAML: ${error.message.split('\n')[0].replace(/[.:]$/, '')}`, 'Write a number, a text or a list, as in training.epochs=5.', origin);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/recipe/index.js






/***/ })

};
