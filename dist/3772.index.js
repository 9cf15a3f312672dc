export const id = 3772;
export const ids = [3772];
export const modules = {

/***/ 14963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CP: () => (/* reexport */ NotWritable),
  HH: () => (/* reexport */ byCodePoint),
  dj: () => (/* reexport */ canonicalJson),
  ZB: () => (/* reexport */ checkWritable),
  QQ: () => (/* reexport */ createFileExclusively),
  zT: () => (/* reexport */ csvLine),
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

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 2 modules
var errors = __webpack_require__(85117);
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

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/files/write-errors.js

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
class NotWritable extends errors/* UserError */.yo {
}
const WITHOUT_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);
async function explainingWriteErrors(path, write) {
    try {
        return await write();
    }
    catch (error) {
        throw explained(error, path);
    }
}
function explainLinkError(error, path) {
    if (!WITHOUT_LINKS.has(error.code ?? ''))
        return error;
    return new NotWritable("can't be created: its file system has no hard links", 'Choose a folder on one that has them, such as a local disk or NFS.', path);
}
function explained(error, path) {
    const [reason, mend] = REASONS[error.code ?? ''] ?? [];
    if (!reason || !mend)
        return error;
    const kind = REFUSALS.has(error.code ?? '') ? NotWritable : errors/* UserError */.yo;
    return new kind(`can't be written: ${reason}`, mend, path);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/files/write.js






async function writeFileWhole(path, content) {
    await explainingWriteErrors(path, async () => {
        await makeFolders((0,external_node_path_.dirname)(path));
        await beside(path, async (fresh) => {
            await (0,promises_.writeFile)(fresh, content, { flag: 'wx', flush: true });
            await (0,promises_.rename)(fresh, path);
        });
    });
}
async function createFileExclusively(path, content) {
    return explainingWriteErrors(path, async () => {
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
                throw explainLinkError(error, path);
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
    await explainingWriteErrors(target, async () => {
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
    await explainingWriteErrors(path, () => checkFolder((0,external_node_path_.dirname)((0,external_node_path_.resolve)(path))));
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

/***/ 75770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ wordOf),
/* harmony export */   k: () => (/* binding */ combine)
/* harmony export */ });
function wordOf(outcome, onUnderpowered) {
    switch (outcome) {
        case 'fail-leaning':
        case 'fail-proven':
        case 'error':
            return 'fail';
        case 'underpowered':
            return onUnderpowered;
        case 'no-baseline':
            return null;
        case 'pass-proven':
        case 'pass-leaning':
        case 'unchanged':
            return 'pass';
    }
}
function combine(results, onUnderpowered) {
    const words = results
        .filter(({ informational }) => !informational)
        .map(({ outcome }) => wordOf(outcome, onUnderpowered));
    if (words.includes('fail'))
        return 'fail';
    return words.includes('neutral') || !words.includes('pass') ? 'neutral' : 'pass';
}


/***/ }),

/***/ 35911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ dayOf),
/* harmony export */   q: () => (/* binding */ parseOverride)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85117);

const MOST_CHARACTERS = 500;
const MOST_DAYS = 90;
const DAY_MILLISECONDS = 86_400_000;
const WRITTEN = /^(?:(.*?) )?until (\d{4}-\d{2}-\d{2})(?: ?: ?(.*))?$/u;
function parseOverride(typed, today) {
    const text = oneLine(typed);
    const refuse = (what) => new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(what, howToWrite(today), 'input "override"');
    const length = Array.from(text).length;
    if (length > MOST_CHARACTERS)
        throw refuse(`has ${length} characters, and ${MOST_CHARACTERS} are allowed`);
    const written = WRITTEN.exec(text);
    if (!written)
        throw refuse(`"${Array.from(text).slice(0, 60).join('')}" is not an override`);
    const [, by = '', expires = '', reason = ''] = written;
    if (!saysSomething(by))
        throw refuse('names nobody who answers for it');
    if (!saysSomething(reason))
        throw refuse('gives no reason');
    if (!isDay(expires))
        throw refuse(`${expires} is not a day`);
    if (expires < today)
        throw refuse(`expired on ${expires}, and today is ${today} (UTC)`);
    if (expires > daysAfter(today, MOST_DAYS))
        throw refuse(`holds until ${expires}, more than ${MOST_DAYS} days ahead. An override is not a policy: change the rule`);
    return { by, reason, expires };
}
function dayOf(moment) {
    return moment.toISOString().slice(0, 10);
}
function howToWrite(today) {
    const example = `ada until ${daysAfter(today, 14)}: labels of Brazil are wrong, mended next week`;
    return `Write "<who> until <YYYY-MM-DD>: <reason>", such as "${example}".`;
}
function oneLine(text) {
    return text
        .replace(/(?![\s\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
        .replace(/\s+/gu, ' ')
        .trim();
}
function saysSomething(text) {
    return /[\p{L}\p{N}]/u.test(text);
}
function isDay(day) {
    const moment = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(moment.getTime()) && dayOf(moment) === day;
}
function daysAfter(day, days) {
    return dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MILLISECONDS));
}


/***/ }),

/***/ 18603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readVerdict)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85117);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14963);
/* harmony import */ var _combine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75770);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71194);





const number = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable();
const added = (schema) => schema.nullable().default(null);
const metrics = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig());
const schema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('heirloom.dev/verdict/v1'),
    gate: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICTS */ .bk),
    headline: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    candidate: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), reference: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), predictions: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    baseline: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), reference: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), how: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
    policy: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    testSet: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        fingerprint: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        paired: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        missing: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        changed: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    }),
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ candidate: metrics, baseline: metrics.nullable() }),
    rules: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        metric: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        class: added(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        slice: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        rows: added(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
        against: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .im),
        candidate: number,
        baseline: number,
        difference: number,
        interval: zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()]).nullable(),
        confidence: number,
        limit: number,
        limitShare: added(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
        method: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        supports: number,
        correction: added(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            method: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['holm', 'benjamini-hochberg']),
            pValue: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
            of: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        })),
        informational: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    })),
    disclosure: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .DISCLOSURES */ .f1).default('full'),
    look: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ number: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), of: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }),
    override: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ by: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), expires: zod__WEBPACK_IMPORTED_MODULE_4__/* .date */ .p6() }).nullable(),
});
async function readVerdict(path) {
    const text = await (0,_files_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextIfThere */ .pM)(path);
    if (text === null)
        return null;
    const written = parseJson(text);
    const parsed = schema.safeParse(written);
    if (parsed.success && (0,_files_index_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(written) === text && followsFromRules(parsed.data))
        return { verdict: parsed.data, text };
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('is not a verdict as "heirloom evaluate-gate" writes it', 'Run evaluate-gate again.', path);
}
function followsFromRules({ verdict, rules, override }) {
    if (override !== null && verdict !== 'fail')
        return false;
    return _verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICTS */ .bk.some((onUnderpowered) => (0,_combine_js__WEBPACK_IMPORTED_MODULE_5__/* .combine */ .k)(rules, onUnderpowered) === verdict);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 65736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ ships)
/* harmony export */ });
function ships({ verdict, override }, today) {
    return verdict === 'pass' || (verdict === 'fail' && override !== null && override.expires >= today);
}


/***/ }),

/***/ 71194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   f1: () => (/* binding */ DISCLOSURES),
/* harmony export */   im: () => (/* binding */ OUTCOMES)
/* harmony export */ });
const OUTCOMES = [
    'pass-proven',
    'pass-leaning',
    'fail-leaning',
    'fail-proven',
    'underpowered',
    'unchanged',
    'no-baseline',
    'error',
];
const VERDICTS = ['pass', 'fail', 'neutral'];
const DISCLOSURES = ['full', 'rounded', 'verdict-only'];


/***/ }),

/***/ 14288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ apiUrlOf),
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(961);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37428);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85117);


const pullRequestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), repo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish() }),
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).optional(),
});
const eventSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).optional(),
    pull_request: pullRequestSchema.optional(),
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        head_sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        head_repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish(),
        pull_requests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), base: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) })),
    })
        .optional(),
    merge_group: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ head_sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).optional(),
});
function readContext(env, readFile) {
    const { GITHUB_EVENT_NAME: eventName, GITHUB_REPOSITORY: repository } = env;
    if (!eventName || !repository)
        return null;
    const event = readEvent(env.GITHUB_EVENT_PATH, readFile);
    const serverUrl = env.GITHUB_SERVER_URL ?? 'https://github.com';
    return {
        eventName,
        repository,
        headSha: headShaOf(event, eventName, env.GITHUB_SHA),
        pullRequest: pullRequestOf(event, repository, env.GITHUB_BASE_REF),
        defaultBranch: event.repository?.default_branch ?? null,
        branch: eventName === 'push' ? after('refs/heads/', env.GITHUB_REF) : null,
        tag: after('refs/tags/', env.GITHUB_REF),
        runUrl: env.GITHUB_RUN_ID ? `${serverUrl}/${repository}/actions/runs/${env.GITHUB_RUN_ID}` : null,
        apiUrl: apiUrlOf(env),
        serverUrl,
    };
}
function apiUrlOf(env) {
    return env.GITHUB_API_URL ?? 'https://api.github.com';
}
function readEvent(path, readFile) {
    if (!path)
        return {};
    try {
        return eventSchema.parse(JSON.parse(readFile(path)));
    }
    catch (error) {
        const reason = error instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodError */ .G ? zod__WEBPACK_IMPORTED_MODULE_3__/* .prettifyError */ .S1(error) : String(error);
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`can't be read as a GitHub event: ${reason}`, 'GITHUB_EVENT_PATH must name the event file that the runner wrote.', path);
    }
}
function headShaOf(event, eventName, githubSha) {
    const fromEvent = event.pull_request?.head.sha ?? event.workflow_run?.head_sha ?? event.merge_group?.head_sha;
    if (fromEvent)
        return fromEvent;
    if (eventName.startsWith('pull_request') || !githubSha) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the event "${eventName}" doesn't say which commit it is about`, 'Run this step on push, pull_request, merge_group, workflow_run or workflow_dispatch.');
    }
    return githubSha;
}
function pullRequestOf(event, repository, baseRef) {
    if (event.pull_request) {
        const { number, base, head } = event.pull_request;
        const isFork = head.repo === null || (head.repo?.full_name ?? repository) !== repository;
        return { number, baseRef: base?.ref ?? baseRef ?? null, isFork };
    }
    const run = event.workflow_run;
    const first = run?.pull_requests[0];
    if (!run || !first)
        return null;
    return {
        number: first.number,
        baseRef: first.base.ref,
        isFork: run.head_repository?.full_name !== repository,
    };
}
function after(prefix, ref) {
    return ref?.startsWith(prefix) ? ref.slice(prefix.length) : null;
}


/***/ }),

/***/ 93772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PERFORMERS: () => (/* reexport */ PERFORMERS),
  JE: () => (/* reexport */ openBackendHere),
  S: () => (/* reexport */ screenOf),
  withSurroundings: () => (/* reexport */ withSurroundings)
});

// UNUSED EXPORTS: programOf

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/wiring/open-backend.js
async function openBackendHere(choice, { host, env, workspace, home }) {
    const { openBackend } = await __webpack_require__.e(/* import() */ 4708).then(__webpack_require__.bind(__webpack_require__, 14708));
    return openBackend(choice, {
        workspace,
        toolCache: env['RUNNER_TOOL_CACHE'],
        wasmDirectory: home,
        log: (line) => host.info(line),
    });
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/inputs/index.js + 9 modules
var inputs = __webpack_require__(33184);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/override.js
var override = __webpack_require__(35911);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/read-verdict.js
var read_verdict = __webpack_require__(18603);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/ships.js
var ships = __webpack_require__(65736);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/wiring/thread.js






async function performThread(typed, around) {
    const { publish } = (0,inputs/* readInputs */.Ko)(inputs/* run */.eF, typed);
    const raw = (name) => {
        if (name === 'candidate')
            return inputs/* train */.B.inputs.out.fallback;
        return name in inputs/* run */.eF.inputs ? typed(name) : undefined;
    };
    const step = (name) => around.host.group(name, () => PERFORMERS[name](raw, around));
    await step(inputs/* train */.B.name);
    const exitCode = await step(inputs/* evaluateGate */.DR.name);
    await step(inputs/* compareToBaseline */.WD.name);
    if (wantsPublishing(publish, around) && (await mayShip(around)))
        await step(inputs/* publishModel */.z5.name);
    return exitCode;
}
function wantsPublishing(publish, { host, context }) {
    if (publish !== 'auto')
        return publish === 'always';
    const wants = context !== null && context.branch !== null && context.branch === context.defaultBranch;
    if (!wants)
        host.info('not published: this is not a push to the default branch');
    return wants;
}
async function mayShip({ host, workspace, now }) {
    const file = await (0,read_verdict/* readVerdict */.w)((0,external_node_path_.resolve)(workspace, inputs/* evaluateGate */.DR.inputs.out.fallback));
    if (file && (0,ships/* ships */.y)(file.verdict, (0,override/* dayOf */.k)(now())))
        return true;
    host.info(`not published: the verdict is ${file?.verdict.verdict ?? 'missing'}`);
    return false;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/github/context.js
var github_context = __webpack_require__(14288);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/wiring/surroundings.js





async function withSurroundings(outer, body) {
    const cache = await (0,promises_.mkdtemp)((0,external_node_path_.join)(outer.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'heirloom-'));
    try {
        const context = (0,github_context/* readContext */.y)(outer.env, (path) => (0,external_node_fs_.readFileSync)(path, 'utf8'));
        return await body({ ...outer, cache, context, now: () => new Date() });
    }
    finally {
        await (0,promises_.rm)(cache, { recursive: true, force: true });
    }
}
function programOf({ home }) {
    return [process.execPath, (0,external_node_path_.join)(home, 'heirloom.js')];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/wiring/perform.js




const PERFORMERS = {
    [inputs/* train */.B.name]: performer(inputs/* train */.B, async (inputs, around) => {
        const { runTrain } = await Promise.all(/* import() */[__webpack_require__.e(917), __webpack_require__.e(4980), __webpack_require__.e(359), __webpack_require__.e(1234), __webpack_require__.e(6978), __webpack_require__.e(7640), __webpack_require__.e(3600), __webpack_require__.e(8612)]).then(__webpack_require__.bind(__webpack_require__, 58612));
        await runTrain(inputs, {
            ...around,
            repository: around.context && `${around.context.serverUrl}/${around.context.repository}`,
            openBackend: (choice) => openBackendHere(choice, around),
        });
        return 0;
    }),
    [inputs/* evaluateGate */.DR.name]: performer(inputs/* evaluateGate */.DR, async (inputs, around) => {
        const { runGate } = await Promise.all(/* import() */[__webpack_require__.e(917), __webpack_require__.e(4980), __webpack_require__.e(3115), __webpack_require__.e(9741), __webpack_require__.e(8862)]).then(__webpack_require__.bind(__webpack_require__, 18862));
        const { verdict, override } = await runGate(inputs, around);
        return verdict === 'fail' && override === null && inputs.failOnVerdict ? 1 : 0;
    }),
    [inputs/* compareToBaseline */.WD.name]: performer(inputs/* compareToBaseline */.WD, async (inputs, around) => {
        const { runCompare } = await Promise.all(/* import() */[__webpack_require__.e(917), __webpack_require__.e(4980), __webpack_require__.e(359), __webpack_require__.e(3115), __webpack_require__.e(1234), __webpack_require__.e(6978), __webpack_require__.e(7640), __webpack_require__.e(9741), __webpack_require__.e(2217)]).then(__webpack_require__.bind(__webpack_require__, 52217));
        const { host, env } = around;
        const token = inputs.githubToken ?? env['GITHUB_TOKEN'];
        if (token)
            host.secret(token);
        await runCompare(inputs, {
            ...around,
            screen: host.kind === 'terminal' ? screenOf(env) : null,
            openClient: token
                ? async () => {
                    const { createClient } = await __webpack_require__.e(/* import() */ 7044).then(__webpack_require__.bind(__webpack_require__, 17044));
                    return createClient(token, env, { say: (line) => host.info(line) });
                }
                : null,
        });
        return 0;
    }),
    [inputs/* publishModel */.z5.name]: performer(inputs/* publishModel */.z5, async (inputs, around) => {
        const { runPublish } = await Promise.all(/* import() */[__webpack_require__.e(4980), __webpack_require__.e(9180)]).then(__webpack_require__.bind(__webpack_require__, 49180));
        await runPublish(inputs, around);
        return 0;
    }),
    [inputs/* deploy */.gg.name]: performer(inputs/* deploy */.gg, async (inputs, around) => {
        const { runDeploy } = await Promise.all(/* import() */[__webpack_require__.e(4980), __webpack_require__.e(6621), __webpack_require__.e(6362), __webpack_require__.e(5777)]).then(__webpack_require__.bind(__webpack_require__, 61990));
        const state = await runDeploy(inputs, { ...around, command: programOf(around) });
        return state === 'rolled-back' ? 1 : 0;
    }),
    [inputs/* run */.eF.name]: (raw, around) => performThread(raw, around),
};
function performer(useCase, run) {
    return (raw, around) => run((0,inputs/* readInputs */.Ko)(useCase, raw), around);
}
function screenOf(env) {
    return { width: process.stdout.columns ?? 100, colour: process.stdout.isTTY === true && !env['NO_COLOR'] };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/wiring/index.js





/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
