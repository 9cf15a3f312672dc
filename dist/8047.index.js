export const id = 8047;
export const ids = [8047];
export const modules = {

/***/ 45901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ boundsText),
/* harmony export */   Gt: () => (/* binding */ factor),
/* harmony export */   Hm: () => (/* binding */ boundsSchema),
/* harmony export */   In: () => (/* binding */ shortNumber),
/* harmony export */   OB: () => (/* binding */ learntBounds),
/* harmony export */   Yj: () => (/* binding */ learnBounds),
/* harmony export */   qE: () => (/* binding */ clamp),
/* harmony export */   t7: () => (/* binding */ givenBounds)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _yaml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10147);
/* harmony import */ var _features_feature_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21055);
/* harmony import */ var _features_imputation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80780);




const boundsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ min: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(), max: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable() });
const learntBounds = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['iqr', 'z_score']);
const givenBounds = (0,_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re)({ min: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional(), max: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional() })
    .refine(({ min, max }) => (min ?? max) !== undefined, {
    error: 'there is no bound. Give "min", "max" or both.',
})
    .refine(({ min = -Infinity, max = Infinity }) => min < max, {
    error: '"min" is not less than "max". Swap them.',
});
const factor = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()
    .positive()
    .optional()
    .describe('How far the bounds lie: so many interquartile ranges beyond the quartiles (default 1.5), or so many standard deviations from the mean (default 3).');
const FACTORS = { iqr: 1.5, z_score: 3 };
function learnBounds(cells, by, distance = FACTORS[by]) {
    const values = (0,_features_imputation_js__WEBPACK_IMPORTED_MODULE_2__/* .presentNumbers */ .KF)(cells).sort();
    if (values.length === 0)
        throw new _features_feature_step_js__WEBPACK_IMPORTED_MODULE_1__/* .CellError */ .hk('no training row has a value to learn bounds from', 'Take the column out of the step.');
    const [low, high, spread] = by === 'iqr' ? quartiles(values) : aroundMean(values);
    if (spread === 0)
        throw new _features_feature_step_js__WEBPACK_IMPORTED_MODULE_1__/* .CellError */ .hk(by === 'iqr'
            ? `the middle half of the training values is ${low}, so any other would be an outlier`
            : `every training value is ${low}, so any other would be an outlier`, 'Give the bounds yourself, as in "by: {min: 0, max: 10}", or take the column out of the step.');
    return { min: low - distance * spread, max: high + distance * spread };
}
function quartiles(sorted) {
    const quantile = (share) => {
        const place = share * (sorted.length - 1);
        const below = sorted[Math.floor(place)];
        return below + (sorted[Math.ceil(place)] - below) * (place - Math.floor(place));
    };
    const [first, third] = [quantile(0.25), quantile(0.75)];
    return [first, third, third - first];
}
function aroundMean(values) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const isConstant = values[0] === values.at(-1);
    return isConstant ? [values[0], values[0], 0] : [mean, mean, Math.sqrt(squares / values.length)];
}
function clamp(value, { min, max }) {
    if (min !== null && value < min)
        return min;
    return max !== null && value > max ? max : value;
}
function boundsText({ min, max }) {
    if (min === null)
        return `at most ${shortNumber(max)}`;
    return max === null
        ? `at least ${shortNumber(min)}`
        : `between ${shortNumber(min)} and ${shortNumber(max)}`;
}
function shortNumber(value) {
    return String(Number(value.toPrecision(6)));
}


/***/ }),

/***/ 30191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cellStep)
/* harmony export */ });
function cellStep(step) {
    return step;
}


/***/ }),

/***/ 18442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var _features_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19409);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45901);
/* harmony import */ var _cell_step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30191);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89773);





const clip = (0,_cell_step_js__WEBPACK_IMPORTED_MODULE_3__/* .cellStep */ .n)({
    schema: (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .onColumns */ .L)({
        by: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .learntBounds */ .OB, _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .givenBounds */ .t7])
            .describe('iqr or z_score: bounds learnt on the training split; or {min, max}.'),
        factor: _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .factor */ .Gt,
    }).superRefine(({ by, factor }, context) => {
        if (typeof by === 'string' || factor === undefined)
            return;
        context.addIssue({
            code: 'custom',
            path: ['factor'],
            message: 'the bounds are given already. Take "factor" out.',
        });
    }),
    fitted: _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .boundsSchema */ .Hm,
    fit: (cells, { by, factor }) => typeof by === 'string' ? (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .learnBounds */ .Yj)(cells, by, factor) : { min: by.min ?? null, max: by.max ?? null },
    fixer: (bounds) => (cell) => {
        if (cell === null)
            return null;
        const value = (0,_features_number_js__WEBPACK_IMPORTED_MODULE_0__/* .numberIn */ .P)(cell, null);
        const within = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .clamp */ .qE)(value, bounds);
        return within === value ? cell : String(within);
    },
    words: (bounds) => `to ${(0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .boundsText */ .Fv)(bounds)}`,
});


/***/ }),

/***/ 89773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ onColumns)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _yaml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10147);


const columns = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1).describe('Names, or patterns such as "p*".');
function onColumns(options) {
    return (0,_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re)({ columns, ...options });
}


/***/ }),

/***/ 44530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ impute)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27597);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88850);
/* harmony import */ var _yaml_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10147);
/* harmony import */ var _features_feature_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21055);
/* harmony import */ var _features_imputation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80780);
/* harmony import */ var _features_number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19409);
/* harmony import */ var _storage_sequence_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18813);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45901);
/* harmony import */ var _cell_step_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30191);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89773);










const constant = zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().refine(_features_number_js__WEBPACK_IMPORTED_MODULE_4__/* .isFloat32 */ .C)]);
const filler = zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['median', 'mean', 'mode']),
    zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig()
        .refine(_features_number_js__WEBPACK_IMPORTED_MODULE_4__/* .isFloat32 */ .C)
        .transform((value) => ({ constant: value })),
    (0,_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({ constant }),
]);
const impute = (0,_cell_step_js__WEBPACK_IMPORTED_MODULE_8__/* .cellStep */ .n)({
    schema: (0,_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .onColumns */ .L)({
        with: filler.describe('median, mean, mode (the most frequent text), or {constant: value}; learnt on the training split.'),
    }),
    fitted: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ value: zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig()]) }),
    fit: (cells, options) => ({ value: fillerOf(cells, options.with) }),
    fixer: ({ value }) => {
        const text = String(value);
        return (cell) => cell ?? text;
    },
    words: ({ value }, options) => `with ${typeof value === 'number' ? (0,_bounds_js__WEBPACK_IMPORTED_MODULE_5__/* .shortNumber */ .In)(value) : `"${value.slice(0, 40)}"`}${typeof options.with === 'string' ? ` (${options.with})` : ''}`,
});
function fillerOf(cells, by) {
    if (typeof by === 'object')
        return by.constant;
    if ((0,_storage_sequence_js__WEBPACK_IMPORTED_MODULE_9__/* .firstIndex */ .v4)(cells, (cell) => cell !== null) < 0)
        throw new _features_feature_step_js__WEBPACK_IMPORTED_MODULE_2__/* .CellError */ .hk(`no training row has a value to take the ${by} of`, 'Say what stands for a missing value, as in "with: {constant: 0}", or take the column out of the step.');
    return by === 'mode'
        ? modeOf(cells)
        : (0,_features_imputation_js__WEBPACK_IMPORTED_MODULE_3__/* .fillMissing */ .wd)(cells, { missing: by, indicator: false }).imputed.missing;
}
function modeOf(cells) {
    const counts = new Map();
    for (const cell of cells)
        if (cell !== null)
            counts.set(cell, (counts.get(cell) ?? 0) + 1);
    const [[mode]] = [...counts].sort(([a, often], [b, rarely]) => rarely - often || (0,_files_index_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .HH)(a, b));
    return mode;
}


/***/ }),

/***/ 60621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ dropMissing),
/* harmony export */   Gf: () => (/* binding */ dropDuplicates),
/* harmony export */   Vm: () => (/* binding */ dropOutliers),
/* harmony export */   tH: () => (/* binding */ outlierTest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var _yaml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10147);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45901);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89773);
/* harmony import */ var _features_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19409);





const dropDuplicates = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(true).transform(() => ({})),
    (0,_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re)({ columns: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).min(1).optional() }),
]);
const dropMissing = (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .onColumns */ .L)({
    from: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['training', 'all'])
        .default('training')
        .describe('all: from the test and validation rows too, before the split.'),
});
const dropOutliers = (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .onColumns */ .L)({
    by: _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .learntBounds */ .OB.describe('Bounds learnt on the training split.'),
    factor: _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .factor */ .Gt,
});
function outlierTest(cells, { by, factor }) {
    const bounds = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .learnBounds */ .Yj)(cells, by, factor);
    return {
        bounds,
        words: (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .boundsText */ .Fv)(bounds),
        isOutlier: (cell) => {
            const value = cell === null ? null : (0,_features_number_js__WEBPACK_IMPORTED_MODULE_3__/* .numberIn */ .P)(cell, null);
            return value !== null && (value < bounds.min || value > bounds.max);
        },
    };
}


/***/ }),

/***/ 96949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ CLEANING),
/* harmony export */   _: () => (/* binding */ isBeforeSplit)
/* harmony export */ });
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18442);
/* harmony import */ var _impute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44530);
/* harmony import */ var _row_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60621);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82699);




const CLEANING = {
    types: _types_js__WEBPACK_IMPORTED_MODULE_3__/* .types */ .g.schema,
    drop_duplicates: _row_step_js__WEBPACK_IMPORTED_MODULE_2__/* .dropDuplicates */ .Gf,
    drop_missing: _row_step_js__WEBPACK_IMPORTED_MODULE_2__/* .dropMissing */ .Ej,
    impute: _impute_js__WEBPACK_IMPORTED_MODULE_1__/* .impute */ .j.schema,
    clip: _clip_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$.schema,
    drop_outliers: _row_step_js__WEBPACK_IMPORTED_MODULE_2__/* .dropOutliers */ .Vm,
};
function isBeforeSplit(step) {
    return (step.kind === 'types' ||
        step.kind === 'drop_duplicates' ||
        (step.kind === 'drop_missing' && step.value.from === 'all'));
}


/***/ }),

/***/ 82699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ types)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var _yaml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10147);
/* harmony import */ var _features_dates_iso_date_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38390);
/* harmony import */ var _features_feature_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21055);
/* harmony import */ var _features_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19409);
/* harmony import */ var _cell_step_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30191);






const TYPES = {
    number: { is: isNumber, noun: 'a finite number of 32 bits' },
    integer: { is: (text) => isNumber(text) && Number.isInteger(Number(text)), noun: 'a whole number' },
    boolean: { is: (text) => /^(true|false|yes|no|0|1)$/i.test(text.trim()), noun: 'true or false' },
    date: { is: (text) => (0,_features_dates_iso_date_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIsoDate */ .jT)(text) !== null, noun: 'a date such as 2026-01-31' },
    text: { is: () => true, noun: 'a text' },
};
const typeName = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(Object.keys(TYPES));
const otherwise = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['error', 'missing']);
const options = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ type: typeName, otherwise });
const types = (0,_cell_step_js__WEBPACK_IMPORTED_MODULE_5__/* .cellStep */ .n)({
    schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
        typeName.transform((type) => ({ type, otherwise: 'error' })),
        (0,_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re)({
            type: typeName,
            otherwise: otherwise.default('error').describe('missing: another cell counts as missing.'),
        }),
    ]))
        .refine((columns) => Object.keys(columns).length > 0, { error: 'no column is named. Name one.' })
        .describe('Column, or pattern, to number, integer, boolean, date or text.'),
    fitted: options,
    fit: (_cells, { type, otherwise }) => ({ type, otherwise }),
    fixer: ({ type, otherwise }) => {
        const { is, noun } = TYPES[type];
        return (cell) => {
            if (cell === null || is(cell))
                return cell;
            if (otherwise === 'missing')
                return null;
            throw new _features_feature_step_js__WEBPACK_IMPORTED_MODULE_1__/* .CellError */ .hk(`${(0,_features_feature_step_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedCell */ .Jq)(cell)} is not ${noun}`, 'Mend the cell, or let such cells count as missing with "otherwise: missing" in "data.clean".');
        };
    },
    words: ({ type }) => `that are not ${TYPES[type].noun}`,
});
function isNumber(text) {
    return text.trim() !== '' && (0,_features_number_js__WEBPACK_IMPORTED_MODULE_2__/* .isFloat32 */ .C)(Number(text));
}


/***/ }),

/***/ 38390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ki: () => (/* binding */ daysInYear),
/* harmony export */   L3: () => (/* binding */ daysInMonth),
/* harmony export */   e8: () => (/* binding */ inUtc),
/* harmony export */   jT: () => (/* binding */ parseIsoDate),
/* harmony export */   jr: () => (/* binding */ weekday),
/* harmony export */   vb: () => (/* binding */ dayOfYear)
/* harmony export */ });
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:([Zz])|([+-])(\d{2})(?::?(\d{2}))?)?)?$/;
function parseIsoDate(text) {
    const match = SHAPE.exec(text.trim());
    if (!match)
        return null;
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
        return null;
    if (match[4] === undefined)
        return { year, month, day, time: null, offset: null };
    const time = { hour: Number(match[4]), minute: Number(match[5]), second: Number(match[6] ?? 0) };
    const [hours, minutes] = [Number(match[9] ?? 0), Number(match[10] ?? 0)];
    if (time.hour > 23 || time.minute > 59 || time.second > 59 || hours > 23 || minutes > 59)
        return null;
    const sign = match[8] === '-' ? -1 : 1;
    const offset = match[7] || match[8] ? sign * (60 * hours + minutes) : null;
    return { year, month, day, time, offset };
}
function inUtc(date) {
    if (!date.time || date.offset === null)
        return date;
    const moment = new Date(0);
    moment.setUTCFullYear(date.year, date.month - 1, date.day);
    moment.setUTCHours(date.time.hour, date.time.minute - date.offset, date.time.second);
    return {
        year: moment.getUTCFullYear(),
        month: moment.getUTCMonth() + 1,
        day: moment.getUTCDate(),
        time: {
            hour: moment.getUTCHours(),
            minute: moment.getUTCMinutes(),
            second: moment.getUTCSeconds(),
        },
        offset: 0,
    };
}
function daysInMonth(year, month) {
    return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
function daysInYear(year) {
    return isLeap(year) ? 366 : 365;
}
function dayOfYear({ year, month, day }) {
    let days = day;
    for (let before = 1; before < month; before++)
        days += daysInMonth(year, before);
    return days;
}
function weekday({ year, month, day }) {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    return date.getUTCDay() || 7;
}
function isLeap(year) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}


/***/ }),

/***/ 21055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jq: () => (/* binding */ quotedCell),
/* harmony export */   hk: () => (/* binding */ CellError),
/* harmony export */   jY: () => (/* binding */ featureStep)
/* harmony export */ });
class CellError extends Error {
    what;
    mend;
    index;
    constructor(what, mend, index) {
        super(what);
        this.what = what;
        this.mend = mend;
        this.index = index;
    }
}
function featureStep(step) {
    return step;
}
function quotedCell(cell) {
    return `"${cell.slice(0, 40)}"`;
}


/***/ }),

/***/ 80780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ presentNumbers),
/* harmony export */   Mb: () => (/* binding */ checkIndicator),
/* harmony export */   PY: () => (/* binding */ widthWith),
/* harmony export */   _v: () => (/* binding */ encodeNumber),
/* harmony export */   vb: () => (/* binding */ imputed),
/* harmony export */   wd: () => (/* binding */ fillMissing),
/* harmony export */   xu: () => (/* binding */ imputation)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _feature_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21055);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19409);



const imputation = {
    missing: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['error', 'median', 'mean']), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().refine(_number_js__WEBPACK_IMPORTED_MODULE_1__/* .isFloat32 */ .C)])
        .default('error')
        .describe('What stands for a missing number; median and mean are those of the training split.'),
    indicator: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .default(false)
        .describe('Adds one more input: 1 where the value was missing, else 0.'),
};
const imputed = { missing: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(), indicator: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional() };
function checkIndicator({ missing, indicator }, context) {
    if (!indicator || missing !== 'error')
        return;
    context.addIssue({
        code: 'custom',
        path: ['indicator'],
        message: 'it marks filled values, and none is filled. Say with what, as in "missing: median".',
    });
}
function fillMissing(cells, { missing, indicator }) {
    const filler = missing === 'error' ? null : typeof missing === 'number' ? missing : FILLERS[missing](cells);
    const values = new Float64Array(cells.length).map((_, index) => (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .numberIn */ .P)(cells.at(index), filler, index));
    return { values, imputed: { missing: filler, indicator } };
}
function widthWith({ indicator }, width) {
    return indicator ? width + 1 : width;
}
function encodeNumber({ missing, indicator }, width, write) {
    return (cell, out, offset) => {
        write((0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .numberIn */ .P)(cell, missing), out, offset);
        if (indicator)
            out[offset + width] = cell === null ? 1 : 0;
        if (!Number.isFinite(out[offset]))
            throw new _feature_step_js__WEBPACK_IMPORTED_MODULE_0__/* .CellError */ .hk(`${cell ?? missing} is too far from the values in training for a number of 32 bits`, 'Mend the cell, or take the column out of the inputs.');
    };
}
const FILLERS = {
    median: (cells) => {
        const sorted = presentNumbers(cells).sort();
        if (sorted.length === 0)
            return 0;
        const middle = sorted.length >> 1;
        return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    },
    mean: (cells) => {
        const values = presentNumbers(cells);
        return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
    },
};
function presentNumbers(cells) {
    const values = new Float64Array(cells.length);
    let count = 0;
    for (let index = 0; index < cells.length; index++) {
        const cell = cells.at(index);
        if (cell !== null)
            values[count++] = (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .numberIn */ .P)(cell, null, index);
    }
    return values.subarray(0, count);
}


/***/ }),

/***/ 19409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isFloat32),
/* harmony export */   P: () => (/* binding */ numberIn)
/* harmony export */ });
/* harmony import */ var _feature_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21055);

function numberIn(cell, missing, index) {
    if (cell === null) {
        if (missing !== null)
            return missing;
        throw new _feature_step_js__WEBPACK_IMPORTED_MODULE_0__/* .CellError */ .hk('the value is missing (NaN)', 'Fill it in, remove the row, or say in the feature step what stands for it, as in "missing: median".', index);
    }
    const value = Number(cell);
    if (cell.trim() !== '' && isFloat32(value))
        return value;
    throw new _feature_step_js__WEBPACK_IMPORTED_MODULE_0__/* .CellError */ .hk(`${(0,_feature_step_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedCell */ .Jq)(cell)} is not a finite number of 32 bits`, 'Mend the cell, or take the column out of the inputs.', index);
}
function isFloat32(value) {
    return Number.isFinite(Math.fround(value));
}


/***/ }),

/***/ 13766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ DATA_FILE),
/* harmony export */   QN: () => (/* binding */ dataReportSchema),
/* harmony export */   VB: () => (/* binding */ MOST_DISTINCT)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _cleaning_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96949);


const DATA_FILE = 'data.json';
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative();
const counts = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ train: count, validation: count, test: count });
const spread = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ min: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), mean: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), max: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() });
const column = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    role: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['input', 'label', 'id', 'slice', 'group', 'split', 'unused']),
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['integer', 'number', 'boolean', 'date', 'text']).nullable(),
    missing: counts,
    distinct: count.nullable(),
    spread: spread.optional(),
    dates: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ first: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), last: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).optional(),
    top: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), rows: count })).optional(),
});
const effect = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    step: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(Object.keys(_cleaning_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .CLEANING */ .Y)),
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    of: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['rows', 'cells']),
    count,
    splits: counts.nullable(),
    words: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const dataReportSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('heirloom.dev/data/v1'),
    rows: counts,
    label: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), classes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), rows: counts })) }),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            spread: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
                train: spread.nullable(),
                validation: spread.nullable(),
                test: spread.nullable(),
            }),
        }),
    ]),
    copies: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        within: counts,
        ofTraining: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ validation: count, test: count }),
    }),
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(column),
    cleaning: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(effect),
});
const MOST_DISTINCT = 1000;


/***/ }),

/***/ 18813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ computed),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   v4: () => (/* binding */ firstIndex),
/* harmony export */   wH: () => (/* binding */ selected)
/* harmony export */ });
function joined(first, second) {
    return {
        length: first.length + second.length,
        at: (index) => (index < first.length ? first.at(index) : second.at(index - first.length)),
        *[Symbol.iterator]() {
            yield* first;
            yield* second;
        },
    };
}
function computed(length, valueAt) {
    return {
        length,
        at: (index) => (index >= 0 && index < length ? valueAt(index) : undefined),
        *[Symbol.iterator]() {
            for (let index = 0; index < length; index++)
                yield valueAt(index);
        },
    };
}
function selected(values, at) {
    return computed(at.length, (index) => values.at(at[index]));
}
function firstIndex(values, is) {
    for (let index = 0; index < values.length; index++)
        if (is(values.at(index), index))
            return index;
    return -1;
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

/***/ 10866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGate: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var files = __webpack_require__(88850);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/registry/index.js + 3 modules
var shared_registry = __webpack_require__(52481);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/causes.js
var causes = __webpack_require__(48567);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/combine.js
var combine = __webpack_require__(75770);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/contest.js
var gate_contest = __webpack_require__(68991);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/read-verdict.js + 1 modules
var read_verdict = __webpack_require__(14256);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/drop-verdict.js



async function dropVerdict(path) {
    const file = await (0,read_verdict/* readVerdict */.w)(path).catch((error) => {
        if (error instanceof errors/* UserError */.yo)
            return null;
        throw error;
    });
    if (file)
        await (0,promises_.rm)(path, { force: true });
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/judge.js + 4 modules
var judge = __webpack_require__(51955);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/noise-once.js
var noise_once = __webpack_require__(28363);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/open-sides.js
var open_sides = __webpack_require__(91302);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/override.js
var gate_override = __webpack_require__(35911);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/read-gate.js
var read_gate = __webpack_require__(43115);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/take-look.js + 5 modules
var take_look = __webpack_require__(5428);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/unused-keys.js
var unused_keys = __webpack_require__(91222);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/run.js














async function runGate(inputs, deps) {
    const { host, workspace, now } = deps;
    const out = (0,external_node_path_.resolve)(workspace, inputs.out);
    await (0,files/* checkWritable */.ZB)(out);
    await dropVerdict(out);
    const override = inputs.override === undefined ? null : (0,gate_override/* parseOverride */.q)(inputs.override, (0,gate_override/* dayOf */.k)(now()));
    const policy = await (0,read_gate/* readGate */.c)((0,external_node_path_.resolve)(workspace, inputs.gate), inputs.gate);
    (0,unused_keys/* sayUnusedKeys */.u)(policy, host);
    const registry = (0,shared_registry.openRegistry)(inputs.registry, workspace);
    const sides = await (0,open_sides/* openSides */.P)(inputs, policy, { ...deps, registry });
    const contest = (0,gate_contest/* arrange */.N)(sides);
    const look = await (0,take_look/* takeLook */.Z)(contest, policy, { ...deps, registry: inputs.registry });
    const verdict = withOverride((0,judge/* judgeContest */.E)(contest, policy, look), override);
    await (0,files/* writeFileWhole */.tG)(out, (0,files/* canonicalJson */.dj)(verdict));
    report(verdict, policy, override, host);
    host.output('verdict', verdict.verdict);
    host.output('verdict-file', inputs.out);
    host.output('failed-rules', failedRules(verdict, policy));
    host.output('metrics', verdict.metrics.candidate);
    host.output('digest', verdict.candidate.digest);
    host.output('overridden', verdict.override !== null);
    return verdict;
}
function withOverride(verdict, override) {
    return verdict.verdict === 'fail' ? { ...verdict, override } : verdict;
}
function failedRules({ rules }, { onUnderpowered }) {
    const failed = rules.filter(({ outcome, informational }) => !informational && (0,combine/* wordOf */.a)(outcome, onUnderpowered) === 'fail');
    return [...new Set(failed.map(({ name }) => name))];
}
function report(verdict, { onUnderpowered }, override, host) {
    const { results, remark } = (0,noise_once/* sayNoiseOnce */.H)(verdict.rules);
    for (const { result, names } of (0,causes/* byCause */.z)(results)) {
        const { outcome, message, informational } = result;
        const line = `${outcome.padEnd(12)} ${names.join(', ')}: ${message}`;
        if ((0,combine/* wordOf */.a)(outcome, onUnderpowered) !== 'fail')
            host.info(line);
        else if (informational)
            host.warning(line);
        else
            host.error(line);
    }
    if (remark !== null)
        host.info(remark);
    for (const caution of verdict.cautions)
        host.warning(caution);
    host.info(`${verdict.verdict.toUpperCase()} ${verdict.headline}`);
    if (!override)
        return;
    if (verdict.override)
        host.warning(`overridden by ${override.by} until ${override.expires}: ${override.reason}`);
    else
        host.info(`the override by ${override.by} was not needed: no rule failed`);
}


/***/ }),

/***/ 5428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ takeLook)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var files = __webpack_require__(88850);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/registry/listing.js
var listing = __webpack_require__(30023);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/registry/records.js
var records = __webpack_require__(79381);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/ledger/ledger.js
function isSame(a, b) {
    return a.candidate === b.candidate && a.gate === b.gate && a.policy === b.policy;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/ledger/record.js



const hex = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const schema = schemas/* strictObject */.rej({
    look: schemas/* number */.aig().int().positive(),
    candidate: hex,
    gate: schemas/* string */.YjP(),
    policy: hex,
    at: iso/* datetime */.w$(),
});
function parseLook(text, look, where) {
    try {
        const record = schema.parse(JSON.parse(text));
        if (record.look === look)
            return record;
    }
    catch {
    }
    throw new errors/* UserError */.yo(`is not the record of look ${look}`, records/* RESTORE */.zN, where);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/ledger/folder.js







const LOOK_FILE = /^(\d{6})\.json$/;
class FolderLedger {
    root;
    warn;
    now;
    constructor(root, warn, now = () => new Date()) {
        this.root = root;
        this.warn = warn;
        this.now = now;
    }
    async peek(fingerprint) {
        const files = await (0,listing/* listing */.R)(this.folder(fingerprint));
        const numbers = files.flatMap((file) => LOOK_FILE.exec(file)?.[1] ?? []).map(Number);
        const count = numbers.reduce((greatest, number) => Math.max(greatest, number), 0);
        return Promise.all(Array.from({ length: count }, (_, i) => this.read(fingerprint, i + 1)));
    }
    async look(fingerprint, judgement) {
        const taken = await this.peek(fingerprint);
        const earlier = taken.find((record) => isSame(record, judgement));
        if (earlier)
            return earlier.look;
        for (let look = taken.length + 1;; look++) {
            if (await this.record(fingerprint, { ...judgement, look, at: this.now().toISOString() }))
                return look;
            if (isSame(await this.read(fingerprint, look), judgement))
                return look;
        }
    }
    async record(fingerprint, record) {
        try {
            return await (0,files/* createFileExclusively */.QQ)(this.path(fingerprint, record.look), (0,files/* canonicalJson */.dj)(record));
        }
        catch (error) {
            if (!(error instanceof files/* NotWritable */.CP))
                throw error;
            this.warn(`look ${record.look} on this test set is not recorded: ${error.message}`);
            return true;
        }
    }
    async read(fingerprint, look) {
        const path = this.path(fingerprint, look);
        const text = await (0,files/* readTextIfThere */.pM)(path);
        if (text !== null)
            return parseLook(text, look, path);
        throw new errors/* UserError */.yo('is missing, and later looks are there', records/* RESTORE */.zN, path);
    }
    path(fingerprint, look) {
        return (0,external_node_path_.join)(this.folder(fingerprint), `${String(look).padStart(6, '0')}.json`);
    }
    folder(fingerprint) {
        return (0,external_node_path_.join)(this.root, 'looks', fingerprint);
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/registry/index.js + 3 modules
var registry = __webpack_require__(52481);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/ledger/open.js


function openLedger(registryUrl, workspace, warn, now) {
    return new FolderLedger((0,registry.registryFolder)(registryUrl, workspace), warn, now);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/ledger/index.js



// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/misfit.js
var misfit = __webpack_require__(41989);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/strangers.js
var strangers = __webpack_require__(83608);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/gate/wear.js
var wear = __webpack_require__(61928);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/gate/take-look.js





async function takeLook(contest, policy, { registry, workspace, now, host }) {
    const areStrangers = (0,strangers/* whyStrangers */.U)(contest, policy) !== null;
    if (areStrangers || (0,misfit/* stopsGate */.B)((0,misfit/* misfitsOf */.t)(contest, policy))) {
        const why = areStrangers ? 'both sides share no id' : 'the gate fits no candidate on this test set';
        host.info(`no look was taken: ${why}`);
        return (0,wear/* lookOf */.Li)(0, policy.maxLooks);
    }
    const ledger = openLedger(registry, workspace, whereNotRecorded(policy, host), now);
    const number = await ledger.look(contest.fingerprint, {
        candidate: contest.sides.candidate.digest,
        gate: policy.name,
        policy: policy.digest,
    });
    const look = (0,wear/* lookOf */.Li)(number, policy.maxLooks);
    if (policy.maxLooks === null && number > look.of) {
        host.warning(`look ${number} on this test set, and about ${look.of} is what one set is good for: a pass may only mean that ` +
            'the model was fitted to it. Take a fresh test set, or set dataset.max_looks in the gate.');
    }
    else
        host.info(`look ${number} of ${look.of} on this test set`);
    return look;
}
function whereNotRecorded({ maxLooks }, host) {
    if (maxLooks === null)
        return (line) => host.warning(line);
    return (line) => {
        const mend = 'A gate with "dataset.max_looks" needs a registry that can be written to.';
        throw new errors/* UserError */.yo(line.replace(/\.$/, ''), mend);
    };
}


/***/ }),

/***/ 91222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ sayUnusedKeys)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39298);

function sayUnusedKeys({ rules }, host) {
    const unused = rules.flatMap((rule) => (0,_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unusedKeys */ .tX)(rule).map((key) => `"${key}" of ${rule.name}`));
    if (unused.length > 0)
        host.info(`this changes no verdict: ${unused.join(', ')}`);
}


/***/ })

};
