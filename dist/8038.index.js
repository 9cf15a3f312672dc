export const id = 8038;
export const ids = [8038];
export const modules = {

/***/ 18038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h1: () => (/* reexport */ MANIFEST_FILE),
  rJ: () => (/* reexport */ MODEL_FILE),
  Ub: () => (/* reexport */ manifest/* MODEL_NAME */.Ub),
  LJ: () => (/* reexport */ WEIGHTS_FILE),
  nn: () => (/* reexport */ checkPaths),
  dl: () => (/* reexport */ checkTensors),
  Ng: () => (/* reexport */ parseManifest),
  Gl: () => (/* reexport */ predictionsFileOf),
  dD: () => (/* reexport */ readStoredModel),
  K4: () => (/* reexport */ refuseToReplace),
  verifyPackage: () => (/* reexport */ verifyPackage),
  sz: () => (/* reexport */ weightsManifestSchema),
  E1: () => (/* reexport */ writePackage)
});

// UNUSED EXPORTS: FILE_ROLES, TENSOR_ORIGINS, manifestOf, manifestSchema, pathFault, readManifest

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/package/manifest.js
var manifest = __webpack_require__(96083);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 2 modules
var errors = __webpack_require__(85117);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/package/paths.js

const DEVICE_NAMES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
function pathFault(path) {
    if (path === '' || path.length > 255)
        return 'is empty or longer than 255 characters';
    if (path !== path.normalize('NFC'))
        return 'is not in Unicode normal form C';
    if (/[\\\u0000-\u001f\u007f:]/.test(path))
        return 'holds a backslash, a colon or a control character';
    for (const name of path.split('/')) {
        if (name === '' || name === '.' || name === '..')
            return 'is absolute or leaves its directory';
        if (DEVICE_NAMES.test(name) || /[. ]$/.test(name))
            return 'is a name that some systems read as something else';
    }
    return null;
}
function checkPaths(paths, where) {
    const seen = new Map();
    for (const path of paths) {
        const fault = pathFault(path);
        if (fault)
            throw new errors/* UserError */.yo(`the path ${JSON.stringify(path)} ${fault}`, "Don't use this package; make it again.", where);
        const folded = path.toLowerCase();
        const twin = seen.get(folded);
        if (twin !== undefined)
            throw new errors/* UserError */.yo(`lists ${JSON.stringify(twin)} and ${JSON.stringify(path)}, one file on some systems`, "Don't use this package; make it again.", where);
        seen.set(folded, path);
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 7 modules
var shared_files = __webpack_require__(14963);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/package/tensors.js





const MODEL_FILE = 'model/model.json';
const WEIGHTS_FILE = 'model/weights.bin';
const weightSpec = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    shape: schemas/* array */.YOg(schemas/* number */.aig().int().nonnegative()),
    dtype: schemas/* literal */.euz('float32'),
});
const weightsManifestSchema = schemas/* tuple */.PVZ([
    schemas/* object */.Ikc({ paths: schemas/* tuple */.PVZ([schemas/* literal */.euz('weights.bin')]), weights: schemas/* array */.YOg(weightSpec) }),
]);
const modelFile = schemas/* object */.Ikc({ weightsManifest: weightsManifestSchema });
async function readStoredModel(directory) {
    const [modelJson, weights] = await Promise.all([
        (0,promises_.readFile)((0,external_node_path_.join)(directory, MODEL_FILE), 'utf8'),
        (0,promises_.readFile)((0,external_node_path_.join)(directory, WEIGHTS_FILE)),
    ]);
    return { modelJson, weights };
}
function checkTensors({ modelJson, weights }, manifest, where) {
    const again = "Don't use this package; make it or fetch it again.";
    const parsed = modelFile.safeParse(jsonOf(modelJson));
    if (!parsed.success)
        throw new errors/* UserError */.yo('is not a TensorFlow.js layers model of one weights file', again, where);
    const stored = parsed.data.weightsManifest[0].weights;
    let at = 0;
    for (let index = 0; index < Math.max(stored.length, manifest.tensors.length); index++) {
        const [found, listed] = [stored[index], manifest.tensors[index]];
        if (!found || found.name !== listed?.name)
            throw new errors/* UserError */.yo(`holds ${nameOf(found)} as tensor ${index + 1}, and the manifest says ${nameOf(listed)}`, again, where);
        const bytes = 4 * found.shape.reduce((size, side) => size * side, 1);
        const isSame = found.dtype === listed.dtype &&
            found.shape.join() === listed.shape.join() &&
            (0,shared_files/* sha256 */.sc)(weights.subarray(at, at + bytes)) === listed.sha256;
        if (!isSame)
            throw new errors/* UserError */.yo(`the tensor "${found.name}" is not the one that the manifest lists`, again, where);
        at += bytes;
    }
    if (at !== weights.byteLength)
        throw new errors/* UserError */.yo(`its weights are ${weights.byteLength} bytes, and its tensors take ${at}`, again, where);
}
function nameOf(tensor) {
    return tensor ? `"${tensor.name}"` : 'none';
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/package/verify.js







const MANIFEST_FILE = 'manifest.json';
const MOST_MANIFEST_BYTES = 32 * 1024 * 1024;
const AGAIN = "Don't use this package; make it or fetch it again.";
async function verifyPackage(directory, expected) {
    const { manifest, digest } = await readManifest(directory);
    if (expected !== undefined && digest !== expected) {
        throw new errors/* UserError */.yo(`is package sha256:${digest}, and sha256:${expected} was asked for`, AGAIN, directory);
    }
    checkPaths([MANIFEST_FILE, ...manifest.files.map((file) => file.path)], directory);
    await refuseStrangers(directory, manifest);
    for (const file of manifest.files)
        await checkFile(directory, file);
    if (!manifest.files.some((file) => file.path === manifest.entry)) {
        throw new errors/* UserError */.yo(`its entry "${manifest.entry}" is not among its files`, AGAIN, directory);
    }
    await proveTensors(directory, manifest);
    return { directory, digest, manifest };
}
async function proveTensors(directory, manifest) {
    if (!manifest.formats.includes('tfjs-layers') || manifest.tensors.length === 0)
        return;
    for (const path of [MODEL_FILE, WEIGHTS_FILE])
        if (!manifest.files.some((file) => file.path === path))
            throw new errors/* UserError */.yo(`lists tensors, and no "${path}" that holds them`, AGAIN, directory);
    checkTensors(await readStoredModel(directory), manifest, (0,external_node_path_.join)(directory, MODEL_FILE));
}
async function readManifest(directory) {
    const path = (0,external_node_path_.join)(directory, MANIFEST_FILE);
    const status = await (0,promises_.lstat)(path).catch(() => null);
    if (!status)
        throw new errors/* UserError */.yo('is not a package: it has no manifest.json', 'Name the directory that "heirloom train" wrote.', directory);
    if (!status.isFile() || status.nlink > 1)
        throw new errors/* UserError */.yo('is a link', AGAIN, path);
    if (status.size > MOST_MANIFEST_BYTES)
        throw new errors/* UserError */.yo('is larger than 32 MiB', AGAIN, path);
    return parseManifest(await (0,promises_.readFile)(path), path);
}
function parseManifest(bytes, where) {
    const text = Buffer.from(bytes).toString('utf8');
    const parsed = manifest/* manifestSchema */.rc.safeParse(parseJson(text, where));
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        throw new errors/* UserError */.yo(`doesn't follow heirloom.dev/package/v1 at "${issue.path.join('.')}": ${issue.message}`, AGAIN, where);
    }
    if (!Buffer.from((0,shared_files/* canonicalJson */.dj)(parsed.data)).equals(bytes))
        throw new errors/* UserError */.yo('is not canonical JSON, so its digest says nothing', AGAIN, where);
    return { manifest: parsed.data, digest: (0,shared_files/* sha256 */.sc)(bytes) };
}
function parseJson(text, where) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new errors/* UserError */.yo('is not JSON', AGAIN, where);
    }
}
async function refuseStrangers(directory, { files }) {
    const listed = new Set([MANIFEST_FILE, ...files.map((file) => file.path)]);
    const walk = async (folder) => {
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(directory, folder), { withFileTypes: true })) {
            const path = external_node_path_.posix.join(folder, entry.name);
            if (entry.isSymbolicLink())
                throw new errors/* UserError */.yo('is a symbolic link', AGAIN, (0,external_node_path_.join)(directory, path));
            if (entry.isDirectory() && [...listed].some((file) => file.startsWith(`${path}/`)))
                await walk(path);
            else if (!entry.isFile() || !listed.has(path))
                throw new errors/* UserError */.yo('is not listed in the manifest', AGAIN, (0,external_node_path_.join)(directory, path));
        }
    };
    await walk('');
}
async function checkFile(directory, file) {
    const path = (0,external_node_path_.join)(directory, file.path);
    const status = await (0,promises_.lstat)(path).catch(() => null);
    if (!status)
        throw new errors/* UserError */.yo('is missing, and the manifest lists it', AGAIN, path);
    if (!status.isFile() || status.nlink > 1)
        throw new errors/* UserError */.yo('is a link', AGAIN, path);
    if (status.size !== file.size)
        throw new errors/* UserError */.yo(`has ${status.size} bytes, and the manifest says ${file.size}`, AGAIN, path);
    const found = await (0,shared_files/* sha256File */.Q3)(path);
    if (found !== file.sha256)
        throw new errors/* UserError */.yo(`was changed: its sha256 is ${found.slice(0, 12)}…, and the manifest says ${file.sha256.slice(0, 12)}…`, AGAIN, path);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/package/predictions-file.js
const PREDICTIONS_FILE = /^predictions\.(csv|jsonl|parquet)$/;
function predictionsFileOf({ files }) {
    return files.find(({ path }) => PREDICTIONS_FILE.test(path));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/package/write.js







function manifestOf(head, files) {
    const listed = files.map((file) => {
        const bytes = Buffer.from(file.content);
        return {
            path: file.path,
            sha256: (0,shared_files/* sha256 */.sc)(bytes),
            size: bytes.length,
            role: file.role,
            mediaType: file.mediaType,
        };
    });
    return manifest/* manifestSchema */.rc.parse({
        ...head,
        schema: 'heirloom.dev/package/v1',
        files: listed.sort((a, b) => (0,shared_files/* byCodePoint */.HH)(a.path, b.path)),
    });
}
async function writePackage(directory, head, files) {
    await refuseToReplace(directory);
    const manifest = manifestOf(head, files);
    checkPaths(files.map((file) => file.path), directory);
    const manifestText = (0,shared_files/* canonicalJson */.dj)(manifest);
    await (0,shared_files/* writeDirectoryWhole */.gm)(directory, async (fresh) => {
        for (const file of files) {
            await (0,shared_files/* makeFolders */.wZ)((0,external_node_path_.dirname)((0,external_node_path_.join)(fresh, file.path)));
            await (0,promises_.writeFile)((0,external_node_path_.join)(fresh, file.path), file.content, { flush: true });
        }
        await (0,promises_.writeFile)((0,external_node_path_.join)(fresh, MANIFEST_FILE), manifestText, { flush: true });
    });
    return { directory, digest: (0,shared_files/* sha256 */.sc)(manifestText), manifest };
}
async function refuseToReplace(directory) {
    await (0,shared_files/* checkWritable */.ZB)(directory);
    const names = await (0,promises_.readdir)(directory).catch(() => null);
    const isThere = (await (0,promises_.lstat)(directory).catch(() => null)) !== null;
    if (!isThere || names?.length === 0 || (await holdsOnlyAPackage(directory)))
        return;
    throw new errors/* UserError */.yo('is there already and is not a package', 'Choose another "out", or remove it.', directory);
}
async function holdsOnlyAPackage(directory) {
    try {
        const { manifest } = await readManifest(directory);
        await refuseStrangers(directory, manifest);
        return true;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/package/index.js








/***/ }),

/***/ 96083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ub: () => (/* binding */ MODEL_NAME),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* unused harmony exports FILE_ROLES, TENSOR_ORIGINS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

const MODEL_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const hex = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const FILE_ROLES = [
    'weights',
    'model',
    'preprocessing',
    'recipe',
    'metrics',
    'history',
    'predictions',
    'lineage',
    'profile',
    'golden',
    'card',
    'plot',
];
const TENSOR_ORIGINS = ['trained', 'loaded', 'frozen', 'initialised', 'merged'];
const file = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sha256: hex,
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    role: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(FILE_ROLES),
    mediaType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const tensor = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    shape: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative()),
    dtype: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sha256: hex,
    origin: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(TENSOR_ORIGINS),
});
const inputField = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('number'), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('category'), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), values: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('text'), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), long: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('date'), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), time: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('image'),
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        shape: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive()).length(3),
        columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullable(),
    }),
]);
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('heirloom.dev/package/v1'),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(MODEL_NAME),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['classification', 'regression']),
    signature: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(inputField),
        tensor: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive()),
        classes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }),
    formats: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['tfjs-layers'])),
    entry: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(file),
    parents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ digest: hex, reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    tensors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(tensor),
});


/***/ })

};
