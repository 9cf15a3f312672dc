export const id = 6387;
export const ids = [6387];
export const modules = {

/***/ 40358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YL: () => (/* reexport */ STRATEGIES),
  g1: () => (/* reexport */ search_space/* cornersOf */.g1),
  At: () => (/* reexport */ isBelowMedian),
  Hz: () => (/* reexport */ mediansOf),
  DG: () => (/* reexport */ short_names/* shortNames */.D),
  $d: () => (/* reexport */ search_space/* sizeOf */.$d),
  Ru: () => (/* reexport */ value_text/* valueText */.R)
});

// UNUSED EXPORTS: unitOf

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/search/median-stopping.js
const LEAST_TRIALS = 3;
function mediansOf(earlier, warmUp) {
    const longest = Math.max(0, ...earlier.map(({ length }) => length));
    const means = earlier.map(runningMeans);
    return Array.from({ length: longest }, (_, epoch) => {
        const reached = means.filter(({ length }) => length > epoch).map((own) => own[epoch]);
        return epoch < warmUp || reached.length < LEAST_TRIALS ? null : medianOf(reached);
    });
}
function isBelowMedian(merits, medians) {
    const median = medians[merits.length - 1] ?? null;
    return median !== null && Math.max(...merits) < median;
}
function runningMeans(merits) {
    let sum = 0;
    return merits.map((merit, at) => (sum += merit) / (at + 1));
}
function medianOf(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/search/range.js
var range = __webpack_require__(6761);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/search/short-names.js
var short_names = __webpack_require__(72555);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/search/value-text.js
var value_text = __webpack_require__(25165);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/search/space.js
var search_space = __webpack_require__(54986);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var files = __webpack_require__(88850);
// EXTERNAL MODULE: ./node_modules/pure-rand/lib/esm/distribution/uniformFloat64.js
var uniformFloat64 = __webpack_require__(18460);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/statistics/index.js + 34 modules
var statistics = __webpack_require__(37971);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/search/tpe/parzen.js


function parzen(observations) {
    const bumps = bumpsOf(observations);
    return {
        densityAt: (unit) => bumps.reduce((sum, bump) => sum + heightAt(bump, unit), 0) / bumps.length,
        draw: (random) => {
            const { mean, deviation, mass } = bumps[Math.floor((0,uniformFloat64/* uniformFloat64 */.d)(random) * bumps.length)];
            const chance = (0,statistics/* normalCdf */.vr)(-mean / deviation) + (0,uniformFloat64/* uniformFloat64 */.d)(random) * mass;
            return Math.min(1, Math.max(0, mean + deviation * (0,statistics/* normalQuantile */.Zl)(chance)));
        },
    };
}
function bumpsOf(observations) {
    const prior = { mean: 0.5, deviation: 1 };
    const means = [...observations, prior.mean].sort((a, b) => a - b);
    const narrowest = 1 / Math.min(100, means.length + 1);
    const isPrior = means.indexOf(prior.mean);
    return means.map((mean, at) => {
        const gaps = [mean - (means[at - 1] ?? mean), (means[at + 1] ?? mean) - mean];
        const deviation = at === isPrior ? prior.deviation : Math.min(1, Math.max(narrowest, ...gaps));
        const mass = (0,statistics/* normalCdf */.vr)((1 - mean) / deviation) - (0,statistics/* normalCdf */.vr)(-mean / deviation);
        return { mean, deviation, mass };
    });
}
function heightAt({ mean, deviation, mass }, unit) {
    const z = (unit - mean) / deviation;
    return Math.exp(-0.5 * z * z) / (Math.sqrt(2 * Math.PI) * deviation * mass);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/search/tpe/shares.js

function shares(observations, choices) {
    const weights = Array.from({ length: choices }, () => 1 / choices);
    for (const choice of observations)
        weights[choice] += 1;
    const total = observations.length + 1;
    return {
        densityAt: (choice) => weights[choice] / total,
        draw: (random) => {
            let left = (0,uniformFloat64/* uniformFloat64 */.d)(random) * total;
            const choice = weights.findIndex((weight) => (left -= weight) < 0);
            return choice < 0 ? choices - 1 : choice;
        },
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/search/tpe/suggest.js




const GOOD_SHARE = 0.15;
const CANDIDATES = 24;
function suggestByTpe(space, earlier, random) {
    const known = earlier.filter(({ merit }) => merit !== null && merit > -Infinity);
    const ranked = [...known].sort((a, b) => b.merit - a.merit);
    const good = new Set(ranked.slice(0, Math.ceil(GOOD_SHARE * known.length)));
    return space.map(({ of }, at) => {
        const placeIn = (trials) => trials.map(({ point }) => placeOf(of, point[at]));
        const likely = densityOf(of, placeIn(earlier.filter((one) => good.has(one))));
        const unlikely = densityOf(of, placeIn(earlier.filter((one) => !good.has(one))));
        return valueIn(of, bestDraw(likely, unlikely, random));
    });
}
function bestDraw(likely, unlikely, random) {
    const ratioAt = (place) => likely.densityAt(place) / unlikely.densityAt(place);
    return Array.from({ length: CANDIDATES }, () => likely.draw(random)).reduce((best, place) => ratioAt(place) > ratioAt(best) ? place : best);
}
function densityOf(distribution, places) {
    return distribution.kind === 'choice' ? shares(places, distribution.value.length) : parzen(places);
}
function placeOf(distribution, value) {
    if (distribution.kind !== 'choice')
        return (0,range/* unitOf */.uF)(distribution, value);
    const text = (0,files/* canonicalJson */.dj)(value);
    return distribution.value.findIndex((one) => (0,files/* canonicalJson */.dj)(one) === text);
}
function valueIn(distribution, place) {
    return distribution.kind === 'choice' ? distribution.value[place] : (0,range/* valueAt */.fK)(distribution, place);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/search/strategies/random.js

const MOST_DRAWS = 100;
const random = {
    learns: false,
    suggest: (space, earlier, generator) => unseen(space, earlier, () => (0,search_space/* drawnPoint */.jo)(space, generator)),
};
function unseen(space, earlier, draw) {
    const isNew = (point) => !earlier.some((one) => (0,search_space/* samePoint */.px)(one.point, point));
    for (let draws = 0; draws < MOST_DRAWS; draws++) {
        const point = draw();
        if (isNew(point))
            return point;
    }
    const most = Math.min((0,search_space/* sizeOf */.$d)(space), earlier.length + 1);
    for (let number = 0; number < most && Number.isFinite((0,search_space/* sizeOf */.$d)(space)); number++) {
        const point = (0,search_space/* pointOf */.qk)(space, number);
        if (isNew(point))
            return point;
    }
    return draw();
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/search/strategies/bayesian.js


const RANDOM_TRIALS = 8;
const bayesian = {
    learns: true,
    suggest: (space, earlier, generator) => earlier.length < RANDOM_TRIALS
        ? random.suggest(space, earlier, generator)
        : unseen(space, earlier, () => suggestByTpe(space, earlier, generator)),
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/search/strategies/grid.js

const grid = {
    learns: false,
    suggest: (space, earlier) => (0,search_space/* pointOf */.qk)(space, earlier.length),
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/search/strategies/index.js




const STRATEGIES = { grid: grid, random: random, bayesian: bayesian };

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/search/index.js








/***/ }),

/***/ 72555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ shortNames)
/* harmony export */ });
function shortNames(paths) {
    return paths.map((path) => {
        const steps = path.split('.');
        const tails = steps.map((_, at) => steps.slice(steps.length - 1 - at).join('.'));
        const isOwn = (tail) => paths.every((other) => other === path || (other !== tail && !other.endsWith(`.${tail}`)));
        return tails.find(isOwn) ?? path;
    });
}


/***/ }),

/***/ 25165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ valueText)
/* harmony export */ });
function valueText(value) {
    const entries = entriesOf(value);
    return entries ? entries.map(entryText).join(', ') : partText(value);
}
function partText(value) {
    if (typeof value === 'string')
        return value;
    if (Array.isArray(value))
        return `[${value.map(partText).join(', ')}]`;
    const entries = entriesOf(value);
    return entries ? `{${entries.map(entryText).join(', ')}}` : String(value);
}
function entryText([key, value]) {
    return `${key}: ${partText(value)}`;
}
function entriesOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : null;
}


/***/ }),

/***/ 29090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ sourcesOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _data_source_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89561);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41182);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88850);





async function sourcesOf({ command, data }, folder) {
    const named = data.source === undefined ? [] : (0,_data_source_files_js__WEBPACK_IMPORTED_MODULE_4__/* .filesOf */ .R8)(data.source);
    const sources = [];
    for (const uri of named)
        sources.push({ uri, sha256: await digestOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, uri)) });
    for (const uri of await filesInCommand(command, folder))
        if (!named.includes(uri))
            sources.push({ uri, sha256: await (0,_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256File */ .Q3)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, uri)) });
    return sources;
}
async function filesInCommand(command, folder) {
    const words = new Set(command.split(/[\s"'`=;|&<>()]+/).filter((word) => word !== ''));
    const found = new Set();
    for (const word of words) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, word);
        const uri = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
        if (status?.isFile() && !uri.startsWith('../'))
            found.add(uri);
    }
    return [...found].sort(_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH);
}
async function digestOf(path) {
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    if (!status)
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('is not there', 'Mend "data.source" in the recipe; it is read relative to the recipe\'s folder.', path);
    if (!status.isDirectory())
        return (0,_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256File */ .Q3)(path);
    const lines = [];
    for (const name of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { recursive: true })).sort(_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH)) {
        const entry = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)).catch(() => null);
        if (entry?.isFile())
            lines.push(`${name.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/')}\t${await (0,_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256File */ .Q3)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name))}\n`);
    }
    return (0,_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(lines.join(''));
}


/***/ }),

/***/ 64034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ evaluationCodeOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41182);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88850);




const MADE_BY_RUNNING = new Set(['__pycache__', 'node_modules']);
async function evaluationCodeOf({ evaluation }, folder) {
    if (!evaluation)
        return null;
    const digests = new Map();
    for (const named of evaluation.code)
        for (const file of await filesBelow(named, folder))
            digests.set(file, await (0,_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256File */ .Q3)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, file)));
    const lines = [...digests.keys()].sort(_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH).map((file) => `${file}\t${digests.get(file)}\n`);
    return (0,_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(lines.join(''));
}
async function filesBelow(named, folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, named);
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    if (!status)
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('is not there', 'Mend "evaluation.code" in the recipe; it is read relative to the recipe\'s folder.', path);
    const own = named.replace(/\/+$/, '');
    if (!status.isDirectory())
        return [own];
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { recursive: true });
    const files = [];
    for (const entry of entries) {
        const parts = entry.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
        if (parts.some((part) => part.startsWith('.') || MADE_BY_RUNNING.has(part)))
            continue;
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry)).catch(() => null))?.isFile())
            files.push(`${own}/${parts.join('/')}`);
    }
    return files;
}


/***/ }),

/***/ 36387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  differencesHere: () => (/* binding */ differencesHere)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/contenders/index.js + 13 modules
var contenders = __webpack_require__(88903);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/index.js + 46 modules
var shared_data = __webpack_require__(40593);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/recipe/index.js + 46 modules
var shared_recipe = __webpack_require__(72625);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/evaluation-code.js
var evaluation_code = __webpack_require__(64034);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var files = __webpack_require__(88850);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/package/index.js + 12 modules
var shared_package = __webpack_require__(71590);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/retrace/lineage.js





const schema = schemas/* looseObject */._H3({
    buildDefinition: schemas/* looseObject */._H3({
        resolvedDependencies: schemas/* array */.YOg(schemas/* looseObject */._H3({
            name: schemas/* string */.YjP().optional(),
            uri: schemas/* string */.YjP(),
            digest: schemas/* looseObject */._H3({ sha256: schemas/* string */.YjP().optional() }),
        })),
    }),
});
async function readSources({ directory, manifest }) {
    const path = (0,external_node_path_.join)(directory, shared_package.LINEAGE_FILE);
    const parsed = schema.safeParse((0,files/* jsonIn */.Yf)(await (0,files/* readTextIfThere */.pM)(path)));
    if (!parsed.success)
        throw new errors/* UserError */.yo("doesn't say what the package was made from", 'Train it with "heirloom train".', path);
    const parents = new Set(manifest.parents.map(({ digest }) => digest));
    return new Map(parsed.data.buildDefinition.resolvedDependencies
        .filter(({ name }) => name === undefined)
        .flatMap(({ uri, digest: { sha256 } }) => sha256 === undefined || parents.has(sha256) ? [] : [[uri, sha256]]));
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/search/plan.js
var search_plan = __webpack_require__(60292);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/search/record.js
var record = __webpack_require__(96610);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/retrace/recipe.js




function recipeHere({ recipe, tree }, recorded, search) {
    if ('command' in recipe)
        return { recipe, isSameSearch: search === null };
    if (!recipe.search || !search)
        return { recipe: withLayers(recipe, recorded), isSameSearch: !recipe.search && !search };
    const best = search.trials.find(({ number }) => number === search.best);
    const values = Object.entries(best?.values ?? {});
    return {
        recipe: withLayers((0,shared_recipe/* filledRecipe */.db)({ tree }, values), recorded),
        isSameSearch: isSameSearch(recipe, recipe.search, search),
    };
}
function isSameSearch(recipe, asked, search) {
    const plan = (0,search_plan/* planOf */.X)(asked, recipe.training);
    const here = { ...(0,record/* recordOf */.zv)(asked, plan, [], { number: search.best }), trials: plan.trials };
    return (0,files/* canonicalJson */.dj)(here) === (0,files/* canonicalJson */.dj)({ ...search, trials: search.trials.length });
}
function withLayers(recipe, recorded) {
    if ((recipe.model?.file ?? recipe.model?.module) === undefined)
        return recipe;
    const { model } = (recorded ?? {});
    return { ...recipe, model };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/images/folder.js
var folder = __webpack_require__(73543);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/modules/read-module.js + 2 modules
var read_module = __webpack_require__(38103);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/training/command/sources.js
var sources = __webpack_require__(29090);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/retrace/sources.js







async function sourcesHere(recipe, { folder, storage }) {
    if ('command' in recipe)
        return new Map((await (0,sources/* sourcesOf */.u)(recipe, folder)).map(({ uri, sha256 }) => [uri, sha256]));
    const found = new Map();
    for (const uri of namedBy(recipe))
        found.set(uri, await digestAt((0,external_node_path_.resolve)(folder, uri)));
    for (const module of modulesOf(recipe)) {
        if (found.get(module) === null)
            continue;
        const context = { folder, log: () => undefined };
        const { rowsSha256 } = await (0,read_module/* readModule */.b)((0,external_node_path_.resolve)(folder, module), context, storage);
        found.set(`${module}#rows`, rowsSha256);
    }
    return found;
}
function namedBy({ data, model }) {
    const tests = data.split.test_source;
    const layers = model?.file ?? model?.module;
    return new Set([
        ...(0,shared_data/* filesOf */.R8)(data.source),
        ...(tests === undefined ? [] : (0,shared_data/* filesOf */.R8)(tests)),
        ...(layers === undefined ? [] : [layers]),
    ]);
}
function modulesOf({ data }) {
    const sources = [data.source, data.split.test_source];
    return sources.flatMap((source) => typeof source === 'object' && 'module' in source ? [source.module] : []);
}
async function digestAt(path) {
    const status = await (0,promises_.stat)(path).catch(() => null);
    if (!status)
        return null;
    return status.isDirectory() ? (await (0,folder/* readPictureFolder */.L)(path)).sha256 : (0,files/* sha256File */.Q3)(path);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/retrace/index.js









const MOST_NAMED = 3;
async function differencesHere(opened, { recipe: path, set }, deps) {
    const recipePath = (0,external_node_path_.resolve)(deps.workspace, path);
    const folder = (0,external_node_path_.dirname)(recipePath);
    const here = await (0,shared_recipe.openToRead)(recipePath, set, deps);
    const recorded = await (0,contenders/* readRecipeFile */.ti)(opened);
    const { recipe, isSameSearch } = recipeHere(here, recorded, await (0,contenders/* readSearchFile */.V9)(opened));
    const differences = (0,shared_recipe.differencesBetween)(recorded ?? {}, (0,shared_recipe/* effectiveRecipe */.QX)(recipe));
    const storage = new shared_data/* TemporaryStorage */.L3(deps.cache);
    try {
        const sources = await sourcesHere(here.recipe, { folder, storage });
        return [
            ...(differences.length > 0 ? [`the recipe differs (${named((0,shared_recipe.differenceLines)(differences))})`] : []),
            ...(isSameSearch ? [] : ['the recipe searches otherwise']),
            ...((await isSameCode(opened, here.recipe, folder)) ? [] : ['the evaluation code is other']),
            ...differingSources(await readSources(opened), sources),
        ];
    }
    finally {
        storage.close();
    }
}
async function isSameCode(opened, recipe, folder) {
    const { evaluationCode } = await (0,shared_package.readLineage)(opened);
    return evaluationCode === (await (0,evaluation_code/* evaluationCodeOf */.n)(recipe, folder));
}
function differingSources(before, now) {
    const uris = [...new Set([...before.keys(), ...now.keys()])];
    const different = uris.filter((uri) => before.get(uri) !== now.get(uri));
    return different.length > 0 ? [`other content: ${named(different)}`] : [];
}
function named(texts) {
    const more = texts.length - MOST_NAMED;
    return `${texts.slice(0, MOST_NAMED).join('; ')}${more > 0 ? ` and ${more} more` : ''}`;
}


/***/ }),

/***/ 60292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ planOf)
/* harmony export */ });
/* harmony import */ var _recipe_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72625);
/* harmony import */ var _search_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40358);


function planOf(search, training) {
    const space = (0,_recipe_index_js__WEBPACK_IMPORTED_MODULE_0__/* .spaceOf */ .UN)(search);
    return {
        strategy: search.strategy,
        space,
        metric: search.metric,
        trials: Math.min(search.trials ?? Infinity, (0,_search_index_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)(space)),
        seed: (0,_recipe_index_js__WEBPACK_IMPORTED_MODULE_0__/* .seedsOf */ .GO)(training)[0],
        warmUp: search.stop?.value.warm_up ?? null,
    };
}


/***/ }),

/***/ 96610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ak: () => (/* binding */ metricOf),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
function valuesOf(space, point) {
    return space.map(({ path }, at) => [path, point[at]]);
}
function metricOf(metric, merit) {
    return metric === 'val_accuracy' ? merit : 0 - merit;
}
function recordOf({ stop }, { strategy, metric, seed, space }, trials, best) {
    return {
        schema: 'heirloom.dev/search/v1',
        strategy,
        metric,
        seed,
        space: Object.fromEntries(space.map(({ path, of }) => [path, { [of.kind]: of.value }])),
        stop: stop ? { [stop.kind]: stop.value } : null,
        trials: trials.map((trial) => trialRecord(trial, space, metric)),
        best: best.number,
    };
}
function trialRecord({ number, point, end }, space, metric) {
    return {
        number,
        values: Object.fromEntries(valuesOf(space, point)),
        state: end.state,
        value: end.state === 'failed' ? null : metricOf(metric, end.merit),
        epochs: end.merits.length,
        ...(end.state === 'failed' && { reason: end.reason }),
    };
}


/***/ })

};
