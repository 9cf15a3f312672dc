export const id = 4328;
export const ids = [4328];
export const modules = {

/***/ 88850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CP: () => (/* reexport */ write_errors/* NotWritable */.CP),
  yX: () => (/* reexport */ TemporaryFile),
  HH: () => (/* reexport */ byCodePoint),
  dj: () => (/* reexport */ canonicalJson),
  ZB: () => (/* reexport */ checkWritable),
  QQ: () => (/* reexport */ createFileExclusively),
  zT: () => (/* reexport */ csvLine),
  Yf: () => (/* reexport */ jsonIn),
  wZ: () => (/* reexport */ makeFolders),
  pM: () => (/* reexport */ readTextIfThere),
  sc: () => (/* reexport */ sha256),
  Q3: () => (/* reexport */ sha256File),
  gm: () => (/* reexport */ writeDirectoryWhole),
  tG: () => (/* reexport */ writeFileWhole)
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/files/canonical-json.js
function canonicalJson(value) {
    return `${written(value, '\n')}\n`;
}
function byCodePoint(left, right) {
    const a = Array.from(left);
    const b = Array.from(right);
    const shared = Math.min(a.length, b.length);
    for (let i = 0; i < shared; i++) {
        const difference = a[i].codePointAt(0) - b[i].codePointAt(0);
        if (difference !== 0)
            return difference;
    }
    return a.length - b.length;
}
function written(value, newline) {
    if (typeof value === 'number')
        return JSON.stringify(canonicalNumber(value));
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value ?? null);
    const inner = `${newline}  `;
    if (Array.isArray(value))
        return list('[', value.map((item) => written(item, inner)), ']', newline);
    const source = value;
    const entries = Object.keys(source)
        .filter((key) => source[key] !== undefined)
        .sort(byCodePoint)
        .map((key) => `${JSON.stringify(key)}: ${written(source[key], inner)}`);
    return list('{', entries, '}', newline);
}
function list(open, items, close, newline) {
    return items.length === 0
        ? `${open}${close}`
        : `${open}${newline}  ${items.join(`,${newline}  `)}${newline}${close}`;
}
function canonicalNumber(value) {
    if (!Number.isFinite(value))
        throw new RangeError(`canonical JSON can't hold ${value}`);
    return Number.isInteger(value) ? value + 0 : Number(value.toPrecision(12));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/files/csv.js
function csvLine(cells) {
    return `${cells.map((cell) => quoted(String(cell))).join(',')}\n`;
}
function quoted(text) {
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/files/folders.js


async function makeFolders(path) {
    if (await makeFolder(path))
        return;
    if ((0,external_node_path_.dirname)(path) !== path)
        await makeFolders((0,external_node_path_.dirname)(path));
    if (!(await makeFolder(path)))
        throw Object.assign(new Error(`no folder ${path}`), { code: 'ENOENT' });
}
async function makeFolder(path) {
    return (0,promises_.mkdir)(path).then(() => true, async (error) => {
        if (error.code === 'ENOENT')
            return false;
        const isThere = await (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
        if (!isThere)
            throw error;
        return true;
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/files/json-in.js
function jsonIn(text) {
    try {
        return JSON.parse(text ?? '');
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/files/read.js


async function readTextIfThere(path) {
    const bytes = await (0,promises_.readFile)(path).catch((error) => {
        switch (error.code) {
            case 'ENOENT':
            case 'ENOTDIR':
                return null;
            case 'EISDIR':
                throw new errors/* UserError */.yo('is a directory, and a file is expected', 'Name a file.', path);
            case 'EACCES':
            case 'EPERM':
                throw new errors/* UserError */.yo("can't be read: permission is denied", 'Mend the permissions.', path);
            default:
                throw error;
        }
    });
    if (bytes === null)
        return null;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new errors/* UserError */.yo('is not UTF-8 text', 'Save it in UTF-8.', path);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/files/sha256.js



function sha256(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}
async function sha256File(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/write-errors.js
var write_errors = __webpack_require__(19266);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/files/temporary-file.js




class TemporaryFile {
    #folder;
    #descriptor;
    #leftName;
    #size = 0;
    constructor(folder) {
        this.#folder = folder;
        const path = (0,external_node_path_.join)(folder, `.heirloom-${(0,external_node_crypto_.randomUUID)()}`);
        try {
            (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
            this.#descriptor = (0,external_node_fs_.openSync)(path, 'wx+');
        }
        catch (error) {
            throw (0,write_errors/* explainWriteError */.jy)(error, folder);
        }
        this.#leftName = unlinked(path) ? null : path;
    }
    get size() {
        return this.#size;
    }
    append(bytes) {
        const start = this.#size;
        try {
            for (let at = 0; at < bytes.length;)
                at += (0,external_node_fs_.writeSync)(this.#descriptor, bytes, at, bytes.length - at, start + at);
        }
        catch (error) {
            throw (0,write_errors/* explainWriteError */.jy)(error, this.#folder);
        }
        this.#size += bytes.length;
        return start;
    }
    read(into, position) {
        for (let at = 0; at < into.length;) {
            const read = (0,external_node_fs_.readSync)(this.#descriptor, into, at, into.length - at, position + at);
            if (read === 0)
                throw new Error(`a temporary file ends at byte ${position + at}`);
            at += read;
        }
    }
    close() {
        (0,external_node_fs_.closeSync)(this.#descriptor);
        if (this.#leftName !== null)
            (0,external_node_fs_.rmSync)(this.#leftName, { force: true });
    }
}
function unlinked(path) {
    try {
        (0,external_node_fs_.unlinkSync)(path);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/files/write.js






async function writeFileWhole(path, content) {
    await (0,write_errors/* explainingWriteErrors */.qq)(path, async () => {
        await makeFolders((0,external_node_path_.dirname)(path));
        await beside(path, async (fresh) => {
            await (0,promises_.writeFile)(fresh, content, { flag: 'wx', flush: true });
            await (0,promises_.rename)(fresh, path);
        });
    });
}
async function createFileExclusively(path, content) {
    return (0,write_errors/* explainingWriteErrors */.qq)(path, async () => {
        await makeFolders((0,external_node_path_.dirname)(path));
        return beside(path, async (fresh) => {
            if (typeof content === 'function')
                await content(fresh);
            else
                await (0,promises_.writeFile)(fresh, content, { flag: 'wx' });
            await syncFile(fresh);
            return (0,promises_.link)(fresh, path).then(() => true, (error) => {
                if (error.code === 'EEXIST')
                    return false;
                throw (0,write_errors/* explainLinkError */.Ik)(error, path);
            });
        });
    });
}
async function beside(path, write) {
    const fresh = besideName(path);
    try {
        return await write(fresh);
    }
    finally {
        await (0,promises_.rm)(fresh, { force: true });
    }
}
function besideName(path) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}-${(0,external_node_crypto_.randomUUID)()}`);
}
async function syncFile(path) {
    const file = await (0,promises_.open)(path, 'r+');
    try {
        await file.sync();
    }
    finally {
        await file.close();
    }
}
async function writeDirectoryWhole(target, fill) {
    await (0,write_errors/* explainingWriteErrors */.qq)(target, async () => {
        await makeFolders((0,external_node_path_.dirname)((0,external_node_path_.resolve)(target)));
        const fresh = besideName(target);
        try {
            await (0,promises_.mkdir)(fresh);
            await fill(fresh);
            await replaceDirectory(target, fresh);
        }
        catch (error) {
            await (0,promises_.rm)(fresh, { recursive: true, force: true });
            throw error;
        }
    });
}
async function replaceDirectory(target, fresh) {
    const old = besideName(target);
    const replaces = await renameIfThere(target, old);
    try {
        await (0,promises_.rename)(fresh, target);
    }
    catch (error) {
        if (replaces)
            await (0,promises_.rename)(old, target);
        throw error;
    }
    await (0,promises_.rm)(old, { recursive: true, force: true });
}
async function renameIfThere(from, to) {
    return (0,promises_.rename)(from, to).then(() => true, (error) => {
        if (error.code === 'ENOENT')
            return false;
        throw error;
    });
}
async function checkWritable(path) {
    await (0,write_errors/* explainingWriteErrors */.qq)(path, () => checkFolder((0,external_node_path_.dirname)((0,external_node_path_.resolve)(path))));
}
async function checkFolder(folder) {
    await (0,promises_.access)(`${folder}${external_node_path_.sep}.`, external_node_fs_.constants.W_OK).catch(async (error) => {
        if (error.code !== 'ENOENT' || folder === (0,external_node_path_.dirname)(folder))
            throw error;
        await checkFolder((0,external_node_path_.dirname)(folder));
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/files/index.js











/***/ }),

/***/ 19266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ NotWritable),
/* harmony export */   Ik: () => (/* binding */ explainLinkError),
/* harmony export */   jy: () => (/* binding */ explainWriteError),
/* harmony export */   qq: () => (/* binding */ explainingWriteErrors)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41182);

const ELSEWHERE = 'Choose another path, or mend its permissions.';
const REASONS = {
    EACCES: ['permission is denied', ELSEWHERE],
    EPERM: ['the operation is not permitted', ELSEWHERE],
    EROFS: ['the file system is read-only', ELSEWHERE],
    ENOSPC: ['the disk is full', ELSEWHERE],
    ENOTDIR: ['a part of the path is a file', ELSEWHERE],
    EISDIR: ['it is a directory', ELSEWHERE],
    EEXIST: ['a part of the path is a file', ELSEWHERE],
    ENOENT: ['its folder is not there', ELSEWHERE],
    ENAMETOOLONG: ['the name is too long', ELSEWHERE],
    ENOTEMPTY: ['another process wrote there at the same time', 'Let one finish before the other starts.'],
};
const REFUSALS = new Set(['EACCES', 'EPERM', 'EROFS']);
class NotWritable extends _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
}
const WITHOUT_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);
async function explainingWriteErrors(path, write) {
    try {
        return await write();
    }
    catch (error) {
        throw explainWriteError(error, path);
    }
}
function explainLinkError(error, path) {
    if (!WITHOUT_LINKS.has(error.code ?? ''))
        return error;
    return new NotWritable("can't be created: its file system has no hard links", 'Choose a folder on one that has them, such as a local disk or NFS.', path);
}
function explainWriteError(error, path) {
    const [reason, mend] = REASONS[error.code ?? ''] ?? [];
    if (!reason || !mend)
        return error;
    const kind = REFUSALS.has(error.code ?? '') ? NotWritable : _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo;
    return new kind(`can't be written: ${reason}`, mend, path);
}


/***/ }),

/***/ 12785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ RunArtifacts),
  r: () => (/* binding */ noArtifacts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var files = __webpack_require__(88850);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/host/fetch-command.js
var fetch_command = __webpack_require__(45166);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/host/uploads.js
var uploads = __webpack_require__(40264);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/host/without-deprecations.js
async function withoutDeprecations(body) {
    const before = process.noDeprecation;
    process.noDeprecation = true;
    try {
        return await body();
    }
    finally {
        process.noDeprecation = before;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/host/artifacts.js






class RunArtifacts {
    env;
    constructor(env) {
        this.env = env;
    }
    get unavailable() {
        return whyUnavailable(this.env);
    }
    async upload(name, directory) {
        const client = await this.client(name);
        (0,uploads/* checkArtifactName */.CN)(name);
        const files = await (0,uploads/* filesToUpload */.mw)(directory);
        try {
            await client.uploadArtifact(name, files, (0,external_node_path_.resolve)(directory), { compressionLevel: 6 });
        }
        catch (error) {
            throw String(error).includes('(409)')
                ? new uploads/* NameIsTaken */.Fe(name)
                : serviceFailed(`did not take "${name}"`, error);
        }
    }
    async download(name, directory) {
        const client = await this.client(name);
        const { artifacts } = await client.listArtifacts({ latest: true }).catch((error) => {
            throw serviceFailed('could not be listed', error);
        });
        const artifact = artifacts.find((one) => one.name === name);
        if (!artifact)
            throw new uploads/* NoSuchArtifact */.P2(name, artifacts.map((one) => one.name));
        await (0,files/* writeDirectoryWhole */.gm)(directory, async (fresh) => {
            const options = { path: fresh, ...(artifact.digest ? { expectedHash: artifact.digest } : {}) };
            const { digestMismatch } = await withoutDeprecations(() => client.downloadArtifact(artifact.id, options)).catch((error) => {
                throw serviceFailed(`did not give "${name}"`, error);
            });
            if (digestMismatch)
                throw (0,uploads/* arrivedChanged */.Kx)(name);
        });
    }
    fetchCommand(name, directory) {
        const { GITHUB_RUN_ID: run, GITHUB_REPOSITORY: repository } = this.env;
        if (!run || !repository)
            return null;
        return (0,fetch_command/* fetchCommand */.G)({ run, repository, name, directory });
    }
    async client(name) {
        const reason = whyUnavailable(this.env);
        if (reason)
            throw new errors/* UserError */.yo(`artifact "${name}" can't be reached: ${reason.what}`, reason.mend);
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3251), __webpack_require__.e(4942), __webpack_require__.e(1351), __webpack_require__.e(1659), __webpack_require__.e(6630)]).then(__webpack_require__.bind(__webpack_require__, 6630));
        return new DefaultArtifactClient();
    }
}
function serviceFailed(what, error) {
    const reason = (error instanceof Error ? error.message : String(error)).replaceAll(/\s*\n\s*/g, ' ');
    return new uploads/* PlaceFailed */.LL(`GitHub's artifacts ${what}: ${reason.replace(/\.$/, '')}`, 'Run the job again later, or set "store" to file:<directory> on runners that share a folder.');
}
const noArtifacts = {
    unavailable: {
        what: 'there is no workflow run to upload to',
        mend: 'Set "upload" to auto or never in a terminal.',
    },
    upload: (name) => Promise.reject(outsideARun(name)),
    download: (name) => Promise.reject(outsideARun(name)),
};
function outsideARun(name) {
    return new errors/* UserError */.yo(`artifact "${name}" belongs to a GitHub Actions run, and this is a terminal`, 'Name the directory of the package instead.');
}
const SHARED_FOLDER = 'Set "store" to file:<directory>, a folder that the jobs share';
function whyUnavailable(env) {
    if (!isArtifactHost(new URL(env.GITHUB_SERVER_URL ?? 'https://github.com').hostname)) {
        return {
            what: 'GitHub Enterprise Server has no such artifacts',
            mend: `${SHARED_FOLDER}, or pass the package through a registry.`,
        };
    }
    if (!env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL) {
        return {
            what: 'this runner offers no artifact service',
            mend: `${SHARED_FOLDER}, or do both steps in one job and name the directory of the package.`,
        };
    }
    return null;
}
function isArtifactHost(hostname) {
    const host = hostname.toLowerCase();
    return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}


/***/ }),

/***/ 75554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutControls)
/* harmony export */ });
const CONTROL = /(?![\n\t])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069](\[[0-?]*[ -/]*[@-~])?/gu;
const ESCAPE = '\u001b';
const COLOUR = /^\[[\d;]*m$/;
function withoutControls(text, { colours }) {
    return text.replaceAll('\r\n', '\n').replace(CONTROL, (found, sequence) => {
        const isSequence = sequence !== undefined && found.startsWith(ESCAPE);
        if (isSequence)
            return colours && COLOUR.test(sequence) ? found : '';
        return `\ufffd${sequence ?? ''}`;
    });
}


/***/ }),

/***/ 45166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fetchCommand)
/* harmony export */ });
function fetchCommand({ run, repository, name, directory }) {
    return ['gh', 'run', 'download', `${run}`, '--repo', repository, '--name', name, '--dir', directory];
}


/***/ }),

/***/ 96992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ outputText),
/* harmony export */   t: () => (/* binding */ checkOutputName)
/* harmony export */ });
const NAME = /^[a-z][A-Za-z0-9]*(-[a-z0-9]+)*$/;
function checkOutputName(name) {
    if (!NAME.test(name))
        throw new RangeError(`output name "${name}" isn't plain`);
}
function outputText(value) {
    if (value === null)
        return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}


/***/ }),

/***/ 94764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ PlainProgress)
/* harmony export */ });
/* unused harmony export progressLine */
class PlainProgress {
    label;
    say;
    everyMilliseconds;
    now;
    lastLineAt;
    constructor(label, say, everyMilliseconds, now = Date.now) {
        this.label = label;
        this.say = say;
        this.everyMilliseconds = everyMilliseconds;
        this.now = now;
        this.lastLineAt = now();
    }
    update(fraction, detail) {
        if (this.now() - this.lastLineAt < this.everyMilliseconds)
            return;
        this.lastLineAt = this.now();
        this.say(progressLine(this.label, fraction, detail));
    }
    done() {
        this.lastLineAt = Number.POSITIVE_INFINITY;
    }
}
function progressLine(label, fraction, detail) {
    const percent = Math.floor(Math.min(1, Math.max(0, fraction)) * 100);
    return `${label} ${percent} %${detail ? ` ${detail}` : ''}`;
}


/***/ }),

/***/ 44328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RunnerHost: () => (/* binding */ RunnerHost)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/host/artifacts.js + 1 modules
var artifacts = __webpack_require__(12785);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/host/commands.js
const LINE_BREAK = /\r\n|\r|\n/;
const COMMAND = /^([\s\u0085]*:):/;
const LEGACY_COMMAND = /##\[/g;
const ZERO_WIDTH_SPACE = '\u200b';
function linesWithoutCommands(text) {
    return text
        .split(LINE_BREAK)
        .map((line) => line.replace(COMMAND, `$1${ZERO_WIDTH_SPACE}:`).replace(LEGACY_COMMAND, `#${ZERO_WIDTH_SPACE}#[`));
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/host/controls.js
var controls = __webpack_require__(75554);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/host/outputs.js
var outputs = __webpack_require__(96992);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/host/plain-progress.js
var plain_progress = __webpack_require__(94764);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/host/summary.js
const SUMMARY_BYTES = 900_000;
const NOTE = '\n\n_The rest is left out: a job summary holds 1 MiB. The report file has all of it._\n';
function fitSummary(markdown, room) {
    const whole = markdown.endsWith('\n') ? markdown : `${markdown}\n`;
    if (Buffer.byteLength(whole) <= room)
        return whole;
    const roomForLines = room - Buffer.byteLength(NOTE);
    if (roomForLines < 0)
        return '';
    let bytes = 0;
    const kept = [];
    for (const line of whole.split('\n')) {
        bytes += Buffer.byteLength(line) + 1;
        if (bytes > roomForLines)
            break;
        kept.push(line);
    }
    return `${kept.join('\n')}${NOTE}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/host/runner.js









const ANNOTATIONS_A_LEVEL = 10;
const PROGRESS_MILLISECONDS = 10_000;
class RunnerHost {
    env;
    kind = 'runner';
    artifacts;
    annotated = { warning: 0, error: 0 };
    isInGroup = false;
    constructor(env) {
        this.env = env;
        this.artifacts = new artifacts/* RunArtifacts */.T(env);
    }
    info(line) {
        const clean = (0,controls/* withoutControls */.D)(line, { colours: true });
        for (const plain of linesWithoutCommands(clean))
            core.info(plain);
    }
    debug(line) {
        core.debug(line);
    }
    warning(message, at) {
        this.annotate('warning', message, at);
    }
    error(message, at) {
        this.annotate('error', message, at);
    }
    async group(title, body) {
        if (this.isInGroup) {
            this.info(title);
            return body();
        }
        this.isInGroup = true;
        try {
            return await core.group(title, body);
        }
        finally {
            this.isInGroup = false;
        }
    }
    progress(label) {
        return new plain_progress/* PlainProgress */.E(label, (line) => this.info(line), PROGRESS_MILLISECONDS);
    }
    output(name, value) {
        (0,outputs/* checkOutputName */.t)(name);
        core.setOutput(name, (0,outputs/* outputText */.j)(value));
    }
    async summary(markdown) {
        const file = this.env.GITHUB_STEP_SUMMARY;
        if (!file)
            return this.debug('GITHUB_STEP_SUMMARY is not set: no job summary');
        const written = await (0,promises_.stat)(file).then(({ size }) => size, () => 0);
        await (0,promises_.appendFile)(file, fitSummary(markdown, SUMMARY_BYTES - written));
    }
    secret(value) {
        const parts = new Set([value, ...value.split(/\r?\n/)].filter((part) => part.trim() !== ''));
        for (const part of parts)
            core.setSecret(part);
    }
    finish() {
        for (const level of ['error', 'warning']) {
            const more = this.annotated[level] - ANNOTATIONS_A_LEVEL;
            if (more > 0) {
                this.info(`${more} more ${level}${more > 1 ? 's' : ''} only in the log: a step shows ${ANNOTATIONS_A_LEVEL}.`);
            }
        }
    }
    annotate(level, message, at) {
        this.annotated[level] += 1;
        if (this.annotated[level] > ANNOTATIONS_A_LEVEL)
            return this.info(`${level}: ${message}`);
        core[level]((0,controls/* withoutControls */.D)(message, { colours: false }), at ? this.properties(at) : {});
    }
    properties(at) {
        return {
            file: this.fromWorkspace(at.file),
            startLine: at.line,
            ...(at.column === undefined ? {} : { startColumn: at.column }),
        };
    }
    fromWorkspace(file) {
        const path = (0,external_node_path_.relative)(this.env.GITHUB_WORKSPACE ?? process.cwd(), (0,external_node_path_.resolve)(file));
        return path.split(external_node_path_.sep).join('/');
    }
}


/***/ }),

/***/ 40264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ checkArtifactName),
/* harmony export */   Fe: () => (/* binding */ NameIsTaken),
/* harmony export */   Kx: () => (/* binding */ arrivedChanged),
/* harmony export */   LL: () => (/* binding */ PlaceFailed),
/* harmony export */   P2: () => (/* binding */ NoSuchArtifact),
/* harmony export */   mw: () => (/* binding */ filesToUpload)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41182);



const FORBIDDEN = /[":<>|*?\\/\r\n]/;
class NoSuchArtifact extends _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo {
    artifact;
    known;
    constructor(artifact, known) {
        const there = known.length ? (0,_errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .ZA)(artifact, known) : 'It has none.';
        super(`this run has no artifact "${artifact}"`, `${there} Let the job that uploads it come first ("needs:").`);
        this.artifact = artifact;
        this.known = known;
    }
}
class PlaceFailed extends _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo {
}
function checkArtifactName(name) {
    if (name.trim() !== '' && !FORBIDDEN.test(name) && Buffer.byteLength(name) <= 200)
        return;
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`"${name}" can't name an artifact`, 'Use at most 200 bytes, and leave out " : < > | * ? \\ / and line breaks in "artifact-name".');
}
class NameIsTaken extends _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo {
    constructor(name) {
        super(`this run has an artifact "${name}" already`, 'Give each job or matrix leg a name of its own ("artifact-name", of a report "report-artifact").');
    }
}
function arrivedChanged(name) {
    return new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`artifact "${name}" arrived with another digest than was uploaded`, 'Run the job again.');
}
async function filesToUpload(directory) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { recursive: true, withFileTypes: true }).catch((error) => {
        if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
            throw error;
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("is not a directory, so it can't be uploaded", 'Check the "out" input.', directory);
    });
    const link = entries.find((entry) => entry.isSymbolicLink());
    if (link) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('is a symbolic link', 'Put the file itself there.', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(link.parentPath, link.name));
    }
    const files = entries.filter((entry) => entry.isFile()).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name));
    if (files.length === 0) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('has no files to upload', 'Check the "out" input.', directory);
    }
    return files.sort();
}


/***/ })

};
