export const id = 4594;
export const ids = [4594];
export const modules = {

/***/ 22620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ refuseShipping)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41182);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17385);


function refuseShipping(what, context) {
    if (!context || !(0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isAboutFork */ .C7)(context))
        return;
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this run is about a fork's change, and nothing is ${what} from such a run`, what === 'published'
        ? 'Merge it and publish from the push to the default branch, which trains again; "dry-run" shows what would be published.'
        : 'Merge it, publish from the push to the default branch, and deploy that version.');
}


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
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var files = __webpack_require__(88850);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/combine.js
var combine = __webpack_require__(75770);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/index.js + 86 modules
var evaluation = __webpack_require__(26306);
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

/***/ 48745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shortSha)
/* harmony export */ });
function shortSha(sha) {
    return sha.slice(0, 7);
}


/***/ }),

/***/ 30156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ statusOf),
/* harmony export */   d: () => (/* binding */ isApiError)
/* harmony export */ });
function isApiError(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
function statusOf(error) {
    return isApiError(error) ? error.status : null;
}


/***/ }),

/***/ 9991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ apiUrlOf)
/* harmony export */ });
function apiUrlOf({ GITHUB_API_URL: given, GITHUB_SERVER_URL: server }) {
    if (given)
        return given.replace(/\/+$/, '');
    if (!server)
        return 'https://api.github.com';
    const { protocol, host } = new URL(server);
    const isCloud = host === 'github.com' || host.endsWith('.ghe.com');
    return isCloud ? `${protocol}//api.${host}` : `${protocol}//${host}/api/v3`;
}


/***/ }),

/***/ 17044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ splitRepository),
/* harmony export */   createClient: () => (/* binding */ createClient)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41182);
/* harmony import */ var _host_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18762);
/* harmony import */ var _api_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9991);



const LONGEST_WAIT_SECONDS = 120;
const RATE_LIMIT_RETRIES = 2;
const NOT_AGAIN = [400, 401, 403, 404, 410, 422, 429, 451];
async function createClient(token, env, { say = () => { }, second = 1000 } = {}) {
    if (!token) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('there is no GitHub token', 'Set "github-token"; on a runner the default is the job\'s own.');
    }
    const [{ getOctokit }, { retry }, { throttling }, { transportFor }, { nameRateLimits }, { writePace }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(406)]).then(__webpack_require__.bind(__webpack_require__, 60406)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 83374)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(314)]).then(__webpack_require__.bind(__webpack_require__, 70314)),
    ]);
    const baseUrl = (0,_api_url_js__WEBPACK_IMPORTED_MODULE_1__/* .apiUrlOf */ .p)(env);
    const tryAgain = (what) => (seconds, _request, _octokit, tries) => {
        const worthIt = tries < RATE_LIMIT_RETRIES && seconds <= LONGEST_WAIT_SECONDS;
        if (worthIt)
            say(`GitHub's ${what} is reached; going on in ${seconds} s.`);
        return worthIt;
    };
    return getOctokit(token, {
        baseUrl,
        userAgent: `heirloom/${_host_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x}`,
        log: { debug: () => { }, info: () => { }, warn: say, error: () => { } },
        request: { fetch: transportFor(baseUrl) },
        retry: { retryAfterBaseValue: second, doNotRetry: NOT_AGAIN },
        throttle: {
            id: baseUrl,
            retryAfterBaseValue: second,
            write: writePace(),
            onRateLimit: tryAgain('rate limit'),
            onSecondaryRateLimit: tryAgain('secondary rate limit'),
        },
    }, nameRateLimits, retry, throttling);
}
function splitRepository(repository) {
    const [owner, repo, ...rest] = repository.split('/');
    if (!owner || !repo || rest.length > 0) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${repository}" is not a repository`, 'Write it as owner/name.');
    }
    return { owner, repo };
}


/***/ }),

/***/ 65338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C7: () => (/* binding */ isAboutFork),
  a8: () => (/* binding */ isPrivileged),
  yI: () => (/* binding */ readContext)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/github/api-url.js
var api_url = __webpack_require__(9991);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/github/event.js


const repository = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish();
const eventSchema = schemas/* object */.Ikc({
    action: schemas/* string */.YjP().optional(),
    label: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).nullish(),
    sender: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
    repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP().optional() }).optional(),
    pull_request: schemas/* object */.Ikc({
        number: schemas/* number */.aig().int(),
        head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), repo: repository }),
        base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP() }).optional(),
    })
        .optional(),
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* number */.aig().int().optional(),
        event: schemas/* string */.YjP().optional(),
        head_sha: schemas/* string */.YjP(),
        head_branch: schemas/* string */.YjP().nullish(),
        head_repository: repository,
        conclusion: schemas/* string */.YjP().nullish(),
    })
        .optional(),
    merge_group: schemas/* object */.Ikc({ head_sha: schemas/* string */.YjP() }).optional(),
    before: schemas/* string */.YjP().optional(),
});
function readEvent(path, readFile) {
    if (!path)
        return {};
    try {
        return eventSchema.parse(JSON.parse(readFile(path)));
    }
    catch (error) {
        const reason = error instanceof classic_errors/* ZodError */.G ? core_errors/* prettifyError */.S1(error) : String(error);
        throw new errors/* UserError */.yo(`can't be read as a GitHub event: ${reason}`, 'GITHUB_EVENT_PATH must name the event file that the runner wrote.', path);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/github/context.js



const RUN_THEIR_HEAD = [
    ...['push', 'pull_request', 'pull_request_review', 'pull_request_review_comment', 'merge_group'],
    ...['schedule', 'workflow_dispatch', 'repository_dispatch', 'release'],
];
function readContext(env, readFile) {
    const { GITHUB_EVENT_NAME: eventName, GITHUB_REPOSITORY: repository } = env;
    if (!eventName || !repository)
        return null;
    const event = readEvent(env.GITHUB_EVENT_PATH, readFile);
    const serverUrl = env.GITHUB_SERVER_URL ?? 'https://github.com';
    return {
        eventName,
        action: event.action ?? null,
        label: event.label?.name ?? null,
        sender: event.sender?.login ?? null,
        repository,
        headSha: headShaOf(event, eventName, env.GITHUB_SHA),
        pullRequest: pullRequestIn(event, repository, env.GITHUB_BASE_REF),
        workflowRun: workflowRunIn(event, repository),
        defaultBranch: event.repository?.default_branch ?? null,
        branch: eventName === 'push' ? after('refs/heads/', env.GITHUB_REF) : null,
        before: eventName === 'push' && !/^0*$/.test(event.before ?? '') ? event.before : null,
        tag: after('refs/tags/', env.GITHUB_REF),
        runId: Number(env.GITHUB_RUN_ID) || null,
        runAttempt: Number(env.GITHUB_RUN_ATTEMPT) || null,
        runUrl: env.GITHUB_RUN_ID ? `${serverUrl}/${repository}/actions/runs/${env.GITHUB_RUN_ID}` : null,
        apiUrl: (0,api_url/* apiUrlOf */.p)(env),
        serverUrl,
        runnerEnvironment: env.RUNNER_ENVIRONMENT === 'github-hosted' ? 'github-hosted' : 'self-hosted',
        runnerName: env.RUNNER_NAME || null,
    };
}
function isPrivileged({ eventName }) {
    return eventName === 'pull_request_target' || eventName === 'workflow_run';
}
function isAboutFork({ pullRequest, workflowRun }) {
    return pullRequest?.isFork === true || workflowRun?.isFork === true;
}
function headShaOf(event, eventName, githubSha) {
    const fromEvent = event.pull_request?.head.sha ?? event.workflow_run?.head_sha ?? event.merge_group?.head_sha;
    if (fromEvent)
        return fromEvent;
    if (eventName.startsWith('pull_request') || !githubSha) {
        throw new errors/* UserError */.yo(`the event "${eventName}" doesn't say which commit it is about`, 'Run this step on push, pull_request, merge_group, workflow_run or workflow_dispatch.');
    }
    return githubSha;
}
function pullRequestIn({ pull_request: pullRequest }, repository, baseRef) {
    if (!pullRequest)
        return null;
    const { number, base, head } = pullRequest;
    return {
        number,
        baseRef: base?.ref ?? baseRef ?? null,
        isFork: head.repo === null || (head.repo?.full_name ?? repository) !== repository,
        headRepository: head.repo?.full_name ?? null,
    };
}
function workflowRunIn({ workflow_run: run }, repository) {
    if (!run)
        return null;
    const event = run.event ?? '';
    const headRepository = run.head_repository?.full_name ?? null;
    return {
        id: run.id ?? 0,
        event,
        headSha: run.head_sha,
        headBranch: run.head_branch ?? null,
        headRepository,
        conclusion: run.conclusion ?? null,
        isFork: headRepository !== repository || !RUN_THEIR_HEAD.includes(event),
    };
}
function after(prefix, ref) {
    return ref?.startsWith(prefix) ? ref.slice(prefix.length) : null;
}


/***/ }),

/***/ 43017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ fetchArtifact)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var files = __webpack_require__(88850);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/zip/index.js + 3 modules
var zip = __webpack_require__(373);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/host/uploads.js
var uploads = __webpack_require__(40264);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/github/client.js
var github_client = __webpack_require__(17044);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/github/refusal.js
var refusal = __webpack_require__(24875);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/github/artifact-archive.js








async function downloadArchive(client, request, file) {
    const { repository, runId, name, mostBytes } = request;
    const attempt = { what: `download artifact "${name}" of run ${runId}`, permission: 'actions: read' };
    const place = (0,github_client/* splitRepository */.T)(repository);
    const done = await (0,refusal/* unlessRefused */.J)(attempt, async () => {
        const listed = await client.paginate(client.rest.actions.listWorkflowRunArtifacts, {
            ...place,
            run_id: runId,
            name,
            per_page: 100,
        });
        const newest = listed.filter((one) => one.name === name).sort((a, b) => b.id - a.id)[0];
        if (!newest || newest.expired)
            throw notThere(request, newest !== undefined);
        if (newest.size_in_bytes > mostBytes)
            throw tooLarge(request, newest.size_in_bytes);
        const { data } = await client.rest.actions.downloadArtifact({
            ...place,
            artifact_id: newest.id,
            archive_format: 'zip',
            request: { parseSuccessResponseBody: false },
        });
        await save(data, newest.digest ?? null, request, file);
        return { posted: true };
    });
    (0,refusal/* insist */.R)(done);
}
async function save(content, digest, request, file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    const count = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            bytes += chunk.length;
            hash.update(chunk);
            if (bytes > request.mostBytes)
                done(tooLarge(request, bytes));
            else
                done(null, chunk);
        },
    });
    await (0,external_node_stream_promises_.pipeline)(content, count, (0,external_node_fs_.createWriteStream)(file, { flags: 'wx' }));
    if (digest === null || digest === `sha256:${hash.digest('hex')}`)
        return;
    throw (0,uploads/* arrivedChanged */.Kx)(request.name);
}
function notThere({ name, runId }, isExpired) {
    return isExpired
        ? new errors/* UserError */.yo(`artifact "${name}" of run ${runId} has expired`, 'Run that workflow again.')
        : new errors/* UserError */.yo(`run ${runId} has no artifact "${name}"`, 'Let its workflow upload it ("artifact-name" of train), and name it here as it is named there.');
}
function tooLarge({ name, mostBytes }, bytes) {
    return new errors/* UserError */.yo(`artifact "${name}" has ${bytes} bytes or more, and at most ${mostBytes} are taken`, 'Upload less: of a fork its predictions only ("upload: predictions").');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/github/fetch-artifact.js





async function fetchArtifact(client, request, directory, { cache, limits, accept }) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(cache, 'archive-'));
    try {
        const path = (0,external_node_path_.join)(folder, 'artifact.zip');
        await downloadArchive(client, { ...request, mostBytes: limits.archiveBytes }, path);
        const archive = { path, name: `artifact "${request.name}"` };
        let paths = [];
        await (0,files/* writeDirectoryWhole */.gm)(directory, async (fresh) => {
            paths = await (0,zip/* unpackZip */.Y)(archive, fresh, limits, accept);
        });
        return paths;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 17385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I3: () => (/* reexport */ checkName),
  s3: () => (/* reexport */ currentHead),
  R6: () => (/* reexport */ refusal/* insist */.R),
  C7: () => (/* reexport */ context/* isAboutFork */.C7),
  a8: () => (/* reexport */ context/* isPrivileged */.a8),
  fb: () => (/* reexport */ postCheck),
  _n: () => (/* reexport */ pull_request/* pullRequestOf */._),
  Lx: () => (/* reexport */ setStatus),
  T8: () => (/* reexport */ github_client/* splitRepository */.T),
  lB: () => (/* reexport */ upsertComment)
});

// UNUSED EXPORTS: createClient, readContext

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/github/client.js
var github_client = __webpack_require__(17044);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/github/identity.js
const GITHUB_TOKEN_LOGIN = 'github-actions[bot]';
const known = new WeakMap();
function ownLogin(client) {
    const login = known.get(client) ?? askLogin(client);
    known.set(client, login);
    return login;
}
async function askLogin(client) {
    const once = { request: { retries: 0 } };
    try {
        const { viewer } = await client.graphql('query { viewer { login } }', once);
        return viewer.login;
    }
    catch {
        return client.rest.users.getAuthenticated(once).then(({ data }) => data.login, () => GITHUB_TOKEN_LOGIN);
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/github/api-error.js
var api_error = __webpack_require__(30156);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/github/own-check-run.js


function jobText({ attempt, runner }) {
    return `${attempt} ${runner}`;
}
function jobIn(text) {
    const [, attempt, runner] = /^(\d+\.\d+) (.+)$/.exec(text ?? '') ?? [];
    return attempt && runner ? { attempt, runner } : null;
}
const UNKNOWN_JOB = 'heirloom';
function externalId(job) {
    return job ? jobText(job) : UNKNOWN_JOB;
}
function isOurs(externalId) {
    return externalId === UNKNOWN_JOB || jobIn(externalId) !== null;
}
async function ownCheckRuns(client, place, { headSha, name }) {
    const runs = await client
        .paginate(client.rest.checks.listForRef, { ...place, ref: headSha, check_name: name, per_page: 100 })
        .catch((error) => {
        if ((0,api_error/* statusOf */.c)(error) === 403 || (0,api_error/* statusOf */.c)(error) === 404)
            return [];
        throw error;
    });
    const named = runs.filter((run) => run.name === name);
    if (named.length === 0)
        return [];
    const login = await ownLogin(client);
    return named
        .filter(({ app, external_id: id }) => isOurs(id) && app && `${app.slug ?? ''}[bot]` === login)
        .map(({ id, status, conclusion, external_id: job }) => {
        return { id, isOpen: status !== 'completed', conclusion, job: jobIn(job) };
    })
        .sort((a, b) => b.id - a.id);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/github/refusal.js
var refusal = __webpack_require__(24875);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/github/check-run.js



const LONGEST_TITLE = 255;
const LONGEST_SUMMARY = 65_535;
const MOST_ANNOTATIONS = 50;
const NOTE = '\n\n_The rest is left out; the job summary and the report have all of it._\n';
async function postCheck(client, check) {
    const { repository, headSha, name, annotations = [] } = check;
    const attempt = { what: `post the check "${name}" on ${repository}`, permission: 'checks: write' };
    return (0,refusal/* unlessRefused */.J)(attempt, async () => {
        const place = (0,github_client/* splitRepository */.T)(repository);
        const [first = [], ...more] = inBatches(annotations);
        const content = contentOf(check, first);
        const own = await ownCheckRuns(client, place, { headSha, name });
        if (own.some((run) => isFailureBeside(run, check)))
            return sharedName(name);
        const open = own.find(({ isOpen }) => isOpen);
        const { data } = open
            ? await client.rest.checks.update({ ...place, check_run_id: open.id, ...content })
            : await client.rest.checks.create({ ...place, name, head_sha: headSha, ...content });
        for (const batch of more) {
            const { output } = contentOf(check, batch);
            await client.rest.checks.update({ ...place, check_run_id: data.id, output });
        }
        return { posted: true, url: data.html_url ?? data.url };
    });
}
function checkName(key) {
    return `heirloom / ${key}`;
}
function isFailureBeside({ job, conclusion }, check) {
    const isBeside = job && check.job && job.attempt === check.job.attempt && job.runner !== check.job.runner;
    return isBeside === true && conclusion === 'failure' && check.conclusion !== 'failure';
}
function sharedName(name) {
    return {
        posted: false,
        reason: `another job of this run has concluded the check "${name}" as a failure already`,
        mend: 'Give each gate, or each leg of a matrix, a "comment-key" of its own.',
    };
}
function contentOf({ job, conclusion, title, summary, detailsUrl }, batch) {
    const state = conclusion === null ? { status: 'in_progress' } : { status: 'completed', conclusion };
    const annotations = batch.map(({ path, line, level, title, message }) => ({
        path,
        start_line: line,
        end_line: line,
        annotation_level: level,
        title,
        message,
    }));
    return {
        ...state,
        output: {
            title: title.slice(0, LONGEST_TITLE),
            summary: fitCheckSummary(summary),
            ...(annotations.length > 0 ? { annotations } : {}),
        },
        ...(detailsUrl ? { details_url: detailsUrl } : {}),
        external_id: externalId(job),
    };
}
function inBatches(annotations) {
    const batches = Math.ceil(annotations.length / MOST_ANNOTATIONS);
    return Array.from({ length: batches }, (_, i) => annotations.slice(i * MOST_ANNOTATIONS, (i + 1) * MOST_ANNOTATIONS));
}
function fitCheckSummary(markdown) {
    if (markdown.length <= LONGEST_SUMMARY)
        return markdown;
    const kept = markdown.slice(0, LONGEST_SUMMARY - NOTE.length + 1);
    return `${kept.slice(0, Math.max(0, kept.lastIndexOf('\n')))}${NOTE}`;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/marker.js
var markdown_marker = __webpack_require__(74534);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/github/comment.js





const LONGEST_BODY = 65_536;
async function upsertComment(client, { repository, number, key, body }) {
    const marker = (0,markdown_marker/* commentMarker */.Q)(key);
    const bodyOver = (earlier) => {
        const text = typeof body === 'string' ? body : body(earlier);
        return text === null ? null : fitted(text.startsWith(marker) ? text : `${marker}\n${text}`);
    };
    if (typeof body === 'string')
        bodyOver(null);
    const attempt = { what: `comment on ${repository} #${number}`, permission: 'pull-requests: write' };
    return (0,refusal/* unlessRefused */.J)(attempt, async () => {
        const thread = { client, place: (0,github_client/* splitRepository */.T)(repository), number, marker };
        const there = await ownComments(thread);
        if (there.length > 0)
            return { posted: true, url: await rewrite(thread, there, bodyOver), updated: true };
        const fresh = bodyOver(null);
        if (fresh === null)
            return { posted: true, url: null, updated: false };
        const created = await create(thread, fresh);
        const found = await ownComments(thread);
        const isOnlyOne = found.every(({ id }) => id === created.id);
        const url = isOnlyOne ? created.url : await rewrite(thread, found, bodyOver);
        return { posted: true, url, updated: false };
    });
}
function fitted(body) {
    if (body.length <= LONGEST_BODY)
        return body;
    throw new RangeError(`a comment of ${body.length} characters; GitHub takes ${LONGEST_BODY}`);
}
async function ownComments({ client, place, number, marker }) {
    const comments = await client.paginate(client.rest.issues.listComments, {
        ...place,
        issue_number: number,
        per_page: 100,
    });
    const marked = comments.filter((comment) => comment.body?.startsWith(marker));
    if (marked.length === 0)
        return [];
    const login = await ownLogin(client);
    return marked
        .filter(({ user }) => user?.login === login)
        .map(({ id, html_url: url, body = '' }) => ({ id, url, body }))
        .sort((a, b) => a.id - b.id);
}
async function create({ client, place, number }, body) {
    const { data } = await client.rest.issues.createComment({ ...place, issue_number: number, body });
    return { id: data.id, url: data.html_url, body };
}
async function rewrite({ client, place }, [oldest, ...younger], bodyOver) {
    const { id, url, body: earlier } = oldest;
    const body = bodyOver(earlier);
    if (body !== null)
        await client.rest.issues.updateComment({ ...place, comment_id: id, body });
    for (const double of younger) {
        await client.rest.issues.deleteComment({ ...place, comment_id: double.id }).catch((error) => {
            if ((0,api_error/* statusOf */.c)(error) !== 404)
                throw error;
        });
    }
    return url;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/github/context.js + 1 modules
var context = __webpack_require__(65338);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/github/rate-limits.js
var rate_limits = __webpack_require__(83374);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/github/head.js




async function currentHead(client, repository, number) {
    const attempt = { what: `read the head of ${repository} #${number}`, permission: 'pull-requests: read' };
    return (0,refusal/* unlessRefused */.J)(attempt, async () => {
        try {
            const { data } = await client.rest.pulls.get({ ...(0,github_client/* splitRepository */.T)(repository), pull_number: number });
            return { sha: data.head.sha };
        }
        catch (error) {
            if ((0,api_error/* isApiError */.d)(error) && isOutOfSight(error))
                return { sha: null };
            throw error;
        }
    });
}
function isOutOfSight(error) {
    return error.status === 404 || (error.status === 403 && !(0,rate_limits.isRateLimit)(error));
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/github/pull-request.js
var pull_request = __webpack_require__(86216);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/github/status.js


const LONGEST_DESCRIPTION = 140;
async function setStatus(client, { repository, headSha, name, state, description, targetUrl, url }) {
    const attempt = { what: `set the status "${name}" on ${repository}`, permission: 'statuses: write' };
    return (0,refusal/* unlessRefused */.J)(attempt, async () => {
        await client.rest.repos.createCommitStatus({
            ...(0,github_client/* splitRepository */.T)(repository),
            sha: headSha,
            state,
            context: name,
            description: cut(description),
            ...(targetUrl ? { target_url: targetUrl } : {}),
        });
        return { posted: true, url };
    });
}
function cut(text) {
    const line = text.replaceAll(/\s+/g, ' ').trim();
    const characters = Array.from(line);
    return line.length <= LONGEST_DESCRIPTION ? line : `${fitting(characters, LONGEST_DESCRIPTION - 1)}…`;
}
function fitting(characters, most) {
    let text = '';
    for (const character of characters) {
        if (text.length + character.length > most)
            break;
        text += character;
    }
    return text.trimEnd();
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/github/index.js










/***/ }),

/***/ 86216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pullRequestOf)
/* harmony export */ });
/* harmony import */ var _git_short_sha_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48745);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17044);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24875);



const SUMMARY_HAS_IT = 'The job summary has the comparison.';
async function pullRequestOf(client, context) {
    const { eventName, repository, pullRequest, workflowRun } = context;
    if (pullRequest)
        return { pullRequest };
    if (!workflowRun)
        return none(`the event "${eventName}" is not about a pull request`);
    const attempt = {
        what: `find the pull request of commit ${(0,_git_short_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .F)(workflowRun.headSha)} in ${repository}`,
        permission: 'pull-requests: read',
    };
    const found = await (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessRefused */ .J)(attempt, () => openWithHead(client, repository, workflowRun));
    if (!('posted' in found))
        return found;
    return { pullRequest: null, reason: found.reason, mend: found.mend, isExpected: false };
}
async function openWithHead(client, repository, run) {
    const { headRepository, headBranch, headSha } = run;
    if (!headRepository || !headBranch)
        return none('the repository that the run was about is gone');
    const pulls = await client.paginate(client.rest.pulls.list, {
        ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T)(repository),
        state: 'open',
        head: `${(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T)(headRepository).owner}:${headBranch}`,
        per_page: 100,
    });
    const ofBranch = pulls.filter(({ head }) => head.repo?.full_name === headRepository);
    const [first, ...more] = ofBranch.filter(({ head }) => head.sha === headSha);
    if (!first)
        return none(whyNot(run, ofBranch[0]));
    if (more.length > 0) {
        const numbers = [first, ...more].map(({ number }) => `#${number}`).join(' and ');
        return none(`pull requests ${numbers} have the same head, and the run doesn't say which it was about`);
    }
    const isFork = headRepository !== repository;
    return { pullRequest: { number: first.number, baseRef: first.base.ref, isFork, headRepository } };
}
function whyNot({ headRepository, headBranch, headSha }, other) {
    return other
        ? `pull request #${other.number} has moved on from ${(0,_git_short_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .F)(headSha)} to ${(0,_git_short_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .F)(other.head.sha)}`
        : `no open pull request comes from ${headRepository}, branch ${headBranch}`;
}
function none(reason) {
    return { pullRequest: null, reason, mend: SUMMARY_HAS_IT, isExpected: true };
}


/***/ }),

/***/ 83374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isRateLimit: () => (/* binding */ isRateLimit),
/* harmony export */   nameRateLimits: () => (/* binding */ nameRateLimits),
/* harmony export */   quotaResetOf: () => (/* binding */ quotaResetOf)
/* harmony export */ });
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30156);

const SECONDARY = 'secondary rate limit';
function nameRateLimits({ hook }) {
    hook.error('request', (error) => {
        if ((0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isApiError */ .d)(error) && isSecondaryLimit(error))
            error.message = `${error.message} (${SECONDARY})`;
        throw error;
    });
}
function isSecondaryLimit({ status, message, response }) {
    if (status !== 403 && status !== 429)
        return false;
    if (new RegExp(SECONDARY, 'i').test(message) || response?.headers['x-ratelimit-remaining'] === '0')
        return false;
    return status === 429 || response?.headers['retry-after'] !== undefined;
}
function isRateLimit({ status, message }) {
    return status === 429 || (status === 403 && /rate limit/i.test(message));
}
function quotaResetOf({ response }) {
    const seconds = Number(response?.headers['x-ratelimit-reset']);
    if (response?.headers['x-ratelimit-remaining'] !== '0' || !(seconds > 0))
        return null;
    return `${new Date(seconds * 1000).toISOString().slice(11, 16)} UTC`;
}


/***/ }),

/***/ 24875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ unlessRefused),
/* harmony export */   R: () => (/* binding */ insist)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41182);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30156);
/* harmony import */ var _rate_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83374);



async function unlessRefused(attempt, calls) {
    try {
        return await calls();
    }
    catch (error) {
        const refusal = refusalOf(error, attempt);
        if (refusal)
            return refusal;
        throw error;
    }
}
function insist(outcome) {
    if ('posted' in outcome && outcome.posted === false)
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(outcome.reason, outcome.mend);
    return outcome;
}
function refusalOf(error, { what, permission }) {
    if (!(0,_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isApiError */ .d)(error))
        return null;
    const refused = (because, mend) => ({
        posted: false,
        reason: `can't ${what}: ${because}`,
        mend,
    });
    const { status, message, response } = error;
    if (status === 401) {
        return refused('GitHub does not know the token', 'Check "github-token"; the default is the job\'s own token.');
    }
    if ((0,_rate_limits_js__WEBPACK_IMPORTED_MODULE_2__.isRateLimit)(error)) {
        const reset = (0,_rate_limits_js__WEBPACK_IMPORTED_MODULE_2__.quotaResetOf)(error);
        return refused("GitHub's rate limit is reached", `Run the job again ${reset ? `after ${reset}` : 'later'}.`);
    }
    if (status === 403 && /resource not accessible/i.test(message)) {
        return refused('the token may not do that', `Add "${permission}" under "permissions:" of the job. ` +
            'On a pull request from a fork or from Dependabot the token is always read-only; the job summary has the report.');
    }
    if (status === 403)
        return refused(message, `The token needs "${permission}".`);
    if (status === 404) {
        return refused('the token sees no such thing', `Check the repository and that the token has "${permission}".`);
    }
    if (!response) {
        return refused(`GitHub can't be reached: ${message}`, 'Run the job again later; check the network of the runner and its proxy, if that stays.');
    }
    if (status >= 500)
        return refused(`GitHub answers ${status}`, 'Run the job again later.');
    return null;
}


/***/ }),

/***/ 48899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  downloadFromRun: () => (/* reexport */ downloadFromRun),
  v2: () => (/* reexport */ verdicts/* findVerdict */.v),
  Tf: () => (/* reexport */ openHandOff),
  runAddress: () => (/* reexport */ runAddress)
});

// UNUSED EXPORTS: FolderStore, HandOff, chooseStore, keepVerdict, verdictArtifact

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/registry/open.js
var registry_open = __webpack_require__(9615);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/handoff/choose.js



function chooseStore({ input, variable, registry, workspace, github }) {
    const [wish, origin] = input === 'auto' && variable ? [variable, 'HEIRLOOM_STORE'] : [input, 'input "store"'];
    if (wish === 'auto')
        return chooseByItself(registry, workspace, github);
    if (wish === 'github')
        return { github: true, folder: null, line: `store: GitHub's artifacts, by ${origin}` };
    const root = (0,registry_open/* folderBehind */.DX)(wish, workspace);
    if (root === null)
        throw new errors/* UserError */.yo(`"${wish}" is not a store`, 'Write auto, github or file:<directory>.', origin);
    return { github: false, folder: { root, neighbour: null }, line: `store: file:${root}, by ${origin}` };
}
function chooseByItself(registry, workspace, github) {
    const home = (0,registry_open/* folderBehind */.DX)(registry, workspace);
    const outlivesJob = home !== null && !isInside(home, workspace);
    const root = outlivesJob ? (0,external_node_path_.join)(home, 'hand-off') : null;
    const folder = root === null ? null : { root, neighbour: (0,external_node_path_.join)(home, 'blobs', 'sha256') };
    if (!github) {
        const second = root === null ? '' : `, and file:${root} where they fail`;
        return { github: true, folder, line: `store: GitHub's artifacts${second}` };
    }
    if (root === null)
        return { github: true, folder, line: `store: none, because ${github.what}` };
    return { github: false, folder, line: `store: file:${root}, because ${github.what}` };
}
function isInside(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === '' || (!way.startsWith('..') && !(0,external_node_path_.isAbsolute)(way));
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var shared_files = __webpack_require__(88850);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/host/uploads.js
var uploads = __webpack_require__(40264);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/quantities.js
var quantities = __webpack_require__(9953);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/registry/listing.js
var listing = __webpack_require__(30023);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/package/index.js + 12 modules
var shared_package = __webpack_require__(71590);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/handoff/entry.js







const UPLOAD_AGAIN = 'Run the job again that uploads it.';
const schema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('heirloom.dev/hand-off/v1'),
    name: schemas/* string */.YjP(),
    createdAt: schemas/* string */.YjP(),
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
        size: schemas/* number */.aig().int().nonnegative(),
    }))
        .min(1),
});
function parseEntry(text, where) {
    const parsed = schema.safeParse((0,shared_files/* jsonIn */.Yf)(text));
    if (!parsed.success)
        throw new errors/* UserError */.yo('is not the record of a hand-off', UPLOAD_AGAIN, where);
    (0,shared_package.checkPaths)(parsed.data.files.map(({ path }) => path), where);
    return parsed.data;
}
async function listFiles(directory) {
    const files = [];
    for (const path of await (0,uploads/* filesToUpload */.mw)(directory)) {
        const { size } = await (0,promises_.stat)(path);
        const name = (0,external_node_path_.relative)(directory, path).split(external_node_path_.sep).join('/');
        files.push({ path: name, sha256: await (0,shared_files/* sha256File */.Q3)(path), size });
    }
    (0,shared_package.checkPaths)(files.map(({ path }) => path), directory);
    return files;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/handoff/entries.js






class Entries {
    folder;
    constructor(folder) {
        this.folder = folder;
    }
    path(run, attempt, name) {
        return (0,external_node_path_.join)(this.runFolder(run), String(attempt), fileName(name));
    }
    async find(name, run, latest) {
        for (const attempt of await this.attempts(run, latest)) {
            const path = this.path(run, attempt, name);
            const text = await (0,shared_files/* readTextIfThere */.pM)(path);
            if (text === null)
                continue;
            const entry = parseEntry(text, path);
            if (entry.name === name)
                return entry;
        }
        return null;
    }
    async names(run) {
        const folders = (await this.attempts(run, Infinity)).map((attempt) => (0,external_node_path_.join)(this.runFolder(run), String(attempt)));
        const files = (await Promise.all(folders.map(listing/* listing */.R))).flat();
        return [...new Set(files)].flatMap((file) => nameOf(file) ?? []).sort();
    }
    async attempts(run, latest) {
        const folders = (await (0,listing/* listing */.R)(this.runFolder(run))).filter((name) => /^[1-9]\d*$/.test(name));
        return folders
            .map(Number)
            .filter((attempt) => attempt <= latest)
            .sort((a, b) => b - a);
    }
    runFolder({ server, repository, id }) {
        return (0,external_node_path_.join)(this.folder, server, ...repository.split('/'), id);
    }
}
async function refuseOther(name, path, files) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => null);
    if (text === null)
        return;
    if ((0,shared_files/* canonicalJson */.dj)(parseEntry(text, path).files) !== (0,shared_files/* canonicalJson */.dj)(files))
        throw new uploads/* NameIsTaken */.Fe(name);
}
const MOST_CHARACTERS = 240;
const BY_DIGEST = /^[0-9a-f]{64}\.json$/;
function fileName(artifact) {
    const name = encodeURIComponent(artifact);
    return `${name.length <= MOST_CHARACTERS ? name : (0,shared_files/* sha256 */.sc)(artifact)}.json`;
}
function nameOf(file) {
    if (!file.endsWith('.json') || file.startsWith('.') || BY_DIGEST.test(file))
        return null;
    try {
        return decodeURIComponent(file.slice(0, -'.json'.length));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/handoff/prune.js






const HOUR = 3_600_000;
const DAYS_KEPT = 30;
const HOURS_UNNAMED = 24;
async function prune(root, now) {
    const marker = (0,external_node_path_.join)(root, 'pruned');
    const last = await (0,promises_.stat)(marker).catch(() => null);
    if (last && now.getTime() - last.mtimeMs < 24 * HOUR)
        return null;
    await (0,shared_files/* writeFileWhole */.tG)(marker, '');
    const before = now.getTime() - DAYS_KEPT * 24 * HOUR;
    const old = [...(await jsonUnder((0,external_node_path_.join)(root, 'runs'))), ...(await jsonUnder((0,external_node_path_.join)(root, 'verdicts')))];
    let entries = 0;
    for (const path of old) {
        if ((await lastTouched(path)) >= before)
            continue;
        await (0,promises_.rm)(path, { force: true });
        for (const folder of [(0,external_node_path_.dirname)(path), (0,external_node_path_.dirname)((0,external_node_path_.dirname)(path))])
            await (0,promises_.rmdir)(folder).catch(() => undefined);
        entries += 1;
    }
    const named = await blobsNamed(root);
    return { entries, ...(named ? await removeOthers(root, named, now) : { blobs: 0, bytes: 0 }) };
}
async function blobsNamed(root) {
    const named = new Set();
    for (const path of await jsonUnder((0,external_node_path_.join)(root, 'runs'))) {
        try {
            for (const { sha256 } of parseEntry(await (0,promises_.readFile)(path, 'utf8'), path).files)
                named.add(sha256);
        }
        catch (error) {
            if (error instanceof errors/* UserError */.yo || error.code !== 'ENOENT')
                return null;
        }
    }
    return named;
}
async function removeOthers(root, named, now) {
    const folder = (0,external_node_path_.join)(root, 'blobs', 'sha256');
    let [blobs, bytes] = [0, 0];
    for (const name of await (0,listing/* listing */.R)(folder)) {
        const path = (0,external_node_path_.join)(folder, name);
        if (named.has(name) || (await lastTouched(path)) >= now.getTime() - HOURS_UNNAMED * HOUR)
            continue;
        bytes += await (0,promises_.stat)(path).then(({ size }) => size, () => 0);
        await (0,promises_.rm)(path, { force: true });
        blobs += 1;
    }
    return { blobs, bytes };
}
async function jsonUnder(folder) {
    if (!(await (0,listing/* isThere */.$)(folder)))
        return [];
    const names = await (0,promises_.readdir)(folder, { recursive: true });
    return names.filter((name) => name.endsWith('.json')).map((name) => (0,external_node_path_.join)(folder, name));
}
async function lastTouched(path) {
    return (0,promises_.stat)(path).then(({ mtimeMs, ctimeMs }) => Math.max(mtimeMs, ctimeMs), () => Infinity);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/registry/blobs.js
var blobs = __webpack_require__(29607);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/handoff/store-blobs.js





class StoreBlobs {
    options;
    own;
    neighbour;
    constructor(folder, options) {
        this.options = options;
        this.own = new blobs/* Blobs */.B(folder, UPLOAD_AGAIN);
        this.neighbour = options.neighbour === null ? null : new blobs/* Blobs */.B(options.neighbour);
    }
    has(hex) {
        return this.own.has(hex);
    }
    copyOut(hex, to) {
        return this.own.copyOut(hex, to);
    }
    async put({ sha256: hex }, path) {
        const isNew = !(await this.own.has(hex)) && !(await this.linkFromNeighbour(hex));
        await this.own.putFile(hex, path);
        const now = this.options.now();
        if (!isNew)
            await (0,promises_.utimes)(this.own.path(hex), now, now).catch(() => undefined);
        return isNew;
    }
    async linkFromNeighbour(hex) {
        const { neighbour, own } = this;
        if (!neighbour || !(await neighbour.has(hex)))
            return false;
        if ((await (0,shared_files/* sha256File */.Q3)(neighbour.path(hex))) !== hex)
            return false;
        await (0,shared_files/* makeFolders */.wZ)((0,external_node_path_.dirname)(own.path(hex)));
        return (0,promises_.link)(neighbour.path(hex), own.path(hex)).then(() => true, (error) => error.code === 'EEXIST');
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/handoff/folder-store.js









class FolderStore {
    root;
    options;
    blobs;
    entries;
    constructor(root, options) {
        this.root = root;
        this.options = options;
        this.blobs = new StoreBlobs((0,external_node_path_.join)(root, 'blobs', 'sha256'), options);
        this.entries = new Entries((0,external_node_path_.join)(root, 'runs'));
    }
    get unavailable() {
        if (this.options.run)
            return null;
        return {
            what: 'there is no workflow run to upload to',
            mend: 'Set "upload" to auto or never in a terminal.',
        };
    }
    async upload(name, directory) {
        const { say, now } = this.options;
        const run = this.run(name);
        (0,uploads/* checkArtifactName */.CN)(name);
        const files = await listFiles(directory);
        const path = this.entries.path(run, run.attempt, name);
        await refuseOther(name, path, files);
        const moved = [];
        for (const file of files)
            if (await this.blobs.put(file, (0,external_node_path_.join)(directory, file.path)))
                moved.push(file);
        const entry = {
            schema: 'heirloom.dev/hand-off/v1',
            name,
            createdAt: now().toISOString(),
            files,
        };
        if (!(await (0,shared_files/* createFileExclusively */.QQ)(path, (0,shared_files/* canonicalJson */.dj)(entry))))
            await refuseOther(name, path, files);
        for (const file of files)
            if (!(await this.blobs.has(file.sha256)))
                await this.blobs.put(file, (0,external_node_path_.join)(directory, file.path));
        const ofAll = `${moved.length} of ${files.length} files, ${(0,quantities/* fileSize */.Ov)(sizeOf(moved))} of ${(0,quantities/* fileSize */.Ov)(sizeOf(files))}`;
        say(`artifact "${name}": ${ofAll} moved to file:${this.root}`);
        await this.tidy();
    }
    async download(name, directory) {
        const run = this.run(name);
        await this.copyOut(name, await this.entries.find(name, run, run.attempt), directory, run);
    }
    async downloadOf(run, name, directory) {
        await this.copyOut(name, await this.entries.find(name, run, Infinity), directory, run);
    }
    async keepVerdict(candidate, gate, text) {
        await (0,shared_files/* writeFileWhole */.tG)(this.verdictPath(candidate, gate), text);
    }
    verdictPath(candidate, gate) {
        return (0,external_node_path_.join)(this.root, 'verdicts', candidate, `${gate}.json`);
    }
    async copyOut(name, entry, directory, run) {
        if (!entry)
            throw new uploads/* NoSuchArtifact */.P2(name, await this.entries.names(run));
        await (0,shared_files/* writeDirectoryWhole */.gm)(directory, async (fresh) => {
            for (const { path, sha256 } of entry.files)
                await this.blobs.copyOut(sha256, (0,external_node_path_.join)(fresh, path));
        });
    }
    run(name) {
        if (this.options.run)
            return this.options.run;
        throw new errors/* UserError */.yo(`artifact "${name}" belongs to a GitHub Actions run, and this is none`, 'Name the directory of the package instead.');
    }
    async tidy() {
        const pruned = await prune(this.root, this.options.now()).catch((error) => {
            if (error instanceof errors/* UserError */.yo)
                return null;
            throw error;
        });
        if (!pruned || (pruned.entries === 0 && pruned.blobs === 0))
            return;
        const { entries, blobs, bytes } = pruned;
        this.options.say(`store tidied: ${entries} old records and ${blobs} files (${(0,quantities/* fileSize */.Ov)(bytes)}) removed`);
    }
}
function sizeOf(files) {
    return files.reduce((total, { size }) => total + size, 0);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/handoff/hand-off.js

class HandOff {
    options;
    isSaid = false;
    sources = new Map();
    constructor(options) {
        this.options = options;
    }
    get unavailable() {
        const reasons = this.options.places.map(({ unavailable }) => unavailable);
        return reasons.includes(null) ? null : reasons[0];
    }
    async upload(name, directory) {
        this.sayOnce();
        const [first, ...others] = this.options.places;
        try {
            await first.upload(name, directory);
        }
        catch (error) {
            if (!(error instanceof uploads/* PlaceFailed */.LL) || others.length === 0)
                throw error;
            this.options.warn(`${error.message.split('. ')[0]}. It is handed off by the shared folder instead.`);
            await others[0].upload(name, directory);
        }
    }
    async download(name, directory) {
        this.sayOnce();
        let [failure, known] = [null, []];
        for (const place of this.options.places) {
            try {
                await place.download(name, directory);
                this.sources.set(name, place);
                return;
            }
            catch (error) {
                if (error instanceof uploads/* NoSuchArtifact */.P2)
                    known = [...known, ...error.known];
                else if (error instanceof uploads/* PlaceFailed */.LL)
                    failure = error;
                else
                    throw error;
            }
        }
        throw failure ?? new uploads/* NoSuchArtifact */.P2(name, [...new Set(known)].sort());
    }
    fetchCommand(name, directory) {
        return this.sources.get(name)?.fetchCommand?.(name, directory) ?? null;
    }
    sayOnce() {
        if (!this.isSaid)
            this.options.say(this.options.line);
        this.isSaid = true;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/handoff/run-address.js
const PLAIN = /^(?!\.+$)[\w.-]{1,100}$/;
function thisRun(env) {
    const { GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: id = '' } = env;
    const attempt = Number(env['GITHUB_RUN_ATTEMPT'] ?? 1);
    const names = repository.split('/');
    if (names.length !== 2 || !names.every((name) => PLAIN.test(name)) || !/^\d{1,20}$/.test(id))
        return null;
    if (!Number.isInteger(attempt) || attempt < 1)
        return null;
    return { server: serverName(env['GITHUB_SERVER_URL']), repository, id, attempt };
}
function runAddress({ serverUrl, repository }, id) {
    return { server: serverName(serverUrl), repository, id: String(id) };
}
function serverName(url = 'https://github.com') {
    return new URL(url).hostname.toLowerCase();
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/handoff/open.js




const ONLY_ACTIONS = {
    what: "only actions reach GitHub's artifacts",
    mend: 'Set "store" to file:<directory>, a folder that the jobs share.',
};
function openHandOff(wish, { host, env, workspace, now }) {
    const run = thisRun(env);
    if (run === null && wish.store === 'auto')
        return { artifacts: host.artifacts, folder: null };
    const choice = chooseStore({
        input: wish.store,
        variable: env['HEIRLOOM_STORE'],
        registry: wish.registry,
        workspace,
        github: run && host.kind === 'terminal' ? ONLY_ACTIONS : host.artifacts.unavailable,
    });
    const say = (line) => host.info(line);
    const folder = choice.folder &&
        new FolderStore(choice.folder.root, {
            run,
            neighbour: choice.folder.neighbour,
            now,
            say,
        });
    const places = [...(choice.github ? [host.artifacts] : []), ...(folder ? [folder] : [])];
    const warn = (line) => host.warning(line);
    return { artifacts: new HandOff({ places, line: choice.line, say, warn }), folder };
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/github/fetch-artifact.js + 1 modules
var fetch_artifact = __webpack_require__(43017);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/github/index.js + 6 modules
var github = __webpack_require__(17385);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/github/refusal.js
var refusal = __webpack_require__(24875);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/zip/index.js + 3 modules
var zip = __webpack_require__(373);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/handoff/other-run.js






async function downloadFromRun(run, name, directory, { folder, openClient, cache }) {
    if (folder && (await isInFolder(folder, run, name, directory)))
        return 'folder';
    if (!openClient)
        throw new errors/* UserError */.yo(`the artifacts of run ${run.id} can't be read: there is no GitHub token`, 'Set "github-token"; the default is the job\'s own.');
    await fromGitHub(run, name, directory, { client: await openClient(), cache });
    return 'artifacts';
}
async function isInFolder(folder, run, name, directory) {
    try {
        await folder.downloadOf(run, name, directory);
        return true;
    }
    catch (error) {
        if (error instanceof uploads/* NoSuchArtifact */.P2)
            return false;
        throw error;
    }
}
async function fromGitHub({ repository, id }, name, directory, { client, cache }) {
    const runId = Number(id);
    const attempt = { what: `read the artifacts of run ${id} in ${repository}`, permission: 'actions: read' };
    const artifacts = (0,github/* insist */.R6)(await (0,refusal/* unlessRefused */.J)(attempt, () => client.paginate(client.rest.actions.listWorkflowRunArtifacts, {
        ...(0,github/* splitRepository */.T8)(repository),
        run_id: runId,
        per_page: 100,
    })));
    const names = artifacts.filter(({ expired }) => !expired).map((one) => one.name);
    if (!names.includes(name))
        throw new uploads/* NoSuchArtifact */.P2(name, names);
    await (0,fetch_artifact/* fetchArtifact */.t)(client, { repository, runId, name }, directory, { cache, limits: zip/* ARTIFACT_LIMITS */.W.own });
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/handoff/verdicts.js
var verdicts = __webpack_require__(69550);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/handoff/index.js









/***/ }),

/***/ 69550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepVerdict: () => (/* binding */ keepVerdict),
/* harmony export */   v: () => (/* binding */ findVerdict)
/* harmony export */ });
/* unused harmony export verdictArtifact */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41182);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88850);
/* harmony import */ var _host_uploads_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40264);





const FILE = 'verdict.json';
const DIGITS = 12;
function verdictArtifact(candidate, gate) {
    return `heirloom-verdict-${candidate.slice(0, DIGITS)}-${gate.slice(0, DIGITS)}`;
}
async function keepVerdict(verdict, path, when, { artifacts, folder, host, cache }) {
    const { candidate, policy } = verdict;
    const isOfPackage = candidate.digest !== candidate.predictions;
    if (when === 'never' || !isOfPackage || (when === 'auto' && artifacts.unavailable))
        return;
    const text = (await (0,_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextIfThere */ .pM)(path));
    const alone = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, 'verdict-'));
    await (0,_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileWhole */ .tG)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(alone, FILE), text);
    const failures = [
        await failureOf(upload(verdictArtifact(candidate.digest, policy.digest), alone, { text, artifacts, cache })),
        ...(folder ? [await failureOf(folder.keepVerdict(candidate.digest, policy.digest, text))] : []),
    ];
    const [first] = failures;
    if (!first || failures.includes(null))
        return;
    if (when === 'always')
        throw first;
    host.warning(`the verdict is not kept for later jobs: ${first.message}`);
}
async function upload(name, directory, { text, artifacts, cache }) {
    try {
        await artifacts.upload(name, directory);
    }
    catch (error) {
        if (!(error instanceof _host_uploads_js__WEBPACK_IMPORTED_MODULE_4__/* .NameIsTaken */ .Fe))
            throw error;
        const kept = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, 'kept-verdict-'));
        await artifacts.download(name, kept);
        if ((await (0,_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextIfThere */ .pM)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(kept, FILE))) === text)
            return;
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('an earlier job of this run has kept another verdict on this package by this gate', 'Set "upload-verdict" to never in all jobs but one.');
    }
}
async function failureOf(keeping) {
    return keeping.then(() => null, (error) => {
        if (error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return error;
        throw error;
    });
}
async function findVerdict(candidate, gate, download, { folder, cache }) {
    const kept = folder?.verdictPath(candidate, gate);
    if (kept && (await (0,_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextIfThere */ .pM)(kept)) !== null)
        return kept;
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, `verdict-${candidate}`);
    try {
        await download(verdictArtifact(candidate, gate), directory);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, FILE);
    }
    catch (error) {
        if (error instanceof _host_uploads_js__WEBPACK_IMPORTED_MODULE_4__/* .NoSuchArtifact */ .P2)
            return null;
        throw error;
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


/***/ }),

/***/ 74534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ commentMarker)
/* harmony export */ });
function commentMarker(key) {
    const safe = Array.from(new TextEncoder().encode(key), (byte) => {
        const character = String.fromCharCode(byte);
        return /[A-Za-z0-9._-]/.test(character)
            ? character
            : `%${byte.toString(16).padStart(2, '0').toUpperCase()}`;
    });
    return `<!-- heirloom:${safe.join('').replace(/-(?=-|$)/g, '%2D')} -->`;
}


/***/ }),

/***/ 24594:
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
    const { openBackend } = await Promise.all(/* import() */[__webpack_require__.e(4798), __webpack_require__.e(8046)]).then(__webpack_require__.bind(__webpack_require__, 78046));
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

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/host/changed-host.js
function withArtifacts(host, artifacts) {
    return changed(host, { artifacts });
}
function withoutOutputs(host) {
    return changed(host, { output: () => { }, summary: () => Promise.resolve() });
}
function changed(host, changes) {
    return {
        kind: host.kind,
        artifacts: host.artifacts,
        info: (line) => host.info(line),
        debug: (line) => host.debug(line),
        warning: (message, at) => host.warning(message, at),
        error: (message, at) => host.error(message, at),
        group: (title, body) => host.group(title, body),
        progress: (label) => host.progress(label),
        output: (name, value) => host.output(name, value),
        summary: (markdown) => host.summary(markdown),
        secret: (value) => host.secret(value),
        ...changes,
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/inputs/index.js + 10 modules
var shared_inputs = __webpack_require__(17967);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/registry/index.js + 3 modules
var shared_registry = __webpack_require__(52481);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/wiring/trial-thread.js



function startTrialThread(setup, around) {
    const { workspace, toolCache, wasmDirectory } = backendDependencies(around);
    const workerData = { ...setup, places: { workspace, toolCache, wasmDirectory } };
    return new external_node_worker_threads_.Worker((0,external_node_path_.join)(around.home, 'trial.js'), { workerData });
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/wiring/train-deps.js


function trainDeps(around) {
    const { context } = around;
    return {
        ...around,
        repository: context && `${context.serverUrl}/${context.repository}`,
        openBackend: (choice, threads) => openBackendHere(choice, around, threads),
        startTrialThread: (setup) => startTrialThread(setup, around),
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/wiring/measurement.js





function trainerOf(registryUrl, outer) {
    const around = { ...outer, host: withoutOutputs(outer.host) };
    return {
        async dataOf(path) {
            const { openToRead } = await Promise.all(/* import() */[__webpack_require__.e(5424), __webpack_require__.e(685), __webpack_require__.e(2625)]).then(__webpack_require__.bind(__webpack_require__, 72625));
            const { dataFilesOf } = await Promise.all(/* import() */[__webpack_require__.e(5424), __webpack_require__.e(359), __webpack_require__.e(593)]).then(__webpack_require__.bind(__webpack_require__, 40593));
            const registry = (0,shared_registry.openRegistry)(registryUrl, around.workspace);
            const { recipe } = await openToRead(path, [], { ...around, registry });
            return dataFilesOf(recipe.data).map((file) => (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), file));
        },
        async train(recipe, out, backend) {
            const { runTrain } = await Promise.all(/* import() */[__webpack_require__.e(5424), __webpack_require__.e(359), __webpack_require__.e(593), __webpack_require__.e(685), __webpack_require__.e(2625), __webpack_require__.e(4798), __webpack_require__.e(9978), __webpack_require__.e(7475), __webpack_require__.e(5411), __webpack_require__.e(3270), __webpack_require__.e(9495)]).then(__webpack_require__.bind(__webpack_require__, 79495));
            const typed = {
                ...{ recipe, out, registry: registryUrl, resume: 'never', upload: 'never' },
                ...(backend !== null && { backend }),
            };
            return runTrain((0,shared_inputs/* readInputs */.Ko)(shared_inputs/* train */.B, (name) => typed[name]), trainDeps(around));
        },
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/wiring/open-client.js
function tokenOf(typed, { env }) {
    return typed ?? env['GITHUB_TOKEN'];
}
function clientOpener(typed, { host, env }) {
    const token = tokenOf(typed, { env });
    if (!token)
        return null;
    host.secret(token);
    let client = null;
    return () => (client ??= open(token));
    async function open(value) {
        const { createClient } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 17044));
        return createClient(value, env, { say: (line) => host.info(line) });
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/wiring/commit-models.js



function commitModelsOf(inputs, around) {
    return async (word, candidate, deps) => {
        const { measuredModel, modelOfMergeBase } = await __webpack_require__.e(/* import() */ 369).then(__webpack_require__.bind(__webpack_require__, 369));
        const history = await historyOf(inputs, around);
        if (word === 'measure') {
            const { context, env, cache } = around;
            const token = tokenOf(inputs.githubToken, around);
            return measuredModel({
                ...{ history, context, recipe: inputs.recipe, candidate: candidate.opened },
                access: context && token ? { serverUrl: context.serverUrl, token } : null,
                notes: context ? env['RUNNER_TEMP'] || cache : null,
                ...trainerOf(inputs.registry, around),
            }, deps);
        }
        const { name, digest } = candidate;
        if (name === null)
            return 'a predictions file has no merge-base model; name a baseline to compare it with, give the "name" of its model, or take "measure"';
        return modelOfMergeBase({ name, candidate: digest, history, artifact: inputs.baselineArtifact }, deps);
    };
}
async function historyOf(inputs, around) {
    const { githubHistoryOf, localHistoryOf } = await __webpack_require__.e(/* import() */ 369).then(__webpack_require__.bind(__webpack_require__, 369));
    const { context, workspace, cache, handOff } = around;
    if (!context)
        return localHistoryOf(workspace);
    const openClient = clientOpener(inputs.githubToken, around);
    if (!openClient)
        throw new errors/* UserError */.yo('the merge-base is asked of GitHub, and there is no token to ask with', 'Set "github-token"; on a runner the default is the job\'s own.', 'input "baseline"');
    const { downloadFromRun, runAddress } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 48899));
    const deps = { openClient, cache, folder: handOff.folder };
    return githubHistoryOf(await openClient(), context, (id, name, directory) => downloadFromRun(runAddress(context, id), name, directory, deps));
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/host/uploads.js
var uploads = __webpack_require__(40264);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/wiring/earlier-run.js



async function afterRun(inputs, around) {
    const run = around.context?.workflowRun;
    if (!run)
        return { ...around, fork: null };
    const openClient = clientOpener(inputs.githubToken, around);
    const { forkRunOf } = await __webpack_require__.e(/* import() */ 7354).then(__webpack_require__.bind(__webpack_require__, 57354));
    const fork = forkRunOf({ ...around, openClient });
    if (fork)
        return { ...around, fork };
    const artifacts = ofBoth(around.host.artifacts, run, { ...around, openClient });
    return { ...around, host: withArtifacts(around.host, artifacts), fork };
}
function ofBoth(own, { id }, around) {
    return {
        get unavailable() {
            return own.unavailable;
        },
        upload: (name, directory) => own.upload(name, directory),
        fetchCommand: (name, directory) => own.fetchCommand?.(name, directory) ?? null,
        async download(name, directory) {
            try {
                if (own.unavailable === null)
                    return await own.download(name, directory);
            }
            catch (error) {
                if (!(error instanceof uploads/* NoSuchArtifact */.P2))
                    throw error;
            }
            const { downloadFromRun, runAddress } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 48899));
            const { openClient, cache } = around;
            await downloadFromRun(runAddress(around.context, id), name, directory, {
                ...{ openClient, cache },
                folder: around.handOff.folder,
            });
        },
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/wiring/rescorer.js

function rescorerOf(recipe, around) {
    return async (old, candidate) => {
        const { rescorer } = await Promise.all(/* import() */[__webpack_require__.e(5424), __webpack_require__.e(359), __webpack_require__.e(593), __webpack_require__.e(685), __webpack_require__.e(2625), __webpack_require__.e(8903), __webpack_require__.e(9978), __webpack_require__.e(2777)]).then(__webpack_require__.bind(__webpack_require__, 22777));
        const { host, workspace, context } = around;
        const openBackend = () => openBackendHere('wasm', around);
        return rescorer({ host, workspace, recipe, context, openBackend })(old, candidate);
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/wiring/compare.js




async function performCompare(inputs, around) {
    const { host, env } = around;
    if (inputs.state === 'running') {
        const { announceRunning } = await Promise.all(/* import() */[__webpack_require__.e(8963), __webpack_require__.e(3075), __webpack_require__.e(2456)]).then(__webpack_require__.bind(__webpack_require__, 43075));
        const { commentUrl, checkUrl } = await announceRunning(inputs, announceDeps(inputs, around));
        host.output('comment-url', commentUrl);
        host.output('check-url', checkUrl);
        return 0;
    }
    const { runCompare } = await Promise.all(/* import() */[__webpack_require__.e(5424), __webpack_require__.e(359), __webpack_require__.e(593), __webpack_require__.e(8963), __webpack_require__.e(8903), __webpack_require__.e(2746), __webpack_require__.e(5411), __webpack_require__.e(3075), __webpack_require__.e(4729)]).then(__webpack_require__.bind(__webpack_require__, 74729));
    await runCompare(inputs, {
        ...announceDeps(inputs, await afterRun(inputs, around)),
        screen: host.kind === 'terminal' ? screenOf(env) : null,
        findCommitModel: commitModelsOf(inputs, around),
        rescoreFile: rescorerOf(inputs.recipe, around),
    });
    return 0;
}
function announceDeps({ githubToken }, around) {
    return { ...around, openClient: clientOpener(githubToken, around) };
}
function screenOf(env) {
    return { width: process.stdout.columns ?? 100, colour: process.stdout.isTTY === true && !env['NO_COLOR'] };
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/handoff/index.js + 10 modules
var handoff = __webpack_require__(48899);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/wiring/earlier.js






function earlierOf(inputs, around) {
    const { context, host, cache, workspace, handOff } = around;
    if (!context)
        return undefined;
    const openClient = clientOpener(inputs.githubToken, around);
    const deps = { openClient, folder: handOff.folder, cache };
    const download = (run, name, directory) => (0,handoff.downloadFromRun)(run, name, directory, deps);
    return {
        async merged(artifact) {
            if (!openClient)
                throw new errors/* UserError */.yo('GitHub is asked which pull request was merged, and there is no token to ask with', 'Set "github-token"; on a runner the default is the job\'s own.', 'input "candidate"');
            const { findMerged } = await __webpack_require__.e(/* import() */ 2324).then(__webpack_require__.bind(__webpack_require__, 52324));
            const name = artifact ?? shared_inputs/* train */.B.inputs['artifact-name'].fallback;
            return findMerged(name, { context, host, cache, download, client: await openClient() });
        },
        async differences(opened, checkout) {
            const { differencesHere } = await Promise.all(/* import() */[__webpack_require__.e(5424), __webpack_require__.e(359), __webpack_require__.e(593), __webpack_require__.e(685), __webpack_require__.e(2625), __webpack_require__.e(8903), __webpack_require__.e(6387)]).then(__webpack_require__.bind(__webpack_require__, 36387));
            const registry = (0,shared_registry.openRegistry)(inputs.registry, workspace);
            return differencesHere(opened, checkout, { ...around, registry });
        },
        verdict: (candidate, gate, merged) => (0,handoff/* findVerdict */.v2)(candidate, gate, (name, directory) => merged
            ? fromAny(merged.runs, (run) => download(run, name, directory))
            : host.artifacts.download(name, directory), { folder: handOff.folder, cache }),
    };
}
async function fromAny(runs, download) {
    let last = null;
    for (const run of runs) {
        try {
            await download(run);
            return;
        }
        catch (error) {
            if (!(error instanceof uploads/* NoSuchArtifact */.P2))
                throw error;
            last = error;
        }
    }
    throw last ?? new uploads/* NoSuchArtifact */.P2('verdict', []);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/wiring/hand-off.js


function withHandOff(inputs, around) {
    const { store = 'auto', registry = '' } = inputs;
    const handOff = (0,handoff/* openHandOff */.Tf)({ store, registry }, around);
    return { ...around, handOff, host: withArtifacts(around.host, handOff.artifacts) };
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/forks/refuse-shipping.js
var refuse_shipping = __webpack_require__(22620);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/override.js
var override = __webpack_require__(35911);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/read-verdict.js + 1 modules
var read_verdict = __webpack_require__(14256);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/ships.js
var ships = __webpack_require__(65736);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/host/until-interrupted.js

const SIGNALS = ['SIGINT', 'SIGTERM'];
async function untilInterrupted(body) {
    const before = { SIGINT: process.listenerCount('SIGINT'), SIGTERM: process.listenerCount('SIGTERM') };
    let onSignal = (_signal) => { };
    const told = new Promise((_, reject) => {
        onSignal = (signal) => {
            if (process.listenerCount(signal) <= before[signal] + 1)
                reject(new errors/* Interrupted */.j$(signal));
        };
    });
    for (const signal of SIGNALS)
        process.on(signal, onSignal);
    try {
        return await Promise.race([body(), told]);
    }
    finally {
        for (const signal of SIGNALS)
            process.off(signal, onSignal);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/wiring/thread.js










async function performThread(typed, around) {
    const { publish } = (0,shared_inputs/* readInputs */.Ko)(shared_inputs/* run */.eF, typed);
    if (publish === 'always')
        (0,refuse_shipping/* refuseShipping */.h)('published', around.context);
    const raw = (name) => {
        if (name === 'candidate')
            return shared_inputs/* train */.B.inputs.out.fallback;
        if (name === 'upload-verdict' || name === 'upload-report')
            return typed('upload') === 'never' ? 'never' : undefined;
        if (name === 'baseline-artifact')
            return typed('artifact-name');
        if (name === 'report-artifact')
            return reportOf(typed('artifact-name'));
        return name in shared_inputs/* run */.eF.inputs ? typed(name) : undefined;
    };
    const step = (name) => around.host.group(name, () => PERFORMERS[name](raw, around));
    const comparison = (0,shared_inputs/* readInputs */.Ko)(shared_inputs/* compareToBaseline */.WD, raw);
    const deps = announceDeps(comparison, around);
    const { announceRunning, orNoResult } = await Promise.all(/* import() */[__webpack_require__.e(8963), __webpack_require__.e(3075), __webpack_require__.e(2456)]).then(__webpack_require__.bind(__webpack_require__, 43075));
    await orNoResult(comparison, deps, () => admit(raw, around));
    await announceRunning(comparison, deps);
    const exitCode = await orNoResult(comparison, deps, () => untilInterrupted(async () => {
        await step(shared_inputs/* train */.B.name);
        return step(shared_inputs/* evaluateGate */.DR.name);
    }));
    await step(shared_inputs/* compareToBaseline */.WD.name);
    if (wantsPublishing(publish, around) && (await mayShip(around)))
        await step(shared_inputs/* publishModel */.z5.name);
    return exitCode;
}
async function admit(raw, around) {
    const { admitTraining } = await __webpack_require__.e(/* import() */ 7354).then(__webpack_require__.bind(__webpack_require__, 57354));
    const inputs = (0,shared_inputs/* readInputs */.Ko)(shared_inputs/* train */.B, raw);
    const openClient = clientOpener(inputs.githubToken, around);
    await admitTraining(inputs, { ...around, host: { info: () => { } }, openClient });
}
function reportOf(artifact) {
    const isOwn = artifact && artifact !== shared_inputs/* train */.B.inputs['artifact-name'].fallback;
    return isOwn ? `${artifact}-comparison` : undefined;
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
    const file = await (0,read_verdict/* readVerdict */.w)((0,external_node_path_.resolve)(workspace, shared_inputs/* evaluateGate */.DR.inputs.out.fallback));
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
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/github/context.js + 1 modules
var github_context = __webpack_require__(65338);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/wiring/surroundings.js





async function withSurroundings(outer, body) {
    const cache = await (0,promises_.mkdtemp)((0,external_node_path_.join)(outer.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'heirloom-'));
    try {
        const context = (0,github_context/* readContext */.yI)(outer.env, (path) => (0,external_node_fs_.readFileSync)(path, 'utf8'));
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
    [shared_inputs/* train */.B.name]: performer(shared_inputs/* train */.B, async (inputs, around) => {
        const { admitTraining } = await __webpack_require__.e(/* import() */ 7354).then(__webpack_require__.bind(__webpack_require__, 57354));
        await admitTraining(inputs, { ...around, openClient: clientOpener(inputs.githubToken, around) });
        const { runTrain } = await Promise.all(/* import() */[__webpack_require__.e(5424), __webpack_require__.e(359), __webpack_require__.e(593), __webpack_require__.e(685), __webpack_require__.e(2625), __webpack_require__.e(4798), __webpack_require__.e(9978), __webpack_require__.e(7475), __webpack_require__.e(5411), __webpack_require__.e(3270), __webpack_require__.e(9495)]).then(__webpack_require__.bind(__webpack_require__, 79495));
        await runTrain(inputs, trainDeps(around));
        return 0;
    }),
    [shared_inputs/* evaluateGate */.DR.name]: performer(shared_inputs/* evaluateGate */.DR, async (inputs, around) => {
        const { runGate } = await Promise.all(/* import() */[__webpack_require__.e(8963), __webpack_require__.e(8903), __webpack_require__.e(2746), __webpack_require__.e(8047)]).then(__webpack_require__.bind(__webpack_require__, 10866));
        const judged = await runGate(inputs, {
            ...(await afterRun(inputs, around)),
            findCommitModel: commitModelsOf(inputs, around),
            rescoreFile: rescorerOf(inputs.recipe, around),
        });
        const { keepVerdict } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 69550));
        const path = (0,external_node_path_.resolve)(around.workspace, inputs.out);
        await keepVerdict(judged, path, inputs.uploadVerdict, { ...around, ...around.handOff });
        const { verdict, override } = judged;
        return verdict === 'fail' && override === null && inputs.failOnVerdict ? 1 : 0;
    }),
    [shared_inputs/* compareToBaseline */.WD.name]: performer(shared_inputs/* compareToBaseline */.WD, performCompare),
    [shared_inputs/* publishModel */.z5.name]: performer(shared_inputs/* publishModel */.z5, async (inputs, around) => {
        if (!inputs.dryRun)
            (await __webpack_require__.e(/* import() */ 7354).then(__webpack_require__.bind(__webpack_require__, 57354))).refuseShipping('published', around.context);
        const { runPublish } = await Promise.all(/* import() */[__webpack_require__.e(8963), __webpack_require__.e(8903), __webpack_require__.e(2746), __webpack_require__.e(2845)]).then(__webpack_require__.bind(__webpack_require__, 3820));
        const earlier = earlierOf(inputs, around);
        await runPublish(inputs, { ...around, ...(earlier && { earlier }) });
        return 0;
    }),
    [shared_inputs/* deploy */.gg.name]: performer(shared_inputs/* deploy */.gg, async (inputs, around) => {
        (await __webpack_require__.e(/* import() */ 7354).then(__webpack_require__.bind(__webpack_require__, 57354))).refuseShipping('deployed', around.context);
        const { runDeploy } = await Promise.all(/* import() */[__webpack_require__.e(6621), __webpack_require__.e(6362), __webpack_require__.e(5777)]).then(__webpack_require__.bind(__webpack_require__, 61990));
        const state = await runDeploy(inputs, { ...around, command: programOf(around) });
        return state === 'rolled-back' ? 1 : 0;
    }),
    [shared_inputs/* run */.eF.name]: (raw, around) => performThread(raw, around),
};
function performer(useCase, run) {
    return async (raw, around) => {
        const inputs = (0,shared_inputs/* readInputs */.Ko)(useCase, raw);
        return run(inputs, withHandOff(inputs, around));
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/wiring/index.js






/***/ }),

/***/ 373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* reexport */ ARTIFACT_LIMITS),
  Y: () => (/* reexport */ unpackZip)
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/zip/limits.js
const ARTIFACT_LIMITS = {
    fork: { archiveBytes: 2 ** 28, bytes: 2 ** 29, files: 1 },
    own: { archiveBytes: 2 ** 34, bytes: 2 ** 35, files: 10_000 },
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/package/paths.js
var package_paths = __webpack_require__(42172);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/zip/entries.js


const END = 0x06054b50;
const END_BYTES = 22;
const TAIL_BYTES = END_BYTES + 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const ENCRYPTED = 1;
const [STORED, DEFLATED] = [0, 8];
const [TYPE_MASK, REGULAR] = [0o170000, 0o100000];
const ZIP64 = 0xffffffff;
function placeOfDirectory(tail, total, file) {
    for (let at = tail.length - END_BYTES; at >= 0; at--) {
        if (tail.readUInt32LE(at) !== END || at + END_BYTES + tail.readUInt16LE(at + 20) !== tail.length)
            continue;
        const place = {
            entries: tail.readUInt16LE(at + 10),
            bytes: tail.readUInt32LE(at + 12),
            at: tail.readUInt32LE(at + 16),
        };
        const isOneDisk = tail.readUInt32LE(at + 4) === 0 && tail.readUInt16LE(at + 8) === place.entries;
        if (isOneDisk && place.at + place.bytes === total - tail.length + at)
            return place;
        throw broken('has a directory that does not end where it should', file);
    }
    throw broken('is not a zip archive', file);
}
function readEntries(directory, { entries: count, at: end }, file) {
    const entries = [];
    let at = 0;
    while (entries.length < count) {
        if (at + ENTRY_BYTES > directory.length || directory.readUInt32LE(at) !== ENTRY)
            throw broken('has a directory that is damaged', file);
        const nameEnd = at + ENTRY_BYTES + directory.readUInt16LE(at + 28);
        const next = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
        if (next > directory.length)
            throw broken('has a directory that is damaged', file);
        const entry = entryAt(directory, at, nameEnd, file);
        if (entry.at >= end)
            throw broken('has a file beyond its directory', file);
        entries.push(entry);
        at = next;
    }
    if (at !== directory.length)
        throw broken('has a directory that is damaged', file);
    return entries;
}
function entryAt(directory, at, nameEnd, file) {
    const path = directory.toString('utf8', at + ENTRY_BYTES, nameEnd);
    const method = directory.readUInt16LE(at + 10);
    const mode = directory.readUInt16LE(at + 40);
    const refused = (what) => broken(`holds ${JSON.stringify(path)}, which ${what}`, file);
    const fault = (0,package_paths/* pathFault */.a)(path);
    if (fault !== null)
        throw refused(fault);
    if ((mode & TYPE_MASK) !== 0 && (mode & TYPE_MASK) !== REGULAR)
        throw refused('is no plain file');
    if ((directory.readUInt16LE(at + 8) & ENCRYPTED) !== 0)
        throw refused('is encrypted');
    if (method !== STORED && method !== DEFLATED)
        throw refused(`is compressed by method ${method}`);
    const entry = {
        path,
        isDeflated: method === DEFLATED,
        crc32: directory.readUInt32LE(at + 16),
        compressedBytes: directory.readUInt32LE(at + 20),
        bytes: directory.readUInt32LE(at + 24),
        at: directory.readUInt32LE(at + 42),
    };
    if ([entry.compressedBytes, entry.bytes, entry.at].includes(ZIP64))
        throw refused('is larger than 4 GiB');
    return entry;
}
function broken(what, file) {
    return new errors/* UserError */.yo(what, 'Nothing of it was used. Upload the artifact again.', file);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/zip/unpack.js








const MOST_DIRECTORY_BYTES = 16 * 2 ** 20;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
async function unpackZip({ path: archivePath, name: archive }, directory, limits, accept = () => { }) {
    const file = await (0,promises_.open)(archivePath, 'r');
    try {
        const entries = await entriesOf(file, archive);
        const paths = entries.map(({ path }) => path);
        (0,package_paths/* checkPaths */.n)(paths, archive);
        accept(paths);
        refuseTooMuch(entries, limits, archive);
        for (const entry of entries)
            await unpackEntry({ file, path: archivePath }, entry, directory, archive);
        return paths;
    }
    finally {
        await file.close();
    }
}
async function entriesOf(file, archive) {
    const { size } = await file.stat();
    const tailBytes = Math.min(TAIL_BYTES, size);
    const place = placeOfDirectory(await bytesOf(file, size - tailBytes, tailBytes), size, archive);
    if (place.bytes > MOST_DIRECTORY_BYTES)
        throw broken('has too long a directory', archive);
    return readEntries(await bytesOf(file, place.at, place.bytes), place, archive);
}
function refuseTooMuch(entries, { files, bytes }, archive) {
    if (entries.length > files)
        throw broken(`holds ${entries.length} files, and at most ${files} are taken`, archive);
    const declared = entries.reduce((sum, entry) => sum + entry.bytes, 0);
    if (declared > bytes)
        throw broken(`unpacks to ${declared} bytes, and at most ${bytes} are taken`, archive);
}
async function unpackEntry({ file, path }, entry, directory, archive) {
    const start = await contentAt(file, entry, archive);
    const target = (0,external_node_path_.join)(directory, entry.path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    const out = await (0,promises_.open)(target, 'wx');
    const check = new DeclaredContent(entry, archive);
    const last = start + entry.compressedBytes - 1;
    const source = entry.compressedBytes === 0 ? external_node_stream_.Readable.from([]) : (0,external_node_fs_.createReadStream)(path, { start, end: last });
    try {
        if (entry.isDeflated)
            await (0,external_node_stream_promises_.pipeline)(source, (0,external_node_zlib_.createInflateRaw)(), check, out.createWriteStream());
        else
            await (0,external_node_stream_promises_.pipeline)(source, check, out.createWriteStream());
    }
    catch (error) {
        if (String(error.code).startsWith('Z_'))
            throw damaged(entry, archive);
        throw error;
    }
    finally {
        await out.close().catch(() => { });
    }
}
async function contentAt(file, { at, path }, archive) {
    const header = await bytesOf(file, at, LOCAL_BYTES);
    if (header.length < LOCAL_BYTES || header.readUInt32LE(0) !== LOCAL)
        throw damaged({ path }, archive);
    const nameBytes = header.readUInt16LE(26);
    const name = await bytesOf(file, at + LOCAL_BYTES, nameBytes);
    if (name.toString('utf8') !== path)
        throw damaged({ path }, archive);
    return at + LOCAL_BYTES + nameBytes + header.readUInt16LE(28);
}
class DeclaredContent extends external_node_stream_.Transform {
    entry;
    archive;
    #bytes = 0;
    #crc32 = 0;
    constructor(entry, archive) {
        super();
        this.entry = entry;
        this.archive = archive;
    }
    _transform(chunk, _encoding, done) {
        this.#bytes += chunk.length;
        if (this.#bytes > this.entry.bytes)
            return done(damaged(this.entry, this.archive));
        this.#crc32 = (0,external_node_zlib_.crc32)(chunk, this.#crc32);
        done(null, chunk);
    }
    _flush(done) {
        const isWhole = this.#bytes === this.entry.bytes && this.#crc32 === this.entry.crc32;
        done(isWhole ? null : damaged(this.entry, this.archive));
    }
}
function damaged({ path }, archive) {
    return broken(`holds ${JSON.stringify(path)}, which is not as declared`, archive);
}
async function bytesOf(file, at, length) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
    return buffer.subarray(0, bytesRead);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/zip/index.js




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
