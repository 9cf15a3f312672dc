export const id = 3045;
export const ids = [3045];
export const modules = {

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
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41182);

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

/***/ 14256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ readVerdict)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 7 modules
var files = __webpack_require__(96759);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/combine.js
var combine = __webpack_require__(75770);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/index.js + 88 modules
var evaluation = __webpack_require__(98992);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/consistency.js

const ROUNDING = 1e-6;
function contradictsItself(rule) {
    return isPass(rule) && (!fitsSides(rule) || !fitsLimit(rule));
}
function isPass({ outcome }) {
    return outcome.startsWith('pass') || outcome === 'unchanged';
}
function fitsSides({ metric, candidate, baseline, difference, outcome }) {
    if (difference === null)
        return true;
    const scale = Math.max(1, Math.abs(candidate ?? 0), Math.abs(baseline ?? 0));
    if (outcome === 'unchanged' && Math.abs(difference) > ROUNDING * scale)
        return false;
    const known = (0,evaluation/* findMetric */.GF)(metric);
    if (candidate === null || baseline === null || !known)
        return true;
    return Math.abs((0,evaluation/* benefitSign */.nt)(known) * (candidate - baseline) - difference) <= ROUNDING * scale;
}
function fitsLimit({ kind, metric, outcome, candidate, difference, interval, limit }) {
    if (limit === null || outcome === 'unchanged')
        return true;
    const isProven = outcome === 'pass-proven';
    const [low, high] = (isProven ? interval : null) ?? [null, null];
    switch (kind) {
        case 'floor': {
            const known = (0,evaluation/* findMetric */.GF)(metric);
            const sign = known ? (0,evaluation/* benefitSign */.nt)(known) : 1;
            return [candidate, low, high].every((value) => value === null || sign * (value - limit) >= 0);
        }
        case 'churn':
        case 'gap':
        case 'calibration':
            return isBelow(candidate, limit) && isBelow(high, limit);
        case 'no_regression':
        case 'slices':
        case 'seeds':
            return isProven ? isAbove(low, limit) : difference === null || difference >= limit;
        case 'improvement':
            return isAbove(low, 0) && (difference === null || difference >= limit);
        case 'equivalence': {
            const band = Math.abs(limit);
            if (isProven)
                return isAbove(low, -band) && (high === null || high < band);
            return isBelow(difference === null ? null : Math.abs(difference), band);
        }
        case 'too_good':
            return (difference === null || difference < limit) && (high === null || high < limit);
        default:
            return true;
    }
}
function isAbove(value, limit) {
    return value === null || value > limit;
}
function isBelow(value, limit) {
    return value === null || value <= limit;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/verdict.js
var gate_verdict = __webpack_require__(71194);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/read-verdict.js






const number = schemas/* number */.aig().nullable();
const added = (schema) => schema.nullable().default(null);
const metrics = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig());
const schema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('heirloom.dev/verdict/v1'),
    gate: schemas/* string */.YjP(),
    verdict: schemas/* enum */.k5n(gate_verdict/* VERDICTS */.bk),
    headline: schemas/* string */.YjP(),
    candidate: schemas/* strictObject */.rej({ digest: schemas/* string */.YjP(), reference: schemas/* string */.YjP(), predictions: schemas/* string */.YjP() }),
    baseline: schemas/* strictObject */.rej({ digest: schemas/* string */.YjP(), reference: schemas/* string */.YjP(), how: schemas/* string */.YjP() }).nullable(),
    policy: schemas/* strictObject */.rej({ digest: schemas/* string */.YjP() }),
    runs: added(schemas/* strictObject */.rej({ candidate: schemas/* array */.YOg(schemas/* string */.YjP()), baseline: schemas/* array */.YOg(schemas/* string */.YjP()) })),
    testSet: schemas/* strictObject */.rej({
        fingerprint: schemas/* string */.YjP(),
        rows: schemas/* number */.aig(),
        paired: schemas/* number */.aig(),
        missing: schemas/* number */.aig(),
        changed: schemas/* number */.aig(),
    }),
    metrics: schemas/* strictObject */.rej({ candidate: metrics, baseline: metrics.nullable() }),
    rules: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        kind: schemas/* string */.YjP(),
        metric: schemas/* string */.YjP(),
        class: added(schemas/* string */.YjP()),
        slice: schemas/* string */.YjP().nullable(),
        rows: added(schemas/* number */.aig()),
        against: schemas/* string */.YjP().nullable(),
        outcome: schemas/* enum */.k5n(gate_verdict/* OUTCOMES */.im),
        candidate: number,
        baseline: number,
        difference: number,
        interval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]).nullable(),
        confidence: number,
        limit: number,
        limitShare: added(schemas/* number */.aig()),
        method: schemas/* string */.YjP().nullable(),
        supports: number,
        correction: added(schemas/* strictObject */.rej({
            method: schemas/* enum */.k5n(['holm', 'benjamini-hochberg']),
            pValue: schemas/* number */.aig(),
            of: schemas/* number */.aig(),
        })),
        informational: schemas/* boolean */.zMY(),
        message: schemas/* string */.YjP(),
    })),
    disclosure: schemas/* enum */.k5n(gate_verdict/* DISCLOSURES */.f1).default('full'),
    look: schemas/* strictObject */.rej({ number: schemas/* number */.aig(), of: schemas/* number */.aig() }),
    stopped: added(schemas/* enum */.k5n(gate_verdict/* STOPS */.KR)),
    cautions: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    override: schemas/* strictObject */.rej({ by: schemas/* string */.YjP(), reason: schemas/* string */.YjP(), expires: iso/* date */.p6() }).nullable(),
});
async function readVerdict(path) {
    const text = await (0,files/* readTextIfThere */.pM)(path);
    if (text === null)
        return null;
    const written = parseJson(text);
    const parsed = schema.safeParse(written);
    if (parsed.success && (0,files/* canonicalJson */.dj)(written) === text && followsFromRules(parsed.data))
        return { verdict: parsed.data, text };
    throw new errors/* UserError */.yo('is not a verdict as "heirloom evaluate-gate" writes it', 'Run evaluate-gate again.', path);
}
function followsFromRules({ verdict, rules, override, disclosure }) {
    if (override !== null && verdict !== 'fail')
        return false;
    if (disclosure === 'full' && rules.some(contradictsItself))
        return false;
    return gate_verdict/* VERDICTS */.bk.some((onUnderpowered) => (0,combine/* combine */.k)(rules, onUnderpowered) === verdict);
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
/* harmony export */   KR: () => (/* binding */ STOPS),
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
const STOPS = ['worn-out', 'no-shared-id', 'misfit'];


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
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41182);


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

/***/ 43045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PERFORMERS: () => (/* reexport */ PERFORMERS),
  QE: () => (/* reexport */ backendDependencies),
  JE: () => (/* reexport */ openBackendHere),
  oQ: () => (/* reexport */ programOf),
  S: () => (/* reexport */ screenOf),
  withSurroundings: () => (/* reexport */ withSurroundings)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/backends/tool-cache.js
var tool_cache = __webpack_require__(72548);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/wiring/open-backend.js

async function openBackendHere(choice, around, threads = 1) {
    const { openBackend } = await Promise.all(/* import() */[__webpack_require__.e(4205), __webpack_require__.e(8046)]).then(__webpack_require__.bind(__webpack_require__, 78046));
    return openBackend(choice, { ...backendDependencies(around), threads });
}
function backendDependencies({ host, env, workspace, home, }) {
    return {
        workspace,
        toolCache: (0,tool_cache/* toolCacheDirectory */.E)(env),
        wasmDirectory: home,
        log: (line) => host.info(line),
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/inputs/index.js + 10 modules
var inputs = __webpack_require__(17967);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/override.js
var override = __webpack_require__(35911);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/read-verdict.js + 1 modules
var read_verdict = __webpack_require__(14256);
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

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/wiring/trial-thread.js



function startTrialThread(setup, around) {
    const { workspace, toolCache, wasmDirectory } = backendDependencies(around);
    const workerData = { ...setup, places: { workspace, toolCache, wasmDirectory } };
    return new external_node_worker_threads_.Worker((0,external_node_path_.join)(around.home, 'trial.js'), { workerData });
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
        const { runTrain } = await Promise.all(/* import() */[__webpack_require__.e(7501), __webpack_require__.e(5424), __webpack_require__.e(359), __webpack_require__.e(7705), __webpack_require__.e(685), __webpack_require__.e(1585), __webpack_require__.e(4063), __webpack_require__.e(4205), __webpack_require__.e(178), __webpack_require__.e(5540), __webpack_require__.e(3270), __webpack_require__.e(119)]).then(__webpack_require__.bind(__webpack_require__, 60119));
        await runTrain(inputs, {
            ...around,
            repository: around.context && `${around.context.serverUrl}/${around.context.repository}`,
            openBackend: (choice, threads) => openBackendHere(choice, around, threads),
            startTrialThread: (setup) => startTrialThread(setup, around),
        });
        return 0;
    }),
    [inputs/* evaluateGate */.DR.name]: performer(inputs/* evaluateGate */.DR, async (inputs, around) => {
        const { runGate } = await Promise.all(/* import() */[__webpack_require__.e(7501), __webpack_require__.e(3115), __webpack_require__.e(1356), __webpack_require__.e(3384)]).then(__webpack_require__.bind(__webpack_require__, 10866));
        const { verdict, override } = await runGate(inputs, around);
        return verdict === 'fail' && override === null && inputs.failOnVerdict ? 1 : 0;
    }),
    [inputs/* compareToBaseline */.WD.name]: performer(inputs/* compareToBaseline */.WD, async (inputs, around) => {
        const { runCompare } = await Promise.all(/* import() */[__webpack_require__.e(7501), __webpack_require__.e(5424), __webpack_require__.e(359), __webpack_require__.e(7705), __webpack_require__.e(1585), __webpack_require__.e(3115), __webpack_require__.e(5540), __webpack_require__.e(1356), __webpack_require__.e(7112)]).then(__webpack_require__.bind(__webpack_require__, 97112));
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
        const { runPublish } = await Promise.all(/* import() */[__webpack_require__.e(7501), __webpack_require__.e(9180)]).then(__webpack_require__.bind(__webpack_require__, 49180));
        await runPublish(inputs, around);
        return 0;
    }),
    [inputs/* deploy */.gg.name]: performer(inputs/* deploy */.gg, async (inputs, around) => {
        const { runDeploy } = await Promise.all(/* import() */[__webpack_require__.e(7501), __webpack_require__.e(6621), __webpack_require__.e(6362), __webpack_require__.e(5777)]).then(__webpack_require__.bind(__webpack_require__, 61990));
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
