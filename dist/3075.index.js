export const id = 3075;
export const ids = [3075];
export const modules = {

/***/ 92500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ announce)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/github/index.js + 6 modules
var github = __webpack_require__(17385);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/clean-text.js
var clean_text = __webpack_require__(70723);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/index.js + 18 modules
var markdown = __webpack_require__(69398);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/announcement/posting.js


async function settle(posting, { what, when, isLast }, host) {
    if (posting.posted) {
        if (posting.url !== null)
            host.info(`${what}: ${posting.url}`);
        return posting.url;
    }
    if (when === 'always')
        (0,github/* insist */.R6)(posting);
    const line = `no ${what}: ${posting.reason}. ${posting.mend}`;
    if (host.kind === 'terminal')
        host.debug(line);
    else if (!isLast || ('isExpected' in posting && posting.isExpected))
        host.info(line);
    else {
        host.warning(line);
        await host.summary(`\n> ⚠️ ${(0,markdown/* prose */.CS)(line)}\n`);
    }
    return null;
}
function outside(what) {
    return noPlace(`this is not a workflow run, so there is no place for a ${what}`, `Set "${what.split(' ')[0]}" to auto or never.`);
}
function noPlace(reason, mend) {
    return { posted: false, reason, mend, isExpected: true };
}
const withoutToken = {
    posted: false,
    reason: 'there is no GitHub token',
    mend: 'Set "github-token"; the default is the job\'s own, which a pull request from a fork has too.',
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/announcement/check.js



async function postCheckOf({ key, isGated, checkAs, state }, { context, openClient }) {
    if (!context)
        return outside('check run');
    if (!isGated || key === null)
        return noPlace('nothing was judged', 'Give a gate to get a check run.');
    if (!openClient)
        return withoutToken;
    const { repository, headSha, runUrl, serverUrl } = context;
    const words = shown(wordsOf(state, context));
    const place = { repository, headSha, name: (0,github/* checkName */.I3)(key) };
    if (checkAs === 'check-run')
        return (0,github/* postCheck */.fb)(await openClient(), {
            ...place,
            ...words,
            job: jobOf(context),
            detailsUrl: runUrl,
        });
    return (0,github/* setStatus */.Lx)(await openClient(), {
        ...place,
        url: `${serverUrl}/${repository}/commit/${headSha}`,
        state: STATUS_STATES[words.conclusion ?? 'none'],
        description: words.conclusion === 'neutral' ? `Neutral: ${words.title}` : words.title,
        targetUrl: runUrl,
    });
}
function jobOf({ runId, runAttempt, runnerName }) {
    if (runId === null || runnerName === null)
        return null;
    return { attempt: `${runId}.${runAttempt ?? 1}`, runner: runnerName };
}
function shown({ title, annotations = [], ...words }) {
    const remarks = annotations.map((one) => {
        return { ...one, title: (0,clean_text/* cleanSentence */.b4)(one.title), message: (0,clean_text/* cleanBlock */.Hy)(one.message) };
    });
    return { ...words, title: (0,clean_text/* cleanSentence */.b4)(title), annotations: remarks };
}
const STATUS_STATES = {
    success: 'success',
    neutral: 'success',
    failure: 'failure',
    cancelled: 'error',
    none: 'pending',
};
function wordsOf(state, { runUrl }) {
    switch (state.kind) {
        case 'running':
            return {
                conclusion: null,
                title: 'The candidate is being trained',
                summary: 'The verdict follows when the run is through.',
            };
        case 'no-result': {
            const title = `No result: ${state.reason}`;
            const more = runUrl === null ? '' : `\n\nThe log of [the run](${runUrl}) says more.`;
            return {
                conclusion: state.wasCancelled ? 'cancelled' : 'failure',
                title,
                summary: `There is no verdict on this commit.${more}`,
            };
        }
        case 'result':
            return resultWords(state);
    }
}
const CONCLUSIONS = { pass: 'success', fail: 'failure', neutral: 'neutral' };
function resultWords({ verdict, override, headline, summary, annotations }) {
    return {
        conclusion: override ? 'neutral' : CONCLUSIONS[verdict ?? 'neutral'],
        title: override ? `Overridden by ${override.by} until ${override.expires}: ${headline}` : headline,
        summary,
        annotations,
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/git/short-sha.js
var short_sha = __webpack_require__(48745);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/announcement/comment.js




async function postCommentOf({ key, state }, { context, openClient }) {
    if (!context)
        return outside('comment');
    const { repository, headSha, runUrl } = context;
    if (!context.pullRequest && !context.workflowRun) {
        return noPlace(`the event "${context.eventName}" is not about a pull request`, 'The job summary has the comparison.');
    }
    if (key === null)
        return noPlace('nothing names it', 'Give "comment-key", or a gate with a name.');
    if (!openClient)
        return withoutToken;
    const client = await openClient();
    const found = await (0,github/* pullRequestOf */._n)(client, context);
    if (!found.pullRequest)
        return { posted: false, ...found };
    const { number } = found.pullRequest;
    const now = await (0,github/* currentHead */.s3)(client, repository, number);
    if ('posted' in now)
        return now;
    if (now.sha !== null && now.sha !== headSha)
        return superseded(number, headSha, now.sha);
    const body = (earlier) => bodyOf(state, earlier, { key, headSha, runUrl });
    return (0,github/* upsertComment */.lB)(client, { repository, number, key, body });
}
function bodyOf(state, earlier, run) {
    switch (state.kind) {
        case 'running':
            return earlier === null ? null : (0,markdown/* runningComment */.tm)(earlier, run);
        case 'no-result':
            return (0,markdown/* noResultComment */._m)(earlier, run, state);
        case 'result':
            return state.comment;
    }
}
function superseded(number, headSha, now) {
    return noPlace(`#${number} is at ${(0,short_sha/* shortSha */.F)(now)} by now, and this run is about ${(0,short_sha/* shortSha */.F)(headSha)}`, 'The comment is left to the run of the newer push.');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/announcement/announce.js



async function announce(announcement, deps) {
    const { when } = announcement;
    const comment = await wanted(when.comment, () => postCommentOf(announcement, deps));
    const check = await wanted(when.check, () => postCheckOf(announcement, deps));
    const isLast = announcement.state.kind !== 'running';
    const settled = (posting, what, asked) => settle(posting, { what, when: asked, isLast }, deps.host);
    return {
        commentUrl: comment && (await settled(comment, 'comment', when.comment)),
        checkUrl: check && (await settled(check, 'check', when.check)),
    };
}
async function wanted(when, post) {
    return when === 'never' ? null : post();
}


/***/ }),

/***/ 43075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  announceRunning: () => (/* binding */ announceRunning),
  orNoResult: () => (/* binding */ orNoResult),
  m: () => (/* binding */ refuseWithoutCandidate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/announcement/announce.js + 3 modules
var announce = __webpack_require__(92500);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var files = __webpack_require__(88850);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/policy.js + 1 modules
var policy = __webpack_require__(48963);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/announcement/gate-name.js



async function gateName(path) {
    const text = await (0,files/* readTextIfThere */.pM)(path);
    return text === null ? null : nameIn(text);
}
function nameIn(text) {
    try {
        return (0,policy/* parseGate */.X)(text, 'gate.yml').name;
    }
    catch {
        const { contents } = (0,dist/* parseDocument */.Tp)(text, { logLevel: 'silent' });
        const name = (0,dist/* isMap */.jh)(contents) ? contents.get('name') : undefined;
        return typeof name === 'string' && name !== '' ? name : null;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/announcement/run.js




async function announceRunning(inputs, deps) {
    return (0,announce/* announce */.i)({ ...(await placesOf(inputs, deps.workspace)), state: { kind: 'running' } }, deps);
}
async function orNoResult(inputs, deps, body) {
    try {
        return await body();
    }
    catch (error) {
        await tellNoResult(noResultOf(error, inputs), inputs, deps);
        throw error;
    }
}
function refuseWithoutCandidate({ jobStatus }) {
    if (jobStatus === 'success')
        return;
    throw new errors/* UserError */.yo(`is "${jobStatus}": there is no candidate, because ${ENDINGS[jobStatus]}`, MENDS[jobStatus], 'input "job-status"');
}
const ENDINGS = {
    failure: 'training failed',
    cancelled: 'training was cancelled',
    skipped: 'training was skipped',
};
const MENDS = {
    failure: 'Mend that job and run it again.',
    cancelled: 'Run it again.',
    skipped: 'Look at the "if:" of that job and at the jobs that it needs.',
};
async function tellNoResult(state, inputs, deps) {
    try {
        await (0,announce/* announce */.i)({ ...(await placesOf(inputs, deps.workspace)), state }, deps);
    }
    catch (error) {
        deps.host.warning(`it could not be told that there is no result: ${String(error)}`);
    }
}
function noResultOf(error, { jobStatus }) {
    const wasCancelled = error instanceof errors/* Interrupted */.j$ || jobStatus === 'cancelled';
    const told = (reason) => ({ kind: 'no-result', wasCancelled, reason });
    if (jobStatus !== 'success')
        return told(`${ENDINGS[jobStatus]}.`);
    if (error instanceof errors/* Interrupted */.j$)
        return told('the run was cancelled.');
    if (error instanceof errors/* UserError */.yo)
        return told(error.message);
    return told("an error of Heirloom's own; the log has it.");
}
async function placesOf({ comment, check, checkAs, commentKey, gate }, workspace) {
    const name = await gateName((0,external_node_path_.resolve)(workspace, gate));
    return { key: commentKey ?? name, isGated: name !== null, when: { comment, check }, checkAs };
}


/***/ }),

/***/ 48567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ byCause)
/* harmony export */ });
function byCause(results) {
    const causes = new Map();
    for (const result of results) {
        const { outcome, message, informational, name } = result;
        const key = JSON.stringify([outcome, outcome === 'error' ? null : name, informational, message]);
        const cause = causes.get(key) ?? { result, names: new Set() };
        cause.names.add(name);
        causes.set(key, cause);
    }
    return [...causes.values()].map(({ result, names }) => ({ result, names: [...names] }));
}


/***/ }),

/***/ 28363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ sayNoiseOnce)
/* harmony export */ });
/* harmony import */ var _retraining_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20712);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5415);


const MOST_NAMES = 5;
const CLAUSE = `; ${_retraining_js__WEBPACK_IMPORTED_MODULE_0__/* .ONE_RUN */ .l}`;
function sayNoiseOnce(results) {
    const noisy = results.filter(({ message }) => message.includes(CLAUSE));
    if (noisy.length < 2)
        return { results, remark: null };
    const names = [...new Set(noisy.map(({ name }) => name))];
    const more = names.length - MOST_NAMES;
    const rest = more > 0 ? [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(more, 'more rule')}`] : [];
    return {
        results: results.map((result) => ({ ...result, message: result.message.replace(CLAUSE, '') })),
        remark: `${[...names.slice(0, MOST_NAMES), ...rest].join(', ')}: ${_retraining_js__WEBPACK_IMPORTED_MODULE_0__/* .ONE_RUN */ .l}.`,
    };
}


/***/ }),

/***/ 4179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ differenceLines)
/* harmony export */ });
const LONGEST = 100;
function differenceLines(differences) {
    return differences.map((difference) => {
        switch (difference.kind) {
            case 'added':
                return `+ ${difference.path}: ${shown(difference.after)}`;
            case 'removed':
                return `- ${difference.path}: ${shown(difference.before)}`;
            case 'changed':
                return `~ ${difference.path}: ${shown(difference.before)} → ${shown(difference.after)}`;
        }
    });
}
function shown(value) {
    const text = JSON.stringify(value);
    return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}


/***/ }),

/***/ 33310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ changedCells)
/* harmony export */ });
function changedCells({ classes, candidate, baseline, difference }) {
    if (!baseline || !difference)
        return [];
    const cells = difference.flatMap((row, i) => row.map((change, j) => ({
        label: classes[i],
        prediction: classes[j],
        baseline: baseline[i][j],
        candidate: candidate[i][j],
        difference: change,
        better: i === j ? change > 0 : change < 0,
    })));
    return cells
        .filter((cell) => cell.difference !== 0)
        .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}


/***/ }),

/***/ 79325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ padStart),
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   f: () => (/* binding */ padEnd)
/* harmony export */ });
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /\p{M}|\u200b|\u200c|\u200d/u;
function displayWidth(text) {
    let columns = 0;
    for (const character of text)
        columns += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
    return columns;
}
function padEnd(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}
function padStart(text, columns) {
    return ' '.repeat(Math.max(0, columns - displayWidth(text))) + text;
}


/***/ }),

/***/ 41173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ foldRules)
/* harmony export */ });
/* harmony import */ var _gate_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48567);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81092);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46917);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41719);




const MOST_FAILED = 10;
const MOST_DOUBTED = 3;
const MOST_NAMED = 10;
function foldRules(rules) {
    const room = { bad: MOST_FAILED, doubt: MOST_DOUBTED, good: 0, none: 0 };
    const shown = [];
    const folded = [];
    const causes = (0,_gate_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .byCause */ .z)(rules.filter(isWholeError));
    const first = new Set(causes.map(({ result }) => result));
    for (const rule of rules) {
        if (isWholeError(rule) && !first.has(rule))
            continue;
        if (rule.slice === null || room[toneOf(rule)]-- > 0)
            shown.push(rule);
        else
            folded.push(rule);
    }
    return {
        shown,
        rest: folded.length === 0 ? null : restText(folded),
        alike: alikePhrase(causes.flatMap(({ names }) => names.slice(1))),
    };
}
function isWholeError({ slice, outcome }) {
    return slice === null && outcome === 'error';
}
function alikePhrase(names) {
    if (names.length === 0)
        return null;
    const start = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(names.length, 'more rule')} ${names.length === 1 ? 'has' : 'have'} the same error: `;
    const named = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(names.slice(0, MOST_NAMED).map((name) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${name}`), ', ');
    const others = names.length - MOST_NAMED;
    return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(start), ...named, (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(others > 0 ? ` and ${others} more` : '')];
}
function restText(folded) {
    const times = (tone) => folded.filter((rule) => toneOf(rule) === tone).length;
    const kinds = [
        ['good', 'passed'],
        ['bad', 'failed'],
        ['doubt', 'undecided'],
        ['none', 'too small to judge'],
    ]
        .map(([tone, word]) => [times(tone), word])
        .filter(([number]) => number > 0);
    const [first, ...others] = kinds;
    return [
        `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(first[0], 'more slice')} ${first[1]}`,
        ...others.map(([number, word]) => `${number} ${word}`),
    ].join(', ');
}
function toneOf({ outcome, informational }) {
    return outcome === 'underpowered' && informational ? 'none' : _words_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_WORDS */ .nx[outcome].tone;
}


/***/ }),

/***/ 5225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ BAR_LEGEND),
/* harmony export */   z: () => (/* binding */ intervalBar)
/* harmony export */ });
/* harmony import */ var _interval_figure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96878);

const BAR_LEGEND = '├●┤ value, interval  ┃ limit  ┊ no change';
function intervalBar(figure, columns) {
    const { kind, point, interval, limit } = figure;
    const [from, to] = (0,_interval_figure_js__WEBPACK_IMPORTED_MODULE_0__/* .figureExtent */ .$V)(figure);
    const column = (value) => to === from ? 0 : Math.round(((value - from) / (to - from)) * (columns - 1));
    const cells = new Array(columns).fill('┈');
    cells.fill('─', column(interval[0]), column(interval[1]) + 1);
    if (kind === 'difference')
        cells[column(0)] = '┊';
    cells[column(interval[0])] = '├';
    cells[column(interval[1])] = '┤';
    cells[column(point)] = '●';
    if (limit !== null)
        cells[column(limit)] = '┃';
    return { low: (0,_interval_figure_js__WEBPACK_IMPORTED_MODULE_0__/* .figureText */ .OP)(figure, from), bar: cells.join(''), high: (0,_interval_figure_js__WEBPACK_IMPORTED_MODULE_0__/* .figureText */ .OP)(figure, to) };
}


/***/ }),

/***/ 96878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ figureExtent),
/* harmony export */   OP: () => (/* binding */ figureText),
/* harmony export */   _: () => (/* binding */ commonExtent),
/* harmony export */   mc: () => (/* binding */ intervalFigure)
/* harmony export */ });
/* harmony import */ var _limit_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35289);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81092);


function intervalFigure(rule) {
    const { interval, limit } = rule;
    const [kind, point] = (0,_limit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .judgesValue */ .M)(rule)
        ? ['value', rule.candidate]
        : ['difference', rule.difference];
    return interval && point !== null ? { kind, point, interval, limit } : null;
}
function figureExtent({ kind, point, interval, limit }) {
    const marks = [
        point,
        ...interval,
        ...(limit === null ? [] : [limit]),
        ...(kind === 'difference' ? [0] : []),
    ];
    return [Math.min(...marks), Math.max(...marks)];
}
function commonExtent(figures) {
    const extents = figures.map(figureExtent);
    return [Math.min(...extents.map(([from]) => from)), Math.max(...extents.map(([, to]) => to))];
}
function figureText({ kind, point, interval, limit }, value) {
    const decimals = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalsFor */ .Wm)(interval, limit);
    const enough = limit === null ? decimals : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalsBeside */ .ht)(point, limit, decimals);
    return kind === 'difference' ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(value, enough) : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .fixed */ .Zu)(value, enough);
}


/***/ }),

/***/ 35289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ judgesValue),
/* harmony export */   P: () => (/* binding */ limitText)
/* harmony export */ });
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26306);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81092);


const OF_VALUE = new Set(['floor', 'churn', 'gap', 'calibration', 'resource']);
function judgesValue({ kind }) {
    return OF_VALUE.has(kind);
}
function limitText(rule, decimals) {
    if (rule.limit === null)
        return null;
    if (judgesValue(rule))
        return `${valueSign(rule)} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .fixed */ .Zu)(rule.limit, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalsExact */ .SS)(rule.limit, 0))}`;
    if (rule.limitShare !== null)
        return shareText(rule.kind, rule.limitShare, rule.limit, decimals);
    const enough = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalsExact */ .SS)(rule.limit, rule.interval ? decimals : 0);
    switch (rule.kind) {
        case 'equivalence':
            return `±${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .fixed */ .Zu)(Math.abs(rule.limit), enough)}`;
        case 'too_good':
            return `≤ ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(rule.limit, enough)}`;
        default:
            return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(rule.limit, enough);
    }
}
function shareText(kind, share, limit, decimals) {
    const percent = 100 * Math.abs(share);
    const written = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .fixed */ .Zu)(percent, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalsExact */ .SS)(percent, 0))} %`;
    return kind === 'equivalence'
        ? `±${written} (±${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .fixed */ .Zu)(Math.abs(limit), decimals)})`
        : `−${written} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(limit, decimals)})`;
}
function valueSign({ kind, metric, candidate, limit, outcome }) {
    if (kind === 'floor')
        return (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findMetric */ .GF)(metric)?.greaterIsBetter === false ? '≤' : '≥';
    if (kind !== 'resource' || candidate === null || limit === null)
        return '≤';
    return candidate === limit || candidate < limit === outcome.startsWith('pass') ? '≤' : '≥';
}


/***/ }),

/***/ 69398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* reexport */ commentMarkdown),
  _m: () => (/* reexport */ noResultComment),
  CS: () => (/* reexport */ markdown_escape/* prose */.CS),
  tm: () => (/* reexport */ runningComment),
  eH: () => (/* reexport */ summaryMarkdown)
});

// UNUSED EXPORTS: commentMarker

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/sentences/changes.js
var changes = __webpack_require__(87610);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/sentences/inheritance.js
var inheritance = __webpack_require__(72203);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/sentences/provenance.js
var provenance = __webpack_require__(72840);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/sentences/reasons.js
var reasons = __webpack_require__(96126);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/sentences/search.js
var search = __webpack_require__(41563);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/sentences/title.js
var title = __webpack_require__(95049);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/phrase.js
var phrase = __webpack_require__(46917);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/words.js
var words = __webpack_require__(41719);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/numbers.js
var numbers = __webpack_require__(81092);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/escape.js
var markdown_escape = __webpack_require__(52183);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/table.js
function table(header, alignment, rows) {
    const rule = Array.from(alignment, (side) => (side === 'r' ? '--:' : ':--'));
    return [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/class-table.js



const MOST_ROWS = 30;
function classTable({ perClass }) {
    const compared = perClass.flatMap((row) => (row.baseline ? [{ row, change: f1Change(row) }] : []));
    if (compared.length === 0)
        return '';
    const rows = compared
        .sort((a, b) => (a.change ?? Infinity) - (b.change ?? Infinity))
        .slice(0, MOST_ROWS)
        .map(({ row, change }) => [
        (0,markdown_escape/* code */.aY)(row.name),
        (0,numbers/* count */.U9)(row.support),
        share(row.baseline.f1),
        share(row.candidate.f1),
        change === null ? '–' : (0,numbers/* signed */.x8)(change, 3),
    ]);
    const rest = compared.length > MOST_ROWS ? `\n\n${compared.length - MOST_ROWS} more classes.` : '';
    return table(['class', 'examples', 'F1 baseline', 'F1 candidate', 'Δ'], 'lrrrr', rows) + rest;
}
function f1Change({ candidate, baseline }) {
    return candidate.f1 === null || !baseline || baseline.f1 === null ? null : candidate.f1 - baseline.f1;
}
function share(value) {
    return value === null ? '–' : value.toFixed(3);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/git/short-sha.js
var short_sha = __webpack_require__(48745);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/marker.js
var markdown_marker = __webpack_require__(74534);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/comment-states.js




const NOTE = { start: '<!-- heirloom-note -->', end: '<!-- /heirloom-note -->' };
const FOLDED = /^<details><summary>Earlier result[^\n]*<\/summary>\n\n([\s\S]*)\n\n<\/details>$/;
const HEAD = /<!-- heirloom-head:([0-9a-f]{7,64}) -->$/;
function headFooter(headSha) {
    return headSha !== null && /^[0-9a-f]{7,64}$/.test(headSha) ? `<!-- heirloom-head:${headSha} -->` : '';
}
function earlierResult(body, key) {
    const plain = body.replaceAll('\r\n', '\n').trimEnd();
    const marker = (0,markdown_marker/* commentMarker */.Q)(key);
    const unmarked = (plain.startsWith(marker) ? plain.slice(marker.length) : plain).trimStart();
    const rest = withoutNote(unmarked).trim();
    const text = FOLDED.exec(rest)?.[1] ?? rest;
    return text === '' ? null : { text, headSha: HEAD.exec(text)?.[1] ?? null };
}
function runningComment(earlier, run) {
    const result = earlierResult(earlier, run.key);
    const note = `> ⏳ ${runningWords(result, run)}${runLink(run)}`;
    return assembled(run.key, note, result?.text ?? '');
}
function noResultComment(earlier, run, { wasCancelled, reason }) {
    const result = earlier === null ? null : earlierResult(earlier, run.key);
    const emoji = wasCancelled ? '🚫' : '❌';
    const note = `### ${emoji} Model gate: no result for ${sha(run.headSha)}\n\n**Why**: ${(0,markdown_escape/* prose */.CS)(reason)}${runLink(run)}`;
    const of = result?.headSha ? `, of <code>${(0,short_sha/* shortSha */.F)(result.headSha)}</code>` : '';
    return assembled(run.key, note, result ? details(`Earlier result${of}`, result.text) : '');
}
function runningWords(result, { headSha }) {
    if (!result)
        return `**${sha(headSha)} is being trained.** There is no result yet.`;
    if (result.headSha === headSha)
        return `**${sha(headSha)} is being trained again.** Below is what it got before.`;
    const before = result.headSha === null ? 'an earlier push' : sha(result.headSha);
    return `**A newer push, ${sha(headSha)}, is being trained.** Below is what ${before} got.`;
}
function assembled(key, note, rest) {
    const parts = [(0,markdown_marker/* commentMarker */.Q)(key), `${NOTE.start}\n${note}\n${NOTE.end}`, rest];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function withoutNote(text) {
    if (!text.startsWith(NOTE.start))
        return text;
    const end = text.indexOf(NOTE.end);
    return end < 0 ? text : text.slice(end + NOTE.end.length);
}
function runLink({ runUrl }) {
    return runUrl === null ? '' : ` ${(0,markdown_escape/* link */.nf)('The run', runUrl)}`;
}
function sha(text) {
    return (0,markdown_escape/* code */.aY)((0,short_sha/* shortSha */.F)(text));
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/changed-cells.js
var changed_cells = __webpack_require__(33310);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/confusion-table.js




const MOST_CLASSES = 12;
const MOST_CELLS = 15;
function confusionTable({ confusion }) {
    if (!confusion?.difference)
        return '';
    const cells = (0,changed_cells/* changedCells */.k)(confusion);
    if (cells.length === 0)
        return 'No cell changed.';
    return confusion.classes.length <= MOST_CLASSES
        ? wholeMatrix(confusion.classes, confusion.difference)
        : mostChanged(cells);
}
function wholeMatrix(classes, difference) {
    const names = classes.map(markdown_escape/* code */.aY);
    const rows = difference.map((row, i) => [
        names[i],
        ...row.map((value) => (value === 0 ? '·' : (0,numbers/* signed */.x8)(value, 0))),
    ]);
    const note = `Rows are true classes, columns predictions. On the diagonal more is better, elsewhere fewer.`;
    return `${table(['label \\ prediction', ...names], `l${'r'.repeat(classes.length)}`, rows)}\n\n${note}`;
}
function mostChanged(cells) {
    const rows = cells
        .slice(0, MOST_CELLS)
        .map((cell) => [
        (0,markdown_escape/* code */.aY)(cell.label),
        (0,markdown_escape/* code */.aY)(cell.prediction),
        (0,numbers/* count */.U9)(cell.baseline),
        (0,numbers/* count */.U9)(cell.candidate),
        `${(0,numbers/* signed */.x8)(cell.difference, 0)} ${cell.better ? 'better' : 'worse'}`,
    ]);
    const rest = cells.length > MOST_CELLS ? `\n\n${(0,numbers/* count */.U9)(cells.length - MOST_CELLS)} more cells changed.` : '';
    return table(['label', 'prediction', 'baseline', 'candidate', 'change'], 'llrrr', rows) + rest;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/example-table.js




function exampleTable({ flips, shifts }) {
    if (flips && flips.examples.length > 0) {
        const rows = flips.examples.map((row) => [
            (0,markdown_escape/* code */.aY)(row.id),
            (0,markdown_escape/* code */.aY)(row.label),
            (0,markdown_escape/* code */.aY)(row.baseline),
            row.candidate === null ? words/* NO_ANSWER */.Dn : (0,markdown_escape/* code */.aY)(row.candidate),
            row.score === null ? '–' : (0,numbers/* number */.ai)(row.score),
        ]);
        return table(['id', 'label', 'baseline', 'candidate', 'its score'], 'llllr', rows);
    }
    if (shifts && shifts.examples.length > 0) {
        const rows = shifts.examples.map((row) => [
            (0,markdown_escape/* code */.aY)(row.id),
            ...[row.label, row.baseline].map(numbers/* number */.ai),
            row.candidate === null ? words/* NO_ANSWER */.Dn : (0,numbers/* number */.ai)(row.candidate),
        ]);
        return table(['id', 'label', 'baseline', 'candidate'], 'lrrr', rows);
    }
    return '';
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/fit.js
function fitSections(sections, limit, leftOut) {
    const filled = sections.filter((section) => section.text !== '');
    const join = (kept) => {
        const missing = filled.filter((section) => !kept.has(section)).map((section) => section.title);
        const texts = filled.filter((section) => kept.has(section)).map((section) => section.text);
        return `${[...texts, ...(missing.length > 0 ? [leftOut(missing)] : [])].join('\n\n')}\n`;
    };
    const byImportance = [...filled].sort((a, b) => (a.weight === b.weight ? 0 : b.weight - a.weight));
    let kept = new Set();
    for (const section of byImportance) {
        const more = new Set([...kept, section]);
        if (section.weight === Infinity || join(more).length <= limit)
            kept = more;
    }
    return join(kept);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/how-to-read.js
const DIFFERENCE = '**Δ** is candidate minus baseline, turned so that plus is always better, also for metrics of which less is better.';
const JUDGED = `- ✅ **passes, proven**: the whole interval is on the allowed side of the limit.
- ⚠️ **passes, leaning**: the figure is allowed, but the interval straddles the limit.
- ❌ **fails**: the figure is beyond the limit; proven when the whole interval is.
- ⚪ **underpowered**: the rows are too few to prove a margin as narrow as the rule's, whatever the candidate.
- ➖ **not judged**: the rule needs a baseline. 🛑 **error**: a figure is missing or undefined, or both sides were not tested alike, which never passes; an informational rule (its name says so) never counts.
- **allowed** is the smallest Δ that the gate accepts, or the bound on the candidate's own figure (≥, ≤).`;
const SLICES = '- A **slice** passes or not by its own rows; it fails only by a loss that is proven after correcting for the number of slices, and is **undecided** where that proof lacks, however many rows it has. Slices with too few rows are listed, not judged.';
const LOOK = '- A **look** is one judgement of a candidate by this test set; its number is followed by how many are planned. The more looks, the more a pass may be luck.';
const PAIRED = 'The interval comes from the same examples on both sides (paired). It covers the choice of test examples, not the noise of training again with another seed';
function howToRead({ rules, look }) {
    if (rules.length === 0)
        return DIFFERENCE;
    const has = (kind) => rules.some((rule) => rule.kind === kind);
    const slices = has('slices') ? `\n${SLICES}` : '';
    const seeds = has('seeds') ? '; a rule over several seeds covers both' : '';
    const looks = look === null ? '' : `\n${LOOK}`;
    return `${DIFFERENCE}\n\n${JUDGED}${slices}${looks}\n\n${PAIRED}${seeds}.`;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/clean-text.js
var clean_text = __webpack_require__(70723);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/display-width.js
var display_width = __webpack_require__(79325);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/interval-bar.js
var interval_bar = __webpack_require__(5225);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/interval-figure.js
var interval_figure = __webpack_require__(96878);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/rule-name.js
var rule_name = __webpack_require__(87508);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/fold-rules.js
var fold_rules = __webpack_require__(41173);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/interval-bars.js








const MOST_BARS = 8;
const COLUMNS = 26;
function intervalBars({ rules }) {
    const bars = (0,fold_rules/* foldRules */.T)(rules).shown.flatMap((rule) => {
        const figure = (0,interval_figure/* intervalFigure */.mc)(rule);
        const { tone, mark } = words/* OUTCOME_WORDS */.nx[rule.outcome];
        if (!['bad', 'doubt'].includes(tone) || !figure)
            return [];
        return [{ title: `${mark} ${(0,clean_text/* cleanName */.$t)((0,rule_name/* ruleTitle */.z)(rule), 40)}`, ...(0,interval_bar/* intervalBar */.z)(figure, COLUMNS) }];
    });
    if (bars.length === 0)
        return '';
    const shown = bars.slice(0, MOST_BARS);
    const width = Math.max(...shown.map(({ low }) => (0,display_width/* displayWidth */.F1)(low)));
    const lines = shown.flatMap(({ title, low, bar, high }) => [
        title,
        `${(0,display_width/* padStart */.CF)(low, width)} ${bar} ${high}`,
    ]);
    return (0,markdown_escape/* fenced */.OF)([...lines, '', interval_bar/* BAR_LEGEND */.C].join('\n'), 'text');
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/metric-text.js
var metric_text = __webpack_require__(13890);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/metric-table.js



function metricTable({ rows, baseline }) {
    if (rows.length === 0)
        return '';
    if (!baseline) {
        return table(['metric', 'candidate'], 'lr', rows.map((row) => [metricName(row), (0,metric_text/* metricText */._)(row).candidate]));
    }
    return table(['metric', 'baseline', 'candidate', 'Δ'], 'lrrr', rows.map(metricCells));
}
function metricCells(row) {
    const text = (0,metric_text/* metricText */._)(row);
    return [metricName(row), text.baseline, text.candidate, `${text.difference} ${text.direction}`.trim()];
}
function metricName(row) {
    return row.lowerIsBetter ? `${(0,markdown_escape/* code */.aY)(row.name)} (lower is better)` : (0,markdown_escape/* code */.aY)(row.name);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/recipe/diff/lines.js
var diff_lines = __webpack_require__(4179);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/recipe-changes.js




const MOST_LINES = 20;
const MOST_CHARACTERS = 240;
function recipeChanges({ recipe }) {
    const differences = recipe?.differences ?? [];
    if (differences.length === 0)
        return '';
    const lines = (0,diff_lines/* differenceLines */.Z)(differences
        .slice(0, MOST_LINES)
        .map(({ baseline, candidate, ...place }) => ({ ...place, before: baseline, after: candidate })));
    const rest = differences.length - MOST_LINES;
    const more = rest > 0 ? `\n\n…and ${(0,numbers/* count */.U9)(rest)} more in report.html.` : '';
    return (0,markdown_escape/* fenced */.OF)(lines.map((line) => (0,clean_text/* cleanName */.$t)(line, MOST_CHARACTERS)).join('\n'), 'diff') + more;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/rule-text.js
var rule_text = __webpack_require__(71344);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/difference-cell.js

function differenceCell({ difference, direction, interval }) {
    const figure = difference === rule_text/* NOTHING */.K$ ? difference : `**${difference}**`;
    return [figure, direction, interval].filter((part) => part !== '').join(' ');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/outcome-table.js




function outcomeTable(rules) {
    const rows = rules.map((rule) => {
        const { name, evidence } = (0,rule_text/* ruleText */.Y3)(rule);
        return [words/* OUTCOME_WORDS */.nx[rule.outcome].emoji, (0,markdown_escape/* phraseMarkdown */.fP)(name), (0,markdown_escape/* phraseMarkdown */.fP)(evidence)];
    });
    return table(['', 'rule', 'evidence'], 'lll', rows);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/rule-table.js








const rule_table_MOST_ROWS = 25;
function ruleTable({ rules }) {
    if (rules.length === 0)
        return '';
    const { shown, rest, alike } = (0,fold_rules/* foldRules */.T)(rules);
    const folded = rest === null ? '' : `\n\n${rest}, see “Slices” below.`;
    const same = alike === null ? '' : `\n\n${(0,markdown_escape/* phraseMarkdown */.fP)(alike)}.`;
    return rowsOf(shown.slice(0, rule_table_MOST_ROWS)) + same + folded;
}
function moreRules({ rules }) {
    const rest = (0,fold_rules/* foldRules */.T)(rules).shown.slice(rule_table_MOST_ROWS);
    return rest.length === 0 ? '' : details(`${rest.length} more rules`, rowsOf(rest));
}
function rowsOf(rules) {
    if (!(0,rule_text/* haveFigures */.qS)(rules))
        return outcomeTable(rules);
    const header = ['', 'rule', 'baseline', 'candidate', `Δ (${(0,rule_text/* intervalTitle */.cS)(rules)})`, 'allowed', 'evidence'];
    return table(header, 'llrrrrl', rules.map((rule, i) => ruleRow(rule, saysNew(rule, rules.slice(0, i)))));
}
function saysNew(rule, above) {
    if (rule.outcome !== 'error')
        return true;
    return !above.some(({ outcome, message }) => outcome === 'error' && causeIn(message) === causeIn(rule.message));
}
function causeIn(message) {
    return message.split(', so ')[0];
}
function ruleRow(rule, isNew) {
    const text = (0,rule_text/* ruleText */.Y3)(rule);
    const [outcome, ...cause] = text.evidence;
    return [
        words/* OUTCOME_WORDS */.nx[rule.outcome].emoji,
        (0,markdown_escape/* phraseMarkdown */.fP)(text.name),
        text.baseline,
        `${text.candidate} ${text.candidateInterval}`.trim(),
        differenceCell(text),
        text.allowed,
        (0,markdown_escape/* phraseMarkdown */.fP)(isNew ? [outcome, ...cause] : [outcome, (0,phrase/* words */.aL)(', as above')]),
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/calibration-lines.js


const calibration_lines_COLUMNS = 23;
function calibrationLines({ candidate, baseline }) {
    const rows = candidate.map((bin) => {
        const other = baseline?.find(({ from }) => from === bin.from);
        const cells = new Array(calibration_lines_COLUMNS).fill('┈');
        const put = (share, sign) => (cells[Math.round(share * (calibration_lines_COLUMNS - 1))] = sign);
        put(Math.min(1, Math.max(0, bin.confidence)), '┃');
        if (other)
            put(other.accuracy, '○');
        put(bin.accuracy, '●');
        return [bin.confidence.toFixed(2), bin.accuracy.toFixed(2), (0,numbers/* count */.U9)(bin.rows), cells.join('')];
    });
    const header = ['score', 'true', 'rows', `0${'1'.padStart(calibration_lines_COLUMNS - 1)}`];
    const lines = [header, ...rows];
    const widths = header.map((_, column) => Math.max(...lines.map((cells) => cells[column].length)));
    return [
        ...lines.map((cells) => cells.map((cell, column) => (0,display_width/* padStart */.CF)(cell, widths[column])).join('  ')),
        '',
        '┃ the mean score of the bin',
        '● how often it came true',
        ...(baseline ? ['○ the baseline’s, where it differs'] : []),
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/roc-grid.js
const [roc_grid_COLUMNS, ROWS] = [37, 15];
const MARGIN = 5;
function rocGrid({ candidate, baseline }) {
    const cells = Array.from({ length: ROWS }, () => new Array(roc_grid_COLUMNS).fill(' '));
    const mark = (curve, sign) => {
        for (const [x, y] of walk(curve)) {
            cells[Math.round((1 - y) * (ROWS - 1))][Math.round(x * (roc_grid_COLUMNS - 1))] = sign;
        }
    };
    mark([
        [0, 0],
        [1, 1],
    ], '·');
    mark(baseline?.points ?? [], '○');
    mark(candidate.points, '●');
    return [
        'true positive rate',
        ...cells.map((row, i) => `${rowLabel(i)}${row.join('')}`.trimEnd()),
        `    └${'─'.repeat(roc_grid_COLUMNS)}`,
        `${' '.repeat(MARGIN)}${columnLabels()}`,
        `${' '.repeat(MARGIN)}${'false positive rate'.padStart((roc_grid_COLUMNS + 19) / 2)}`,
        '',
        `● candidate, area ${candidate.auc.toFixed(4)}`,
        ...(baseline ? [`○ baseline, area ${baseline.auc.toFixed(4)}, where it differs`] : []),
        '· chance',
    ];
}
function walk(points) {
    const steps = 2 * roc_grid_COLUMNS;
    return points.slice(1).flatMap(([toX, toY], i) => {
        const [x, y] = points[i];
        const parts = Math.max(1, Math.ceil(steps * Math.max(toX - x, toY - y)));
        return Array.from({ length: parts + 1 }, (_, part) => [
            x + ((toX - x) * part) / parts,
            y + ((toY - y) * part) / parts,
        ]);
    });
}
function rowLabel(row) {
    const share = 1 - row / (ROWS - 1);
    return [0, 0.5, 1].includes(share) ? `${share.toFixed(1)} ┤` : '    │';
}
function columnLabels() {
    const half = (roc_grid_COLUMNS - 3) / 2;
    return `0.0${'0.5'.padStart(half)}${'1.0'.padStart(roc_grid_COLUMNS - 3 - half)}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/score-plots.js



function rocPlot({ roc }) {
    return roc
        ? `ROC curve of the score of ${(0,markdown_escape/* code */.aY)(roc.positive)}\n\n${(0,markdown_escape/* fenced */.OF)(rocGrid(roc).join('\n'), 'text')}`
        : '';
}
function calibrationPlot({ calibration }) {
    if (!calibration)
        return '';
    const score = calibration.of === null ? 'the greatest score of a row' : `the score of ${(0,markdown_escape/* code */.aY)(calibration.of)}`;
    return `How often ${score} came true. Where ● lies on ┃, the score says what it means.\n\n${(0,markdown_escape/* fenced */.OF)(calibrationLines(calibration).join('\n'), 'text')}`;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/report/slices.js
var report_slices = __webpack_require__(24227);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/slice-table.js







const slice_table_MOST_ROWS = 20;
const SLICES_TITLE = 'Slices, the greatest loss first';
function sliceTable({ rules }) {
    const slices = (0,report_slices/* worstSlices */.P)(rules);
    if (slices.length === 0)
        return '';
    if (!(0,rule_text/* haveFigures */.qS)(slices))
        return outcomeTable(slices.slice(0, slice_table_MOST_ROWS));
    const rows = slices.slice(0, slice_table_MOST_ROWS).map((rule) => {
        const text = (0,rule_text/* ruleText */.Y3)(rule);
        const { emoji } = words/* OUTCOME_WORDS */.nx[rule.outcome];
        return [
            emoji,
            (0,markdown_escape/* phraseMarkdown */.fP)(text.name),
            text.baseline,
            text.candidate,
            differenceCell(text),
            text.allowed,
        ];
    });
    const left = slices.length - slice_table_MOST_ROWS;
    const header = ['', 'slice', 'baseline', 'candidate', `Δ (${(0,rule_text/* intervalTitle */.cS)(slices)})`, 'allowed'];
    return table(header, 'llrrrr', rows) + (left > 0 ? `\n\n${left} more slices in the report.` : '');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/comment.js























const COMMENT_CHARACTERS = 60_000;
const SUMMARY_CHARACTERS = 300_000;
function commentMarkdown(comparison, options) {
    const sections = [
        stays((0,markdown_marker/* commentMarker */.Q)(options.key)),
        ...commentSections(comparison),
        stays(headFooter(comparison.context.headSha)),
    ];
    const summary = comparison.context.runUrl ? (0,markdown_escape/* link */.nf)('job summary', comparison.context.runUrl) : 'job summary';
    return fitSections(sections, COMMENT_CHARACTERS, (titles) => `Left out here for length, see the ${summary}: ${titles.join(', ')}.`);
}
function summaryMarkdown(comparison) {
    return fitSections(commentSections(comparison), SUMMARY_CHARACTERS, (titles) => `Left out here for length, see report.html: ${titles.join(', ')}.`);
}
function commentSections(comparison) {
    const judged = comparison.rules.length > 0;
    return [
        stays(`### ${(0,words/* verdictWords */.L2)(comparison.verdict).emoji} ${(0,markdown_escape/* phraseMarkdown */.fP)((0,title/* titlePhrase */.S)(comparison))}`),
        stays(phraseOr((0,title/* overridePhrase */.M)(comparison), (text) => `> ⚠️ ${text}`)),
        stays(comparison.cautions.map((caution) => `> ⚠️ **Caution**: ${(0,markdown_escape/* prose */.CS)(caution)}`).join('\n>\n')),
        stays((0,markdown_escape/* phraseMarkdown */.fP)((0,phrase/* join */.fj)((0,provenance/* provenancePhrases */.y)(comparison), ' · '))),
        { title: 'rules', weight: 9, text: judged ? ruleTable(comparison) : metricTable(comparison) },
        { title: 'intervals', weight: 7, text: intervalBars(comparison) },
        { title: 'reasons', weight: 8, text: comment_reasons(comparison) },
        stays(phraseOr((0,changes/* changesPhrase */.N)(comparison), (text) => `**What changed**: ${text}`)),
        stays(phraseOr(comparison.inheritance && (0,inheritance/* inheritancePhrase */.i)(comparison.inheritance), (text) => text)),
        stays(comparison.search ? (0,search/* searchSentence */.y)(comparison.search) : ''),
        { title: 'more rules', weight: 8, text: moreRules(comparison) },
        folded(SLICES_TITLE, 6, sliceTable(comparison)),
        folded('Examples that broke', 4, exampleTable(comparison)),
        folded('All metrics', 5, judged ? metricTable(comparison) : ''),
        folded('Confusion matrix, candidate − baseline', 3, confusionTable(comparison)),
        folded('Classes', 2, classTable(comparison)),
        folded('Calibration', 2, calibrationPlot(comparison)),
        folded('ROC curve', 2, rocPlot(comparison)),
        folded('Recipe changes', 1, recipeChanges(comparison)),
        folded('How to read this', 6, howToRead(comparison)),
        folded('Reproduce locally', 6, reproduce(comparison)),
        stays(comparison.context.runUrl ? (0,markdown_escape/* link */.nf)('Full report and artifacts', comparison.context.runUrl) : ''),
    ];
}
function stays(text) {
    return { title: '', weight: Infinity, text };
}
function folded(title, weight, body) {
    return { title: title.toLowerCase(), weight, text: body === '' ? '' : details(title, body) };
}
function phraseOr(phrase, around) {
    return phrase ? around((0,markdown_escape/* phraseMarkdown */.fP)(phrase)) : '';
}
function comment_reasons(comparison) {
    const all = (0,reasons/* reasonsOf */.z)(comparison).map((reason) => (0,markdown_escape/* prose */.CS)(reason));
    if (all.length === 0)
        return '';
    return all.length === 1
        ? `**Why**: ${all[0]}`
        : ['**Why**:\n', ...all.map((reason) => `- ${reason}`)].join('\n');
}
function reproduce({ context }) {
    return context.reproduce ? (0,markdown_escape/* fenced */.OF)(context.reproduce.slice(0, 2000), 'sh') : '';
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/report/markdown/index.js






/***/ }),

/***/ 13890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ metricText)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81092);
/* harmony import */ var _rule_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71344);


const NOTHING = '–';
function metricText(row) {
    const decimals = decimalsOfMetric(row);
    const show = (value) => (value === null ? NOTHING : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .fixed */ .Zu)(value, decimals));
    return {
        baseline: show(row.baseline),
        candidate: show(row.candidate),
        difference: row.difference === null ? NOTHING : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(row.difference, decimals),
        direction: row.lowerIsBetter === null ? '' : (0,_rule_text_js__WEBPACK_IMPORTED_MODULE_0__/* .directionWord */ .i7)(row.difference, decimals),
    };
}
function decimalsOfMetric(row) {
    if (row.interval)
        return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalsFor */ .Wm)(row.interval, row.limit);
    const values = [row.candidate, row.baseline].filter((value) => value !== null);
    return Math.max(0, ...values.map((value) => Math.min((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalsAlone */ .is)(value), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalsExact */ .SS)(value, 0))));
}


/***/ }),

/***/ 87508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ ruleName),
/* harmony export */   z: () => (/* binding */ ruleTitle)
/* harmony export */ });
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26306);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81092);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46917);



function ruleName(rule) {
    const informational = rule.informational ? [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(' (informational)')] : [];
    if (rule.slice !== null)
        return sliceName(rule, rule.slice);
    return [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${rule.name}`, ...classPart(rule), ...informational];
}
function ruleTitle(rule) {
    return ruleName(rule)
        .map(({ text }) => text)
        .join('');
}
function sliceName({ metric, class: judged, rows, against }, slice) {
    return [
        metricName(metric),
        ...(judged === null ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` of ${judged}`),
        ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` ${slice}`,
        ...(against === null || against === 'baseline' ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` against ${against}`),
        ...(rows === null ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(` (n=${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rows)})`)]),
    ];
}
function classPart({ name, class: judged }) {
    return judged === null || name.includes(judged) ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` of ${judged}`;
}
function metricName(metric) {
    return (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findMetric */ .GF)(metric) ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(metric) : { kind: 'name', text: metric };
}


/***/ }),

/***/ 71344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   Y3: () => (/* binding */ ruleText),
/* harmony export */   cS: () => (/* binding */ intervalTitle),
/* harmony export */   i7: () => (/* binding */ directionWord),
/* harmony export */   qS: () => (/* binding */ haveFigures)
/* harmony export */ });
/* harmony import */ var _gate_wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5415);
/* harmony import */ var _limit_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35289);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81092);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46917);
/* harmony import */ var _rule_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87508);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41719);






const NOTHING = '–';
function ruleText(rule) {
    const decimals = decimalsOfRule(rule);
    const show = (value) => (value === null ? NOTHING : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .fixed */ .Zu)(value, decimals));
    const interval = (format) => rule.interval ? `[${rule.interval.map((end) => format(end, decimals)).join(',\u00a0')}]` : '';
    return {
        name: (0,_rule_name_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleName */ .o)(rule),
        baseline: show(rule.baseline),
        candidate: show(rule.candidate),
        candidateInterval: (0,_limit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .judgesValue */ .M)(rule) ? interval(_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .fixed */ .Zu) : '',
        difference: rule.difference === null ? NOTHING : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .signed */ .x8)(rule.difference, decimals),
        direction: directionWord(rule.difference, decimals),
        interval: (0,_limit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .judgesValue */ .M)(rule) ? '' : interval(_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .signed */ .x8),
        allowed: (0,_limit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .limitText */ .P)(rule, decimals) ?? NOTHING,
        evidence: evidence(rule, decimals),
    };
}
function haveFigures(rules) {
    return rules.some((rule) => [rule.baseline, rule.candidate, rule.difference, rule.interval, rule.limit].some((figure) => figure !== null));
}
function intervalTitle(rules) {
    const levels = new Set(rules.filter((rule) => rule.interval).map((rule) => rule.confidence));
    const [level] = levels;
    return levels.size === 1 && level
        ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(Number((200 * level - 100).toPrecision(6)))} % interval`
        : 'interval';
}
function directionWord(difference, decimals) {
    if (difference === null || (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .isShownAsZero */ .us)(difference, decimals))
        return '';
    return difference > 0 ? 'better' : 'worse';
}
function decimalsOfRule(rule) {
    const values = [rule.candidate, rule.baseline].filter((value) => value !== null);
    const decimals = rule.interval
        ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .decimalsFor */ .Wm)(rule.interval, rule.limit)
        : Math.max(0, ...values.map(_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .decimalsAlone */ .is));
    const judged = (0,_limit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .judgesValue */ .M)(rule) ? rule.candidate : rule.difference;
    return judged === null || rule.limit === null ? decimals : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .decimalsBeside */ .ht)(judged, rule.limit, decimals);
}
function evidence(rule, decimals) {
    const known = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(outcomeWords(rule));
    const corrected = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(rule.correction === null ? '' : `, ${(0,_gate_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .correctionText */ .s2)(rule.correction)}`);
    switch (rule.outcome) {
        case 'error':
            return [known, (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(': '), (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)(rule.message)];
        case 'underpowered':
            return lacksProof(rule)
                ? [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)('undecided: beyond the limit, and not proven'), corrected]
                : [known, (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(supportedText(rule, decimals)), corrected];
        case 'pass-leaning':
        case 'fail-leaning':
            return [known, (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(rule.interval ? ': the interval straddles the limit' : ': by the value alone')];
        case 'fail-proven':
            return [known, corrected];
        case 'pass-proven':
        case 'unchanged':
        case 'no-baseline':
            return [known];
    }
}
function outcomeWords({ outcome, informational }) {
    return outcome === 'error' && informational ? 'error' : _words_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOME_WORDS */ .nx[outcome].evidence;
}
function lacksProof({ kind, outcome, supports, difference, interval, limit }) {
    if (kind !== 'slices' || outcome !== 'underpowered' || supports === null || limit === null)
        return false;
    if (difference === null || difference >= limit)
        return false;
    return supports <= -limit || (interval !== null && interval[1] < limit);
}
function supportedText({ kind, supports, limit, rows, slice }, decimals) {
    if (supports === null)
        return '';
    const scales = rows !== null && limit !== null && limit < 0 && kind !== 'seeds';
    const needed = scales ? rows * (supports / limit) ** 2 : null;
    const rowsText = needed === null ? '' : `, and the rule's needs about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(roundUp(needed))} rows`;
    return `: ${slice === null ? 'this test set' : 'this slice'} can prove a margin of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .fixed */ .Zu)(supports, decimals)}${rowsText}`;
}
function roundUp(rows) {
    const step = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
    return Math.ceil(rows / step) * step;
}


/***/ }),

/***/ 87610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ changesPhrase)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81092);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46917);


function changesPhrase({ flips, shifts }) {
    if (flips)
        return flipsPhrase(flips);
    return shifts ? shiftsPhrase(shifts) : null;
}
function flipsPhrase(flips) {
    const changed = flips.fixed + flips.broken + flips.changedWrong;
    if (changed === 0)
        return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`None of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(flips.paired, 'prediction')} changed.`)];
    const kinds = [
        `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(flips.fixed)} fixed`,
        `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(flips.broken)} broken`,
        ...(flips.changedWrong > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(flips.changedWrong)} wrong in another way`] : []),
    ];
    const leftOut = leftOutText(flips.leftOut, 'counted as wrong');
    const share = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(changed / flips.paired);
    return [
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(changed)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(flips.paired, 'prediction')} changed (${share}): ${kinds.join(', ')}.${leftOut}`),
        ...mostCommonPhrase(flips.mostCommonBreak),
    ];
}
function mostCommonPhrase(most) {
    if (!most || most.count < 2)
        return [];
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` Most common break: ${most.label} now read as ${most.prediction} (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(most.count)}×`)}).`;
}
function shiftsPhrase(shifts) {
    return [
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`Of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(shifts.paired, 'prediction')}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(shifts.closer)} came closer to the label, ` +
            `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(shifts.farther)} went farther from it, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(shifts.same)} stayed as far.` +
            leftOutText(shifts.leftOut, 'counted as farther')),
    ];
}
function leftOutText(rows, counting) {
    return rows === 0 ? '' : ` The candidate left out ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rows, 'row')}, ${counting}.`;
}


/***/ }),

/***/ 72203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ inheritancePhrase)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81092);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46917);
/* harmony import */ var _control_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94950);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72840);




function inheritancePhrase(inheritance) {
    const { parents, control, times } = inheritance;
    const named = parents.map((parent) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${parent.reference} (${(0,_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDigest */ .V)(parent.digest)}) by ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(modeWord(parent.mode))}`);
    const details = [keptWords(inheritance), ...weightWords(inheritance), ...alphaWords(inheritance)].join('');
    return [
        ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Inherits from ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(named, ' and from ')}`,
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${details}.`),
        ...(control ? [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(` ${(0,_control_js__WEBPACK_IMPORTED_MODULE_2__/* .controlSentence */ .v)(control, times)}`)] : []),
    ];
}
function keptWords({ tensors }) {
    if (!tensors)
        return '';
    const { total, frozen, loaded, identical } = tensors;
    if (total === 0)
        return '; the format shows no tensors';
    if (frozen === 0)
        return `; none of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(total, 'tensor')} frozen`;
    const word = loaded === 0 ? 'frozen' : loaded === frozen ? 'unchanged' : 'frozen or unchanged';
    return `; ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(frozen)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(total, 'tensor')} ${word}, ${proof(frozen, identical)}`;
}
function proof(kept, identical) {
    if (identical === null)
        return 'not checked against the parent here';
    if (identical === kept)
        return 'proven identical';
    return `but ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(kept - identical)} of them NOT the same as the parent's`;
}
const MOST_WEIGHTS = 8;
function weightWords({ weights }) {
    if (!weights)
        return [];
    const shown = weights.slice(0, MOST_WEIGHTS).map((weight) => weight.toFixed(2));
    const rest = weights.length > MOST_WEIGHTS ? ` and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(weights.length - MOST_WEIGHTS)} more` : '';
    return [`; the members count ${shown.join(' and ')}${rest}`];
}
function alphaWords({ alpha }) {
    if (!alpha)
        return [];
    const how = alpha.by === 'recipe' ? 'as the recipe says' : `the best of ${alpha.tried.length} by ${alpha.by}`;
    return [`; alpha ${alpha.chosen} between the parent (0) and the fine-tuned model (1), ${how}`];
}
function modeWord(mode) {
    return /^[a-z][a-z-]{0,20}$/.test(mode) ? mode : 'an unknown mode';
}


/***/ }),

/***/ 72840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ shortDigest),
/* harmony export */   y: () => (/* binding */ provenancePhrases)
/* harmony export */ });
/* harmony import */ var _git_short_sha_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48745);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81092);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46917);



function provenancePhrases(comparison) {
    const { testSet, look, context, gate, stopped } = comparison;
    return [
        sidesPhrase(comparison),
        ...(testSet ? testSetPhrases(testSet, comparison.baseline !== null && stopped === null) : []),
        ...(look ? [[(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(lookText(look))]] : []),
        ...(coversOneRun(comparison)
            ? [[(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('1 run a side: covers test-set sampling, not retraining noise')]]
            : []),
        ...disclosurePhrases(comparison),
        ...(gate === null ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `gate ${gate}`]),
        ...commitPhrases(context),
    ];
}
function commitPhrases({ headSha, mergeBaseSha }) {
    if (headSha === null)
        return [];
    const head = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `commit ${(0,_git_short_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .F)(headSha)}`;
    return [mergeBaseSha === null ? head : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${head}, merge-base ${(0,_git_short_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .F)(mergeBaseSha)}`];
}
function lookText({ number, of }) {
    if (number === 0)
        return 'no look at this test set was taken';
    const worn = number > of ? ', more than planned' : '';
    return `look ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(number)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(of)} on this test set${worn}`;
}
function disclosurePhrases({ disclosure, stopped }) {
    if (stopped !== null)
        return [[(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('nothing was judged, so no figures are shown')]];
    switch (disclosure) {
        case 'full':
            return [];
        case 'rounded':
            return [[(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('figures rounded to half a standard error, as the gate discloses them')]];
        case 'verdict-only':
            return [[(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('outcomes only, as the gate discloses them')]];
    }
}
function coversOneRun({ rules, baseline }) {
    return baseline !== null && rules.length > 0 && !rules.some(({ kind }) => kind === 'seeds');
}
function shortDigest(digest) {
    return `sha256:${digest.replace(/^sha256:/, '').slice(0, 12)}`;
}
function sidesPhrase({ candidate, baseline, verdict }) {
    if (baseline)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Baseline ${modelPhrase(baseline)}${howPhrase(baseline.how)} → candidate ${modelPhrase(candidate)}`;
    const first = verdict === null ? 'No baseline to compare with' : 'First run: no baseline yet, floors judged';
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(first)} · candidate ${modelPhrase(candidate)}`;
}
function howPhrase(how) {
    const [word, ...more] = how.split(', ');
    const said = [...(word === 'named' ? [] : [word === 'measure' ? 'measured in this run' : word]), ...more];
    return said.map((text) => [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(', '), (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(text)]).flat();
}
function modelPhrase(model) {
    const digest = shortDigest(model.digest);
    return model.reference.startsWith('sha256:') ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${digest}` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${model.reference} (${digest})`;
}
function testSetPhrases(testSet, hasBaseline) {
    const rows = hasBaseline
        ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(testSet.paired, 'paired example')}`
        : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(testSet.rows, 'test example')}`;
    const named = testSet.fingerprint === null ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `test set` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `test set ${shortDigest(testSet.fingerprint)}`;
    const troubles = [
        ...(testSet.changed > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(testSet.changed)} changed`] : []),
        ...(testSet.missing > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(testSet.missing)} missing`] : []),
    ];
    const state = troubles.length > 0 ? ` (${troubles.join(', ')})` : ' unchanged';
    return [[(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(rows)], hasBaseline ? [...named, (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(state)] : named];
}


/***/ }),

/***/ 96126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ reasonsOf)
/* harmony export */ });
/* harmony import */ var _gate_noise_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28363);
/* harmony import */ var _fold_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41173);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41719);



const MOST_REASONS = 5;
const CLAUSE = '; ';
function reasonsOf({ rules, disclosure }) {
    if (disclosure !== 'full')
        return [];
    const said = new Set();
    const { results, remark } = (0,_gate_noise_once_js__WEBPACK_IMPORTED_MODULE_0__/* .sayNoiseOnce */ .H)((0,_fold_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .foldRules */ .T)(rules).shown);
    const reasons = results
        .filter(({ outcome }) => _words_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOME_WORDS */ .nx[outcome].tone === 'bad' && outcome !== 'error')
        .map(({ message }) => message.replace(/\.$/, '').split(CLAUSE))
        .filter(([first]) => first !== '')
        .slice(0, MOST_REASONS)
        .map((clauses) => {
        const fresh = clauses.filter((clause, i) => i === 0 || !said.has(clause));
        for (const clause of clauses)
            said.add(clause);
        return `${fresh.join(CLAUSE)}.`;
    });
    return remark === null ? reasons : [...reasons, remark];
}


/***/ }),

/***/ 95049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ overridePhrase),
/* harmony export */   S: () => (/* binding */ titlePhrase)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46917);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41719);


function titlePhrase(comparison) {
    const { verdict, override, headline } = comparison;
    const overridden = override ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` overridden by ${override.by} until ${date(override.expires)}` : [];
    return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWords */ .L2)(verdict).title), ...overridden, (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(': '), (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(headline)];
}
function overridePhrase({ override }) {
    if (!override)
        return null;
    return [
        ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The gate failed, and ${override.by} lets this candidate ship until ${date(override.expires)}: `,
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(override.reason),
    ];
}
function date(text) {
    return /^\d{4}-\d\d-\d\d$/.test(text) ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(text) : { kind: 'name', text };
}


/***/ }),

/***/ 24227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ worstSlices)
/* harmony export */ });
function worstSlices(rules) {
    const place = ({ difference }) => difference ?? Infinity;
    return rules.filter((rule) => rule.slice !== null).sort((a, b) => compareNumbers(place(a), place(b)));
}
function compareNumbers(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 41719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ NO_ANSWER),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   nx: () => (/* binding */ OUTCOME_WORDS)
/* harmony export */ });
const NO_ANSWER = 'no answer';
const OUTCOME_WORDS = {
    error: { emoji: '🛑', mark: '!', tone: 'bad', evidence: 'error, counts as failed' },
    'fail-proven': { emoji: '❌', mark: '✗', tone: 'bad', evidence: 'fails, proven' },
    'fail-leaning': { emoji: '❌', mark: '✗', tone: 'bad', evidence: 'fails, leaning' },
    'pass-leaning': { emoji: '⚠️', mark: '▲', tone: 'doubt', evidence: 'passes, leaning' },
    underpowered: { emoji: '⚪', mark: '○', tone: 'doubt', evidence: 'underpowered' },
    'no-baseline': { emoji: '➖', mark: '–', tone: 'none', evidence: 'not judged: no baseline' },
    'pass-proven': { emoji: '✅', mark: '✓', tone: 'good', evidence: 'passes, proven' },
    unchanged: { emoji: '✅', mark: '✓', tone: 'good', evidence: 'passes: every prediction is unchanged' },
};
const VERDICT_WORDS = {
    pass: { emoji: '✅', mark: '✓', tone: 'good', title: 'Model gate' },
    fail: { emoji: '❌', mark: '✗', tone: 'bad', title: 'Model gate' },
    neutral: { emoji: '⚪', mark: '○', tone: 'doubt', title: 'Model gate' },
};
const NOT_JUDGED = { emoji: '📊', mark: '·', tone: 'none', title: 'Model comparison' };
function verdictWords(verdict) {
    return verdict === null ? NOT_JUDGED : VERDICT_WORDS[verdict];
}


/***/ })

};
