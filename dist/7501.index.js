export const id = 7501;
export const ids = [7501];
export const modules = {

/***/ 77501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FILE_ROLES: () => (/* reexport */ manifest/* FILE_ROLES */.T$),
  FORMATS: () => (/* reexport */ manifest/* FORMATS */.hR),
  INHERITANCE_FILE: () => (/* reexport */ INHERITANCE_FILE),
  MANIFEST_FILE: () => (/* reexport */ MANIFEST_FILE),
  MODEL_FILE: () => (/* reexport */ MODEL_FILE),
  MODEL_NAME: () => (/* reexport */ manifest/* MODEL_NAME */.Ub),
  REPORTED_FILE: () => (/* reexport */ REPORTED_FILE),
  RESOURCES_FILE: () => (/* reexport */ RESOURCES_FILE),
  SAFETENSORS: () => (/* reexport */ SAFETENSORS),
  TENSOR_ORIGINS: () => (/* reexport */ manifest/* TENSOR_ORIGINS */.E7),
  WEIGHTS_FILE: () => (/* reexport */ WEIGHTS_FILE),
  checkPaths: () => (/* reexport */ checkPaths),
  checkTensors: () => (/* reexport */ checkTensors),
  fileContent: () => (/* reexport */ fileContent),
  manifestOf: () => (/* reexport */ manifestOf),
  manifestSchema: () => (/* reexport */ manifest/* manifestSchema */.rc),
  parseManifest: () => (/* reexport */ parseManifest),
  pathFault: () => (/* reexport */ pathFault),
  predictionsFileOf: () => (/* reexport */ predictionsFileOf),
  readInheritance: () => (/* reexport */ readInheritance),
  readManifest: () => (/* reexport */ readManifest),
  readResources: () => (/* reexport */ readResources),
  readStoredModel: () => (/* reexport */ readStoredModel),
  readTensors: () => (/* reexport */ readTensors),
  refuseToReplace: () => (/* reexport */ refuseToReplace),
  requireLayers: () => (/* reexport */ requireLayers),
  verifyPackage: () => (/* reexport */ verifyPackage),
  weightsManifestSchema: () => (/* reexport */ weightsManifestSchema),
  writePackage: () => (/* reexport */ writePackage)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/package/manifest.js
var manifest = __webpack_require__(96083);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
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
var shared_files = __webpack_require__(96759);
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/package/resources.js




const RESOURCES_FILE = 'resources.json';
const MOST_RESOURCES_BYTES = 64 * 1024;
const MEND = 'Remove this file: it is no part of the package, only a measurement beside it.';
const amount = schemas/* number */.aig().nonnegative();
const words = schemas/* string */.YjP().max(200);
const gpu = schemas/* object */.Ikc({
    name: words,
    driver: words,
    memoryBytes: amount.nullable(),
    peakMemoryBytes: amount.nullable(),
    meanUtilisation: amount.max(1).nullable(),
    joules: amount.nullable(),
});
const resourcesSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('heirloom.dev/resources/v1'),
    backend: words.nullable(),
    processor: schemas/* object */.Ikc({ name: words, threads: schemas/* number */.aig().int().positive() }),
    seconds: amount,
    trainingSeconds: amount,
    rows: amount,
    rowsPerSecond: amount.nullable(),
    cpuSeconds: amount,
    peakMemoryBytes: amount,
    resumed: schemas/* boolean */.zMY(),
    gpus: schemas/* array */.YOg(gpu),
    control: schemas/* object */.Ikc({ trainingSeconds: amount }).exactOptional(),
});
async function readResources(directory) {
    const path = (0,external_node_path_.join)(directory, RESOURCES_FILE);
    if (!(await checkResourcesFile(path)))
        return null;
    const parsed = resourcesSchema.safeParse(resources_jsonOf(await (0,promises_.readFile)(path, 'utf8')));
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new errors/* UserError */.yo(`doesn't follow heirloom.dev/resources/v1 at "${issue.path.join('.')}": ${issue.message}`, MEND, path);
}
async function checkResourcesFile(path) {
    const status = await (0,promises_.lstat)(path).catch(() => null);
    if (!status)
        return false;
    if (!status.isFile() || status.nlink > 1)
        throw new errors/* UserError */.yo('is not a plain file', MEND, path);
    if (status.size > MOST_RESOURCES_BYTES)
        throw new errors/* UserError */.yo('is larger than 64 KiB', MEND, path);
    return true;
}
function resources_jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/safetensors/index.js + 3 modules
var safetensors = __webpack_require__(49099);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/package/safetensors/read.js





const NUMPY_NAMES = {
    BOOL: 'bool',
    U8: 'uint8',
    I8: 'int8',
    F8_E4M3: 'float8_e4m3fn',
    F8_E5M2: 'float8_e5m2',
    F8_E8M0: 'float8_e8m0fnu',
    U16: 'uint16',
    I16: 'int16',
    F16: 'float16',
    BF16: 'bfloat16',
    U32: 'uint32',
    I32: 'int32',
    F32: 'float32',
    U64: 'uint64',
    I64: 'int64',
    F64: 'float64',
    C64: 'complex64',
};
async function readSafetensors(path) {
    const stored = [];
    for (const { name, shape, dtype, begin, end } of await placesIn(path)) {
        const sha256 = await digestOfRange(path, begin, end);
        stored.push({ name, shape: [...shape], dtype: NUMPY_NAMES[dtype] ?? dtype, sha256 });
    }
    return stored;
}
async function placesIn(path) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        const { size } = await file.stat();
        const start = await readStart(file, 8);
        return (0,safetensors/* readHeader */.ay)(await readStart(file, (0,safetensors/* headerEnd */.Bo)(start, path)), path, size);
    }
    finally {
        await file.close();
    }
}
async function readStart(file, bytes) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
    return buffer.subarray(0, bytesRead);
}
async function digestOfRange(path, begin, end) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    if (end > begin)
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path, { start: begin, end: end - 1 }), hash);
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/package/safetensors/index.js




const SAFETENSORS = '.safetensors';
const MODEL_FOLDER = 'model/';
async function readTensors(directory, files) {
    const found = [];
    for (const path of files.filter((file) => file.startsWith(MODEL_FOLDER) && file.endsWith(SAFETENSORS)))
        for (const tensor of await readSafetensors((0,external_node_path_.join)(directory, path)))
            found.push({ file: path.slice(MODEL_FOLDER.length), tensor });
    const areUnique = new Set(found.map(({ tensor }) => tensor.name)).size === found.length;
    return found
        .map(({ file, tensor }) => (areUnique ? tensor : { ...tensor, name: `${file}/${tensor.name}` }))
        .sort((left, right) => (0,shared_files/* byCodePoint */.HH)(left.name, right.name));
}
async function proveSafetensors(directory, manifest) {
    const stored = await readTensors(directory, manifest.files.map(({ path }) => path));
    const again = "Don't use this package; make it or fetch it again.";
    for (let index = 0; index < Math.max(stored.length, manifest.tensors.length); index++) {
        const [found, listed] = [stored[index], manifest.tensors[index]];
        if (!found || !listed || found.name !== listed.name)
            throw new errors/* UserError */.yo(`holds ${safetensors_nameOf(found)} as tensor ${index + 1}, and the manifest says ${safetensors_nameOf(listed)}`, again, directory);
        const isSame = found.dtype === listed.dtype &&
            found.shape.join() === listed.shape.join() &&
            found.sha256 === listed.sha256;
        if (!isSame)
            throw new errors/* UserError */.yo(`the tensor "${found.name}" is not the one that the manifest lists`, again, directory);
    }
}
function safetensors_nameOf(tensor) {
    return tensor ? `"${tensor.name}"` : 'none';
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/package/verify.js









const MANIFEST_FILE = 'manifest.json';
const UNLISTED = [MANIFEST_FILE, RESOURCES_FILE];
const MOST_MANIFEST_BYTES = 32 * 1024 * 1024;
const AGAIN = "Don't use this package; make it or fetch it again.";
async function verifyPackage(directory, expected) {
    const { manifest, digest } = await readManifest(directory);
    if (expected !== undefined && digest !== expected) {
        throw new errors/* UserError */.yo(`is package sha256:${digest}, and sha256:${expected} was asked for`, AGAIN, directory);
    }
    checkPaths([...UNLISTED, ...manifest.files.map((file) => file.path)], directory);
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
    if (manifest.tensors.length === 0)
        return;
    if (manifest.formats.includes('tfjs-layers'))
        await proveLayers(directory, manifest);
    else
        await proveSafetensors(directory, manifest);
}
async function proveLayers(directory, manifest) {
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
    const listed = new Set([...UNLISTED, ...files.map((file) => file.path)]);
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
    await checkResourcesFile((0,external_node_path_.join)(directory, RESOURCES_FILE));
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/package/file-content.js

const PIECE_BYTES = 1 << 20;
function fileContent(path) {
    return {
        *[Symbol.iterator]() {
            const file = (0,external_node_fs_.openSync)(path, 'r');
            try {
                const piece = Buffer.alloc(PIECE_BYTES);
                for (let bytes = (0,external_node_fs_.readSync)(file, piece); bytes > 0; bytes = (0,external_node_fs_.readSync)(file, piece))
                    yield piece.subarray(0, bytes);
            }
            finally {
                (0,external_node_fs_.closeSync)(file);
            }
        },
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/package/require-layers.js

function requireLayers({ manifest }, reference, purpose) {
    const { formats, entry } = manifest;
    if (formats.includes('tfjs-layers'))
        return;
    throw new errors/* UserError */.yo(`can't be ${purpose}: its model has the format ${formats.join(' and ')} (${entry}), and Heirloom opens tfjs-layers only`, 'Use the framework that made it; a recipe with a "command" may inherit from it.', reference);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/package/reported.js
const REPORTED_FILE = 'reported.json';

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/package/predictions-file.js
const PREDICTIONS_FILE = /^predictions\.(csv|jsonl|parquet)$/;
function predictionsFileOf({ files }) {
    return files.find(({ path }) => PREDICTIONS_FILE.test(path));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/package/write.js









function manifestOf(head, files) {
    const listed = files.map((file) => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let size = 0;
        for (const piece of piecesOf(file.content)) {
            hash.update(piece);
            size += piece.length;
        }
        return {
            path: file.path,
            sha256: hash.digest('hex'),
            size,
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
function piecesOf(content) {
    if (typeof content === 'string')
        return [Buffer.from(content)];
    return content instanceof Uint8Array ? [content] : content;
}
async function writePackage(directory, head, files, resources = null) {
    await refuseToReplace(directory);
    const manifest = manifestOf(head, files);
    checkPaths([...UNLISTED, ...files.map((file) => file.path)], directory);
    const manifestText = (0,shared_files/* canonicalJson */.dj)(manifest);
    await (0,shared_files/* writeDirectoryWhole */.gm)(directory, async (fresh) => {
        for (const file of files) {
            await (0,shared_files/* makeFolders */.wZ)((0,external_node_path_.dirname)((0,external_node_path_.join)(fresh, file.path)));
            await (0,promises_.writeFile)((0,external_node_path_.join)(fresh, file.path), piecesOf(file.content), { flush: true });
        }
        await (0,promises_.writeFile)((0,external_node_path_.join)(fresh, MANIFEST_FILE), manifestText, { flush: true });
        if (resources)
            await (0,promises_.writeFile)((0,external_node_path_.join)(fresh, RESOURCES_FILE), (0,shared_files/* canonicalJson */.dj)(resources), { flush: true });
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/package/inheritance.js




const INHERITANCE_FILE = 'inheritance.json';
const hex = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const figure = schemas/* number */.aig().nullable();
const tensor = schemas/* strictObject */.rej({
    tensor: schemas/* string */.YjP().nullable(),
    shape: schemas/* array */.YOg(schemas/* number */.aig().int().nonnegative()),
    state: schemas/* enum */.k5n(['loaded', 'frozen', 'initialised', 'dropped']),
    from: schemas/* strictObject */.rej({ parent: hex, tensor: schemas/* string */.YjP() }).nullable(),
    why: schemas/* string */.YjP(),
});
const mix = schemas/* strictObject */.rej({
    alpha: schemas/* number */.aig(),
    valLoss: figure,
    valAccuracy: figure.exactOptional(),
    valMae: figure.exactOptional(),
});
const control = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('scratch'),
    metric: schemas/* enum */.k5n(['accuracy', 'rmse']),
    inherited: schemas/* array */.YOg(schemas/* number */.aig()).min(1),
    scratch: schemas/* array */.YOg(schemas/* number */.aig()).min(1),
    difference: schemas/* number */.aig(),
    interval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]).nullable(),
    confidence: schemas/* number */.aig().gt(0).lt(1),
    rows: schemas/* number */.aig().int(),
    epochs: schemas/* strictObject */.rej({ inherited: schemas/* number */.aig().int(), scratch: schemas/* number */.aig().int() }),
});
const schema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('heirloom.dev/inheritance/v1'),
    mode: schemas/* string */.YjP(),
    tensors: schemas/* array */.YOg(tensor),
    alpha: schemas/* strictObject */.rej({
        chosen: schemas/* number */.aig().min(0).max(1),
        by: schemas/* enum */.k5n(['recipe', 'val_loss', 'val_accuracy', 'val_mae']),
        tried: schemas/* array */.YOg(mix),
    })
        .nullable(),
    weights: schemas/* array */.YOg(schemas/* number */.aig().min(0).max(1)).nullable(),
    averaged: schemas/* array */.YOg(schemas/* number */.aig().int()).nullable(),
    control: control.nullable(),
});
async function readInheritance({ directory, manifest }) {
    if (!manifest.files.some(({ path }) => path === INHERITANCE_FILE))
        return null;
    const path = (0,external_node_path_.join)(directory, INHERITANCE_FILE);
    const parsed = schema.safeParse(inheritance_jsonOf(await (0,promises_.readFile)(path, 'utf8')));
    if (parsed.success)
        return parsed.data;
    throw new errors/* UserError */.yo('does not follow heirloom.dev/inheritance/v1', 'Make the package again.', path);
}
function inheritance_jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/package/index.js














/***/ }),

/***/ 96083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ TENSOR_ORIGINS),
/* harmony export */   T$: () => (/* binding */ FILE_ROLES),
/* harmony export */   Ub: () => (/* binding */ MODEL_NAME),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

const MODEL_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const hex = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const FILE_ROLES = [
    'weights',
    'model',
    'preprocessing',
    'recipe',
    'search',
    'metrics',
    'history',
    'predictions',
    'lineage',
    'profile',
    'golden',
    'card',
    'plot',
    'inheritance',
    'reported',
    'data',
];
const FORMATS = ['tfjs-layers', 'safetensors', 'onnx', 'other'];
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
    formats: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(FORMATS)),
    entry: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(file),
    parents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ digest: hex, reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    tensors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(tensor),
});


/***/ }),

/***/ 49099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bo: () => (/* reexport */ headerEnd),
  ar: () => (/* reexport */ readFloats),
  ay: () => (/* reexport */ readHeader)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/safetensors/dtypes.js
const DTYPE_BYTES = {
    BOOL: 1,
    U8: 1,
    I8: 1,
    F8_E4M3: 1,
    F8_E5M2: 1,
    F8_E8M0: 1,
    U16: 2,
    I16: 2,
    F16: 2,
    BF16: 2,
    U32: 4,
    I32: 4,
    F32: 4,
    U64: 8,
    I64: 8,
    F64: 8,
    C64: 8,
};
const FLOATS = {
    F32: (view, offset) => view.getFloat32(offset, true),
    F16: (view, offset) => halfOf(view.getUint16(offset, true)),
    BF16: (view, offset) => bfloatOf(view.getUint16(offset, true)),
    F64: (view, offset) => Math.fround(view.getFloat64(offset, true)),
};
function halfOf(bits) {
    const sign = bits & 0x8000 ? -1 : 1;
    const exponent = (bits >> 10) & 0x1f;
    const fraction = bits & 0x3ff;
    if (exponent === 0x1f)
        return fraction === 0 ? sign * Infinity : NaN;
    if (exponent === 0)
        return sign * fraction * 2 ** -24;
    return sign * (0x400 + fraction) * 2 ** (exponent - 25);
}
const word = new DataView(new ArrayBuffer(4));
function bfloatOf(bits) {
    word.setUint32(0, bits << 16);
    return word.getFloat32(0);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/safetensors/header.js


const LENGTH_BYTES = 8;
const MOST_HEADER_BYTES = 16 * 1024 * 1024;
const MOST_DIMENSIONS = 8;
function readHeader(bytes, where, fileBytes = bytes.byteLength) {
    const fail = failing(where);
    const start = headerEnd(bytes, where);
    if (start > bytes.byteLength)
        fail(`says that its header takes ${start - LENGTH_BYTES} bytes, and has ${bytes.byteLength} in all`);
    const tensors = Object.entries(headerMap(bytes.subarray(LENGTH_BYTES, start), fail))
        .filter(([name]) => name !== '__metadata__')
        .map(([name, entry]) => tensorOf(name, entry, start, fail))
        .sort((a, b) => a.begin - b.begin || a.end - b.end);
    checkBytes(tensors, start, fileBytes, fail);
    return tensors;
}
function headerEnd(bytes, where) {
    const fail = failing(where);
    if (bytes.byteLength < LENGTH_BYTES)
        fail('is too short for a safetensors file');
    const length = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
    if (length > BigInt(MOST_HEADER_BYTES))
        fail(`says that its header takes ${length} bytes, and at most ${MOST_HEADER_BYTES} are read`);
    return LENGTH_BYTES + Number(length);
}
function failing(where) {
    return (what) => {
        throw new errors/* UserError */.yo(what, 'Write the file again with a safetensors library.', where);
    };
}
function headerMap(bytes, fail) {
    if (bytes[0] !== '{'.charCodeAt(0))
        fail('is no safetensors file: its header is not a map');
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return fail('is no safetensors file: its header is not JSON');
    }
}
function tensorOf(name, entry, start, fail) {
    const { dtype, shape, data_offsets: offsets } = (entry ?? {});
    const shown = JSON.stringify(name.slice(0, 100));
    if (typeof dtype !== 'string' || !Object.hasOwn(DTYPE_BYTES, dtype))
        return fail(`the tensor ${shown} has the type ${JSON.stringify(dtype)}, which is not known here`);
    if (!isCounts(shape) || shape.length > MOST_DIMENSIONS)
        return fail(`the tensor ${shown} has no shape of up to ${MOST_DIMENSIONS} whole numbers`);
    if (!isCounts(offsets) || offsets.length !== 2)
        return fail(`the tensor ${shown} doesn't say where its bytes begin and end`);
    const size = shape.reduce((product, side) => product * side, 1) * DTYPE_BYTES[dtype];
    const [begin, end] = offsets;
    if (end - begin !== size)
        return fail(`the tensor ${shown} takes ${size} bytes by its shape, and ${end - begin} by its place in the file`);
    return { name, dtype, shape, begin: start + begin, end: start + end };
}
function isCounts(value) {
    return Array.isArray(value) && value.every((item) => Number.isSafeInteger(item) && item >= 0);
}
function checkBytes(tensors, start, end, fail) {
    let at = start;
    for (const tensor of tensors) {
        const shown = JSON.stringify(tensor.name.slice(0, 100));
        if (tensor.begin < at)
            fail(`the tensor ${shown} overlaps the one before it`);
        if (tensor.begin > at)
            fail(`${tensor.begin - at} bytes before the tensor ${shown} belong to none`);
        at = tensor.end;
    }
    if (at > end)
        fail(`its tensors end at byte ${at}, and it has ${end}: it was cut off`);
    if (at < end)
        fail(`${end - at} bytes behind its last tensor belong to none`);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/safetensors/read.js


function readFloats(bytes, tensor, where) {
    const { name, dtype, begin, end } = tensor;
    const read = FLOATS[dtype];
    if (!read)
        throw new errors/* UserError */.yo(`the tensor "${name}" is ${dtype}, and weights are ${Object.keys(FLOATS).join(', ')}`, 'Convert it before it is written.', where);
    const width = DTYPE_BYTES[dtype];
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const values = new Float32Array((end - begin) / width);
    for (let at = 0; at < values.length; at++)
        values[at] = read(view, begin + at * width);
    const broken = values.findIndex((value) => !Number.isFinite(value));
    if (broken >= 0)
        throw new errors/* UserError */.yo(`number ${broken + 1} of the tensor "${name}" is ${values[broken]} as a float32`, 'Import a model whose training did not diverge.', where);
    return values;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/safetensors/index.js




/***/ })

};
