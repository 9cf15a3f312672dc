export const id = 3456;
export const ids = [3456];
export const modules = {

/***/ 81092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   SS: () => (/* binding */ decimalsExact),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Wm: () => (/* binding */ decimalsFor),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   ht: () => (/* binding */ decimalsBeside),
/* harmony export */   is: () => (/* binding */ decimalsAlone),
/* harmony export */   us: () => (/* binding */ isShownAsZero),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
const MOST_DECIMALS = 8;
const DECIMALS_OF_A_POINT = 4;
function decimalsFor(interval, limit) {
    const halfWidth = (interval[1] - interval[0]) / 2;
    const wanted = halfWidth > 0 ? 1 - Math.floor(Math.log10(halfWidth)) : DECIMALS_OF_A_POINT;
    const decimals = Math.min(MOST_DECIMALS, Math.max(0, wanted));
    if (limit === null)
        return decimals;
    return Math.max(...interval.map((end) => decimalsBeside(end, limit, decimals)));
}
function decimalsAlone(value) {
    if (value === 0)
        return 1;
    const magnitude = Math.floor(Math.log10(Math.abs(value)));
    if (magnitude >= 0)
        return Math.max(0, 3 - magnitude);
    return Math.min(MOST_DECIMALS, Math.max(4, 2 - magnitude));
}
function decimalsBeside(value, limit, decimals) {
    let enough = decimals;
    while (enough < MOST_DECIMALS && !keepsOrder(value, limit, enough))
        enough++;
    return enough;
}
function decimalsExact(value, decimals) {
    let enough = decimals;
    while (enough < MOST_DECIMALS && Math.abs(Number(value.toFixed(enough)) - value) > 1e-12)
        enough++;
    return enough;
}
function fixed(value, decimals) {
    if (value !== 0 && Math.abs(value) < 0.5 * 10 ** -MOST_DECIMALS)
        return exponent(value);
    if (Math.abs(value) >= 1e15)
        return exponent(value);
    const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.');
    const digits = grouped(whole) + (fraction ? `.${fraction}` : '');
    return isShownAsZero(value, decimals) || value >= 0 ? digits : `−${digits}`;
}
function signed(value, decimals) {
    return value > 0 && !isShownAsZero(value, decimals) ? `+${fixed(value, decimals)}` : fixed(value, decimals);
}
function number(value) {
    return fixed(value, Number.isInteger(value) ? 0 : decimalsAlone(value));
}
function count(value) {
    return fixed(value, 0);
}
function counted(value, noun, plural = `${noun}s`) {
    return `${count(value)} ${value === 1 ? noun : plural}`;
}
function percent(share) {
    const shown = (100 * share).toFixed(1);
    if (share > 0 && shown === '0.0')
        return '< 0.1 %';
    if (share < 1 && shown === '100.0')
        return '> 99.9 %';
    return `${shown.replace(/\.0$/, '')} %`;
}
function isShownAsZero(value, decimals) {
    return Number(value.toFixed(decimals)) === 0;
}
function keepsOrder(value, limit, decimals) {
    const shown = Number(value.toFixed(decimals)) - Number(limit.toFixed(decimals));
    return Math.sign(shown) === Math.sign(value - limit);
}
function exponent(value) {
    return value.toExponential(2).replace(/-/g, '−');
}
function grouped(digits) {
    return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}


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

/***/ 8037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _backends_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78046);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40593);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95641);
/* harmony import */ var _datasets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48246);
/* harmony import */ var _trial_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17839);






const NEWS = 100;
async function main() {
    const { recipePath, parents, judgedRows, backend: name, storage, places } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    const { folder, bytesInMemory } = storage;
    const silent = () => undefined;
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    const tell = (news) => port.postMessage(news);
    const opened = (0,_backends_index_js__WEBPACK_IMPORTED_MODULE_1__.openBackend)(name, { ...places, log: silent });
    const datasets = (0,_datasets_js__WEBPACK_IMPORTED_MODULE_4__/* .datasetsOf */ .PF)({
        load: (recipe, storage) => (0,_prepare_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareData */ .c)(recipe, recipePath, parents.members, { host: { info: silent }, storage }),
        check: _prepare_js__WEBPACK_IMPORTED_MODULE_3__/* .checkAgainstRecipe */ .w,
        openStorage: () => new _data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .TemporaryStorage */ .L3(folder, bytesInMemory),
        judgedRows,
    });
    const answer = async (job) => {
        let told = 0;
        const onStep = (fraction) => {
            if (Math.floor(fraction * NEWS) === told)
                return;
            told = Math.floor(fraction * NEWS);
            tell({ kind: 'step', fraction });
        };
        try {
            const backend = await opened;
            tell({ kind: 'end', end: await (0,_trial_js__WEBPACK_IMPORTED_MODULE_5__/* .runTrial */ .W)(job, { backend, parents, recipePath, datasets, onStep }) });
        }
        catch (error) {
            tell({ kind: 'fault', stack: String(error.stack) });
        }
    };
    port.on('message', (job) => void answer(job));
    await opened.catch(silent);
}


/***/ })

};
