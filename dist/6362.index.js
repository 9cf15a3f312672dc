export const id = 6362;
export const ids = [6362];
export const modules = {

/***/ 93650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ routedBack),
/* harmony export */   A4: () => (/* binding */ started),
/* harmony export */   CT: () => (/* binding */ routed),
/* harmony export */   VJ: () => (/* binding */ withdrawn),
/* harmony export */   hr: () => (/* binding */ withLeftovers),
/* harmony export */   q1: () => (/* binding */ begun),
/* harmony export */   t2: () => (/* binding */ recorded),
/* harmony export */   uE: () => (/* binding */ switched),
/* harmony export */   xZ: () => (/* binding */ switchedBack)
/* harmony export */ });
const HISTORY = 100;
function begun(state) {
    return { ...state, count: state.count + 1 };
}
function routed(state, router) {
    const leftovers = [...state.leftovers, ...(state.router ? [bare(state.router)] : [])];
    return { ...state, router, leftovers: leftovers.filter((process) => !same(process, router)) };
}
function routedBack(state, before) {
    const leftovers = [...state.leftovers, ...(state.router ? [bare(state.router)] : [])];
    return {
        ...state,
        router: before,
        leftovers: leftovers.filter((process) => !before || !same(process, before)),
    };
}
function started(state, process) {
    return { ...state, leftovers: [...state.leftovers, bare(process)] };
}
function switched(state, next, alive) {
    const before = [state.active, state.previous].filter((release) => release !== null);
    const target = before.find((release) => release.digest !== next.digest && alive(release.server)) ?? null;
    const retired = before.filter((release) => release !== target).map((release) => bare(release.server));
    return {
        ...state,
        active: next,
        previous: target,
        leftovers: [...state.leftovers, ...retired].filter((process) => !same(process, next.server)),
    };
}
function switchedBack(state, before) {
    return { ...state, active: before.active, previous: before.previous, leftovers: before.leftovers };
}
function withLeftovers(state, leftovers) {
    return { ...state, leftovers: [...leftovers] };
}
function recorded(state, entry) {
    return { ...state, history: [...state.history, entry].slice(-HISTORY) };
}
function withdrawn(state) {
    const known = [state.router, state.active?.server, state.previous?.server, ...state.leftovers];
    const leftovers = known.flatMap((process) => (process ? [bare(process)] : []));
    return { ...state, router: null, active: null, previous: null, leftovers };
}
function bare({ pid, startedAt }) {
    return { pid, startedAt };
}
function same(a, b) {
    return a.pid === b.pid && a.startedAt === b.startedAt;
}


/***/ }),

/***/ 51409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => Date.now(),
    sleep: (seconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(seconds * 1000),
};


/***/ }),

/***/ 45058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ Environment)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41182);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93650);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86526);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20894);




const STOP_SECONDS = 12;
class Environment {
    paths;
    clock;
    current;
    constructor(paths, clock, current) {
        this.paths = paths;
        this.clock = clock;
        this.current = current;
    }
    static async open(name, paths, clock) {
        return new Environment(paths, clock, (await (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .readState */ .un)(paths.state)) ?? (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyState */ .p$)(name));
    }
    get state() {
        return this.current;
    }
    async write(next) {
        await (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .writeState */ .Jq)(this.paths.state, next);
        this.current = next;
    }
    async stopLeftovers() {
        const { leftovers } = this.state;
        if (leftovers.length === 0)
            return;
        for (const process of leftovers) {
            await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .stopProcess */ .g0)(process, STOP_SECONDS, (seconds) => this.clock.sleep(seconds));
        }
        const left = leftovers.filter(_process_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlive */ ._n);
        await this.write(_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .withLeftovers */ .hr(this.state, left));
        if (left.length === 0)
            return;
        const pids = left.map(({ pid }) => pid);
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`has ${pids.length === 1 ? 'a process' : 'processes'} of a former deployment that did not end: ${pids.join(', ')}`, `End ${pids.length === 1 ? 'it' : 'them'} by hand ("kill -9 ${pids.join(' ')}"), then run this again.`, `environment "${this.state.environment}"`);
    }
}


/***/ }),

/***/ 17082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ deployLocally)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/serving/index.js + 51 modules
var serving = __webpack_require__(56621);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/deployment/changes.js
var changes = __webpack_require__(93650);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/deployment/clock.js
var deployment_clock = __webpack_require__(51409);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/deployment/environment.js
var deployment_environment = __webpack_require__(45058);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/deployment/lock.js
var lock = __webpack_require__(82892);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/deployment/loopback.js
var loopback = __webpack_require__(94574);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/deployment/paths.js
var deployment_paths = __webpack_require__(24347);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/package/manifest.js
var package_manifest = __webpack_require__(96083);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/deployment/probe.js






const healthSchema = schemas/* object */.Ikc({ status: schemas/* string */.YjP(), digest: schemas/* string */.YjP() });
const classifySchema = schemas/* object */.Ikc({
    predictions: schemas/* array */.YOg(schemas/* object */.Ikc({
        prediction: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]),
        scores: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()),
    }))
        .length(1),
    digest: schemas/* string */.YjP(),
});
async function healthFailure(port, digest) {
    try {
        const answer = await (0,loopback/* ask */.kA)(port, '/healthz', undefined, 5);
        const health = healthSchema.safeParse(answer.json);
        if (!health.success)
            return `port ${port} answers ${answer.status} and is not a model server`;
        if (health.data.digest !== digest || answer.headers[serving.DIGEST_HEADER] !== digest) {
            return `port ${port} answers with sha256:${health.data.digest.slice(0, 12)}, not sha256:${digest.slice(0, 12)}`;
        }
        return health.data.status === 'ready' ? null : `the server is ${health.data.status}`;
    }
    catch (error) {
        return `port ${port} does not answer: ${error instanceof Error ? error.message : String(error)}`;
    }
}
async function goldenFailure(packageDirectory, port) {
    const manifestText = await (0,promises_.readFile)((0,external_node_path_.join)(packageDirectory, 'manifest.json'), 'utf8');
    const manifest = package_manifest/* manifestSchema */.rc.parse(JSON.parse(manifestText));
    const golden = await (0,serving.readGolden)(packageDirectory, manifest);
    const path = `/v1/models/${encodeURIComponent(manifest.name)}:classify`;
    return (0,serving.firstDifference)(golden, async (instance) => {
        const answer = await (0,loopback/* ask */.kA)(port, path, { instances: [instance] });
        if (answer.status !== 200)
            throw new Error(`${path} answered ${answer.status}: ${JSON.stringify(answer.json)}`);
        return classifySchema.parse(answer.json).predictions[0];
    });
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/deployment/process.js
var process = __webpack_require__(86526);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/deployment/prune.js


async function prune(paths, state) {
    const packages = [state.active, state.previous].flatMap((release) => release?.digest ?? []);
    await keepOnly((0,external_node_path_.join)(paths.root, 'packages'), packages);
    const logs = state.history.map((entry) => `${entry.deploymentId}.log`);
    await keepOnly((0,external_node_path_.join)(paths.root, 'logs'), ['router.log', ...logs]);
}
async function keepOnly(directory, names) {
    const present = await (0,promises_.readdir)(directory).catch(() => []);
    for (const name of present.filter((entry) => !names.includes(entry))) {
        await (0,promises_.rm)((0,external_node_path_.join)(directory, name), { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var files = __webpack_require__(88850);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/deployment/launch.js



const readyFileSchema = schemas/* object */.Ikc({ pid: schemas/* number */.aig(), port: schemas/* number */.aig(), digest: schemas/* string */.YjP().nullable() });
async function launch(options, clock, onStart) {
    await (0,promises_.rm)(options.readyFile, { force: true });
    const child = await (0,process/* spawnDetached */.W3)(options.command, options.directory, options.logFile);
    const failure = whyItEnded(child);
    const identity = child.pid === undefined ? null : (0,process/* identify */.ls)(child.pid);
    if (identity)
        await onStart(identity);
    const deadline = clock.now() + options.timeoutSeconds * 1000;
    for (;;) {
        const ready = await readReadyFile(options.readyFile);
        if (identity && ready?.pid === identity.pid)
            return { ...identity, port: ready.port, digest: ready.digest };
        const ended = failure();
        if (ended)
            throw new Error(`${ended}${await logTail(options.logFile)}`);
        if (clock.now() >= deadline) {
            throw new Error(`it was not ready within ${options.timeoutSeconds} s${await logTail(options.logFile)}`);
        }
        await clock.sleep(0.1);
    }
}
function whyItEnded(child) {
    let failure = null;
    child.once('error', (error) => (failure = `it could not be started: ${error.message}`));
    child.once('exit', (code, signal) => (failure = `it ended with ${signal ?? `exit code ${code}`}`));
    return () => failure;
}
async function readReadyFile(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return null;
        throw error;
    });
    return text === null ? null : readyFileSchema.parse(JSON.parse(text));
}
async function logTail(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    const lines = text.trim().split('\n').slice(-5).join('\n').slice(-1000);
    return lines === '' ? '' : `; the end of its log:\n${lines}`;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/deployment/router.js + 1 modules
var router = __webpack_require__(78141);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/deployment/launchers.js








async function launchServer(environment, request, deploymentId, command) {
    const { paths, clock } = environment;
    const packageDirectory = paths.package(request.digest);
    await copyPackage(request.packageDirectory, packageDirectory);
    const readyFile = paths.readyFile(deploymentId);
    const serve = (0,serving.serveArguments)({
        packageDirectory,
        port: 0,
        host: loopback/* HOST */.jg,
        readyFile,
        version: request.version,
    });
    const { digest, ...server } = await launch({
        command: [...command, ...serve],
        directory: paths.root,
        logFile: paths.log(deploymentId),
        readyFile,
        timeoutSeconds: request.timeoutSeconds,
    }, clock, (process) => environment.write(changes/* started */.A4(environment.state, process)));
    if (digest === request.digest)
        return server;
    throw new Error(`the server opened sha256:${digest}, not sha256:${request.digest}`);
}
async function launchRouter(environment, request, command) {
    const { paths, clock } = environment;
    const readyFile = paths.readyFile('router');
    const route = (0,router/* routeArguments */.u)({ stateFile: paths.state, port: request.port, host: loopback/* HOST */.jg, readyFile });
    const { pid, startedAt, port } = await launch({
        command: [...command, ...route],
        directory: paths.root,
        logFile: paths.routerLog,
        readyFile,
        timeoutSeconds: request.timeoutSeconds,
    }, clock, (process) => environment.write(changes/* started */.A4(environment.state, process)));
    return { pid, startedAt, port };
}
async function copyPackage(source, target) {
    await (0,files/* writeDirectoryWhole */.gm)(target, (fresh) => (0,promises_.cp)(source, fresh, {
        recursive: true,
        filter: async (path) => {
            const entry = await (0,promises_.lstat)(path);
            if (entry.isFile() || entry.isDirectory())
                return true;
            throw new errors/* UserError */.yo('is a link or a special file', 'A package holds plain files only.', path);
        },
    }));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/deployment/rollout.js
const FIRST = { step: 'start' };
function advance(rollout, failure) {
    switch (rollout.step) {
        case 'start':
            return failure === null ? { step: 'check' } : { step: 'discard', reason: failure };
        case 'check':
            return failure === null ? { step: 'switch' } : { step: 'discard', reason: failure };
        case 'switch':
            return failure === null ? { step: 'verify' } : { step: 'switch-back', reason: failure };
        case 'verify':
            return failure === null ? { step: 'retire' } : { step: 'switch-back', reason: failure };
        case 'retire':
            return { step: 'promoted' };
        case 'switch-back':
            return failure === null
                ? { step: 'discard', reason: rollout.reason }
                : { step: 'rolled-back', reason: `${rollout.reason}; ${failure}` };
        case 'discard':
            return {
                step: 'rolled-back',
                reason: failure === null ? rollout.reason : `${rollout.reason}; ${failure}`,
            };
    }
}
function isEnd(rollout) {
    return rollout.step === 'promoted' || rollout.step === 'rolled-back';
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/deployment/rollout-driver.js








const DONE = {
    start: 'the new server is ready',
    check: 'it gives its recorded answers over HTTP',
    switch: 'the traffic goes to it',
    verify: 'the router answers with the new digest',
    retire: 'servers that nobody needs any more have ended',
    'switch-back': 'the traffic goes to the server before it',
    discard: 'the new server has ended',
};
class RolloutDriver {
    request;
    deps;
    environment;
    before;
    next = null;
    beforeSwitch = null;
    constructor(request, deps, environment) {
        this.request = request;
        this.deps = deps;
        this.environment = environment;
        this.before = environment.state;
    }
    async run() {
        await this.environment.write(changes/* begun */.q1(this.before));
        await this.ensureRouter();
        let rollout = FIRST;
        while (!isEnd(rollout)) {
            const failure = await this.attempt(rollout);
            this.deps.log(failure ?? DONE[rollout.step]);
            rollout = advance(rollout, failure);
        }
        return rollout;
    }
    get deploymentId() {
        return `${this.request.environment}-${this.environment.state.count}`;
    }
    async attempt(step) {
        try {
            return await this.perform(step);
        }
        catch (error) {
            return error instanceof Error ? error.message : String(error);
        }
    }
    async perform({ step }) {
        const { environment, request } = this;
        switch (step) {
            case 'start':
                this.next = await this.startServer();
                return null;
            case 'check':
                return goldenFailure(request.packageDirectory, this.next.server.port);
            case 'switch':
                this.beforeSwitch = environment.state;
                await environment.write(changes/* switched */.uE(environment.state, this.next, process/* isAlive */._n));
                return null;
            case 'verify':
                return healthFailure(environment.state.router.port, request.digest);
            case 'switch-back':
                await environment.write(changes/* switchedBack */.xZ(environment.state, this.beforeSwitch));
                return null;
            case 'discard':
                await this.discardRouter();
                await environment.stopLeftovers();
                return null;
            case 'retire':
                await environment.stopLeftovers();
                return null;
        }
    }
    async ensureRouter() {
        const { environment, request, before, deps } = this;
        if (before.router && (0,process/* isAlive */._n)(before.router) && listensAt(before.router, request.port))
            return;
        await (0,loopback/* requireFree */.M0)(request.port);
        const router = await launchRouter(environment, request, deps.command).catch(async (error) => {
            await environment.stopLeftovers();
            throw new errors/* UserError */.yo(`the router could not be started: ${error instanceof Error ? error.message : String(error)}`, `Mend that, and deploy again; its log is ${environment.paths.routerLog}.`);
        });
        await environment.write(changes/* routed */.CT(environment.state, router));
    }
    async discardRouter() {
        const { environment, before } = this;
        const standsIn = before.active !== null && before.router !== null && !(0,process/* isAlive */._n)(before.router);
        if (environment.state.router === before.router || standsIn)
            return;
        await environment.write(changes/* routedBack */.$l(environment.state, before.router));
    }
    async startServer() {
        const { environment, request, deploymentId, deps } = this;
        return {
            deploymentId,
            digest: request.digest,
            name: request.name,
            version: (0,serving.versionText)(request.version),
            server: (await this.runningServer()) ??
                (await launchServer(environment, request, deploymentId, deps.command)),
        };
    }
    async runningServer() {
        const { active, previous } = this.environment.state;
        for (const release of [active, previous]) {
            if (release?.digest !== this.request.digest || !(0,process/* isAlive */._n)(release.server))
                continue;
            if ((await healthFailure(release.server.port, release.digest)) === null)
                return release.server;
        }
        return null;
    }
}
function listensAt(router, port) {
    return port === 0 || router.port === port;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/deployment/state.js
var state = __webpack_require__(20894);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/deployment/local.js












async function deployLocally(request, deps) {
    const clock = deps.clock ?? deployment_clock/* systemClock */.m;
    const paths = (0,deployment_paths/* environmentPaths */.W)(request.environment, deps.stateHome ?? (0,deployment_paths/* defaultStateHome */.Q)());
    await requirePort(request.port, (await (0,state/* readState */.un)(paths.state))?.router ?? null);
    return (0,lock/* withLock */.k)(paths.lock, request.timeoutSeconds, { ...deps, clock }, async () => {
        const environment = await deployment_environment/* Environment */.O.open(request.environment, paths, clock);
        await environment.stopLeftovers();
        return (await isServed(request, environment.state))
            ? unchanged(request, environment.state)
            : rollOut(request, deps, environment);
    });
}
async function requirePort(port, router) {
    if (router && (0,process/* isAlive */._n)(router) && listensAt(router, port))
        return;
    await (0,loopback/* requireFree */.M0)(port);
}
async function isServed({ digest, port }, state) {
    const { active, router } = state;
    if (active?.digest !== digest || !router || !(0,process/* isAlive */._n)(router) || !listensAt(router, port))
        return false;
    return (await healthFailure(router.port, digest)) === null;
}
function unchanged({ digest }, { active, router }) {
    return {
        state: 'unchanged',
        url: (0,serving.urlOf)(loopback/* HOST */.jg, router.port),
        digest,
        previousDigest: digest,
        deploymentId: active.deploymentId,
        reason: null,
    };
}
async function rollOut(request, deps, environment) {
    const previousDigest = environment.state.active?.digest ?? null;
    const driver = new RolloutDriver(request, deps, environment);
    const end = await driver.run();
    const { deploymentId } = driver;
    const { digest } = request;
    const reason = end.step === 'rolled-back' ? end.reason : null;
    const at = new Date(environment.clock.now()).toISOString();
    await environment.write(changes/* recorded */.t2(environment.state, { deploymentId, digest, outcome: end.step, at, reason }));
    await prune(environment.paths, environment.state);
    const { router } = environment.state;
    return {
        state: end.step,
        url: router && (0,serving.urlOf)(loopback/* HOST */.jg, router.port),
        digest,
        previousDigest,
        deploymentId,
        reason,
    };
}


/***/ }),

/***/ 82892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41182);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88850);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86526);




async function withLock(path, seconds, deps, body) {
    const own = JSON.stringify((0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .identify */ .ls)(process.pid));
    const deadline = deps.clock.now() + seconds * 1000;
    let told = false;
    while (!(await (0,_files_index_js__WEBPACK_IMPORTED_MODULE_2__/* .createFileExclusively */ .QQ)(path, own))) {
        if (await removeStale(path))
            continue;
        if (deps.clock.now() >= deadline) {
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('is held by another deployment', 'Wait until that one has ended.', path);
        }
        if (!told)
            deps.log('another deployment of this environment is under way: waiting');
        told = true;
        await deps.clock.sleep(0.2);
    }
    try {
        return await body();
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
    }
}
async function removeStale(path) {
    const seen = await contentOf(path);
    if (seen === null)
        return true;
    if (!isStale(seen))
        return false;
    const claim = `${path}.${(0,_files_index_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(seen).slice(0, 16)}`;
    if (!(await (0,_files_index_js__WEBPACK_IMPORTED_MODULE_2__/* .createFileExclusively */ .QQ)(claim, '')))
        return false;
    try {
        if ((await contentOf(path)) === seen)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(claim, { force: true });
    }
    return true;
}
function isStale(content) {
    try {
        return !(0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._n)(_process_js__WEBPACK_IMPORTED_MODULE_3__/* .processIdentitySchema */ .Nx.parse(JSON.parse(content)));
    }
    catch {
        return false;
    }
}
async function contentOf(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return null;
        throw error;
    });
}


/***/ }),

/***/ 94574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ requireFree),
/* harmony export */   jg: () => (/* binding */ HOST),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var _serving_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56621);



const HOST = '127.0.0.1';
async function ask(port, path, body = undefined, seconds = 10) {
    return new Promise((resolve, reject) => {
        const sent = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)({
            host: HOST,
            port,
            path,
            method: body === undefined ? 'GET' : 'POST',
            headers: { 'content-type': 'application/json' },
            agent: false,
            signal: AbortSignal.timeout(seconds * 1000),
        });
        sent.on('error', reject);
        sent.on('response', (response) => {
            const parts = [];
            response.on('data', (part) => parts.push(part));
            response.on('error', reject);
            response.on('end', () => {
                try {
                    const json = JSON.parse(Buffer.concat(parts).toString('utf8'));
                    resolve({ status: response.statusCode, headers: response.headers, json });
                }
                catch {
                    reject(new Error(`port ${port} answered ${path} with something that is not JSON`));
                }
            });
        });
        sent.end(body === undefined ? undefined : JSON.stringify(body));
    });
}
async function requireFree(port) {
    const probe = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)();
    await (0,_serving_index_js__WEBPACK_IMPORTED_MODULE_2__.listen)(probe, port, HOST);
    await new Promise((resolve) => probe.close(resolve));
}


/***/ }),

/***/ 24347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defaultStateHome),
/* harmony export */   W: () => (/* binding */ environmentPaths)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41182);



function environmentPaths(environment, stateHome) {
    if (!/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/.test(environment)) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`environment "${environment}" is not a plain name`, 'Use letters, digits, "-", "_" and ".", at most 64.');
    }
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateHome, 'heirloom', 'deployments', environment);
    return {
        root,
        state: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'state.json'),
        lock: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'lock'),
        routerLog: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'logs', 'router.log'),
        package: (digest) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'packages', digest),
        log: (deploymentId) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'logs', `${deploymentId}.log`),
        readyFile: (process) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'ready', `${process}.json`),
    };
}
function defaultStateHome(environment = process.env) {
    const given = environment.XDG_STATE_HOME;
    return given?.startsWith('/') ? given : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.local', 'state');
}


/***/ }),

/***/ 86526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nx: () => (/* binding */ processIdentitySchema),
/* harmony export */   W3: () => (/* binding */ spawnDetached),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   g0: () => (/* binding */ stopProcess),
/* harmony export */   ls: () => (/* binding */ identify)
/* harmony export */ });
/* unused harmony export serverEnvironment */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88850);





const processIdentitySchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    pid: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().positive(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
});
function identify(pid) {
    const startedAt = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)('/proc/self/stat') ? linuxStart(pid) : posixStart(pid);
    return startedAt === null ? null : { pid, startedAt };
}
function isAlive(process) {
    return identify(process.pid)?.startedAt === process.startedAt;
}
const ENVIRONMENT = [
    /^(PATH|HOME|USER|LANG|TZ|TMPDIR|LD_LIBRARY_PATH|DYLD_LIBRARY_PATH)$/,
    /^(LC|CUDA|NVIDIA|TF|VK)_/,
    /^(RUNNER_TOOL_CACHE|AGENT_TOOLSDIRECTORY|XDG_CACHE_HOME)$/,
];
function serverEnvironment(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => ENVIRONMENT.some((allowed) => allowed.test(name))));
}
async function spawnDetached(command, directory, logFile) {
    await (0,_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolders */ .wZ)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(logFile));
    const log = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(logFile, 'a', 0o600);
    try {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command[0], command.slice(1), {
            cwd: directory,
            detached: true,
            env: serverEnvironment(process.env),
            stdio: ['ignore', log, log],
        });
        child.unref();
        return child;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(log);
    }
}
async function stopProcess(target, seconds, sleep) {
    if (!signal(target, 'SIGTERM'))
        return;
    const rounds = Math.ceil(seconds / 0.05);
    for (let i = 0; i < rounds && isAlive(target); i++)
        await sleep(0.05);
    if (!signal(target, 'SIGKILL'))
        return;
    for (let i = 0; i < 40 && isAlive(target); i++)
        await sleep(0.05);
}
function signal(target, name) {
    if (!isAlive(target))
        return false;
    try {
        return process.kill(target.pid, name);
    }
    catch (error) {
        if (['ESRCH', 'EPERM'].includes(error.code ?? ''))
            return false;
        throw error;
    }
}
function linuxStart(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        if ((fields[0] === 'Z' || fields[0] === 'X') && Number(fields[17]) <= 1)
            return null;
        return `${(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${fields[19]}`;
    }
    catch {
        return null;
    }
}
function posixStart(pid) {
    try {
        const line = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
        return line === '' || line.startsWith('Z') ? null : line.replace(/^\S+\s+/, '');
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 78141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ route),
  u: () => (/* binding */ routeArguments)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var files = __webpack_require__(88850);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/serving/index.js + 51 modules
var serving = __webpack_require__(56621);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/deployment/loopback.js
var loopback = __webpack_require__(94574);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/deployment/state.js
var deployment_state = __webpack_require__(20894);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/deployment/state-reader.js


function watchState(path, log) {
    let seen = '';
    let state = null;
    return {
        read: () => {
            const stat = (0,external_node_fs_.statSync)(path, { bigint: true, throwIfNoEntry: false });
            const now = stat ? `${stat.ino}:${stat.mtimeNs}:${stat.size}` : '';
            if (now === seen)
                return state;
            seen = now;
            try {
                state = stat ? (0,deployment_state/* parseState */.Bu)((0,external_node_fs_.readFileSync)(path, 'utf8'), path) : null;
            }
            catch (error) {
                log(error instanceof Error ? error.message : String(error));
            }
            return state;
        },
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/deployment/router.js





const DRAIN_SECONDS = 10;
const ANSWER_SECONDS = 60;
const HOP_BY_HOP = new Set([
    'connection',
    'keep-alive',
    'proxy-authenticate',
    'proxy-authorization',
    'proxy-connection',
    'te',
    'trailer',
    'transfer-encoding',
    'upgrade',
]);
async function route(options, deps) {
    const stop = deps.stop ?? (0,serving.terminationSignal)();
    const state = watchState(options.stateFile, deps.log);
    const server = (0,external_node_http_.createServer)((request, response) => forward(state, request, response));
    const port = await (0,serving.listen)(server, options.port, options.host);
    try {
        const ready = { pid: process.pid, port, digest: null };
        if (options.readyFile)
            await (0,files/* writeFileWhole */.tG)(options.readyFile, `${JSON.stringify(ready)}\n`);
        await (0,serving.aborted)(stop);
    }
    finally {
        await (0,serving.drain)(server, DRAIN_SECONDS);
    }
}
function routeArguments(options) {
    return [
        'route',
        `--state-file=${options.stateFile}`,
        `--port=${options.port}`,
        `--host=${options.host}`,
        ...(options.readyFile ? [`--ready-file=${options.readyFile}`] : []),
    ];
}
function forward(state, request, response) {
    const active = state.read()?.active;
    if (!active)
        return refuse(response, 503, 'nothing is deployed here');
    const upstream = (0,external_node_http_.request)({
        host: loopback/* HOST */.jg,
        port: active.server.port,
        method: request.method,
        path: request.url,
        headers: endToEnd(request),
        agent: false,
    });
    let timedOut = false;
    upstream.setTimeout(ANSWER_SECONDS * 1000, () => {
        timedOut = true;
        upstream.destroy();
    });
    upstream.on('error', () => {
        if (timedOut)
            refuse(response, 504, 'the model server did not answer in time');
        else
            refuse(response, 502, `the model server of ${active.name} (${active.version}) does not answer`);
    });
    upstream.on('response', (answer) => {
        response.writeHead(answer.statusCode, endToEnd(answer));
        answer.on('error', () => response.destroy());
        answer.pipe(response);
    });
    response.on('close', () => upstream.destroy());
    request.on('error', () => upstream.destroy());
    request.pipe(upstream);
}
function endToEnd(message) {
    const named = (message.headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase());
    return Object.fromEntries(Object.entries(message.headers).filter(([name]) => !HOP_BY_HOP.has(name) && !named.includes(name)));
}
function refuse(response, status, error) {
    if (response.headersSent) {
        response.destroy();
        return;
    }
    response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
    response.end(JSON.stringify({ error }));
}


/***/ }),

/***/ 20894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ parseState),
/* harmony export */   Jq: () => (/* binding */ writeState),
/* harmony export */   p$: () => (/* binding */ emptyState),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41182);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88850);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86526);





const endpoint = _process_js__WEBPACK_IMPORTED_MODULE_3__/* .processIdentitySchema */ .Nx.extend({ port: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().positive() });
const release = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    deploymentId: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    digest: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    server: endpoint,
});
const stateSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('heirloom.dev/deployment/v1'),
    environment: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    count: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().nonnegative(),
    router: endpoint.nullable(),
    active: release.nullable(),
    previous: release.nullable(),
    leftovers: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_process_js__WEBPACK_IMPORTED_MODULE_3__/* .processIdentitySchema */ .Nx),
    history: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        deploymentId: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        digest: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        outcome: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['promoted', 'rolled-back', 'stopped']),
        at: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    })),
});
function emptyState(environment) {
    return {
        schema: 'heirloom.dev/deployment/v1',
        environment,
        count: 0,
        router: null,
        active: null,
        previous: null,
        leftovers: [],
        history: [],
    };
}
async function readState(path) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return null;
        throw error;
    });
    return text === null ? null : parseState(text, path);
}
async function writeState(path, state) {
    await (0,_files_index_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileWhole */ .tG)(path, (0,_files_index_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(state));
}
function parseState(text, path) {
    try {
        return stateSchema.parse(JSON.parse(text));
    }
    catch {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('is not the state of a deployment', 'Stop the servers that it names by hand, then remove it.', path);
    }
}


/***/ }),

/***/ 3583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ stopDeployment)
/* harmony export */ });
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93650);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51409);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45058);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82892);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24347);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20894);






const LOCK_SECONDS = 60;
async function stopDeployment(name, deps) {
    const clock = deps.clock ?? _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m;
    const paths = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentPaths */ .W)(name, deps.stateHome ?? (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultStateHome */ .Q)());
    if ((await (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .readState */ .un)(paths.state)) === null)
        return { digest: null };
    return (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .withLock */ .k)(paths.lock, LOCK_SECONDS, { ...deps, clock }, async () => {
        const environment = await _environment_js__WEBPACK_IMPORTED_MODULE_1__/* .Environment */ .O.open(name, paths, clock);
        const { active } = environment.state;
        await environment.write(_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .withdrawn */ .VJ(environment.state));
        await environment.stopLeftovers();
        if (!active)
            return { digest: null };
        const at = new Date(clock.now()).toISOString();
        const { deploymentId, digest } = active;
        await environment.write(_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .recorded */ .t2(environment.state, { deploymentId, digest, outcome: 'stopped', at, reason: null }));
        return { digest };
    });
}


/***/ })

};
