export const id = 5424;
export const ids = [5424];
export const modules = {

/***/ 15731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ AUGMENTATIONS),
  u: () => (/* binding */ augmenterOf)
});

// EXTERNAL MODULE: ./node_modules/pure-rand/lib/esm/distribution/uniformFloat64.js
var uniformFloat64 = __webpack_require__(18460);
// EXTERNAL MODULE: ./node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
var xoroshiro128plus = __webpack_require__(19821);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var files = __webpack_require__(88850);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/augment/draws.js



function drawsOf(...numbers) {
    const digest = (0,files/* sha256 */.sc)(numbers.join(' '));
    const state = [0, 8, 16, 24].map((at) => Number.parseInt(digest.slice(at, at + 8), 16) | 0);
    const random = (0,xoroshiro128plus/* xoroshiro128plusFromState */.G)(state);
    const signed = () => random.next() / 2 ** 31;
    let spare = null;
    return {
        between: (low, high) => low + (0,uniformFloat64/* uniformFloat64 */.d)(random) * (high - low),
        normal: () => {
            if (spare !== null) {
                const value = spare;
                spare = null;
                return value;
            }
            for (;;) {
                const x = signed();
                const y = signed();
                const square = x * x + y * y;
                if (square === 0 || square >= 1)
                    continue;
                const radius = Math.sqrt((-2 * Math.log(square)) / square);
                spare = y * radius;
                return x * radius;
            }
        },
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/augment/resample.js
function resample(pixels, [height, width, channels], { a, b, c, d, right, down }, out) {
    const [middleX, middleY] = [(width - 1) / 2, (height - 1) / 2];
    let at = 0;
    for (let row = 0; row < height; row++) {
        for (let column = 0; column < width; column++) {
            const fromMiddleX = column - middleX;
            const fromMiddleY = row - middleY;
            const x = within(a * fromMiddleX + b * fromMiddleY + right + middleX, width - 1);
            const y = within(c * fromMiddleX + d * fromMiddleY + down + middleY, height - 1);
            const left = Math.floor(x);
            const top = Math.floor(y);
            const toRight = left + 1 < width ? channels : 0;
            const toBottom = top + 1 < height ? width * channels : 0;
            const across = x - left;
            const along = y - top;
            let from = (top * width + left) * channels;
            for (let channel = 0; channel < channels; channel++, from++) {
                const upper = mix(pixels[from], pixels[from + toRight], across);
                const lower = mix(pixels[from + toBottom], pixels[from + toBottom + toRight], across);
                out[at++] = mix(upper, lower, along);
            }
        }
    }
}
function within(place, last) {
    return place < 0 ? 0 : place > last ? last : place;
}
function mix(from, to, share) {
    return (1 - share) * from + share * to;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/augment/transform.js
const IDENTITY = { a: 1, b: 0, c: 0, d: 1, right: 0, down: 0 };
function compose(first, second) {
    return {
        a: first.a * second.a + first.b * second.c,
        b: first.a * second.b + first.b * second.d,
        c: first.c * second.a + first.d * second.c,
        d: first.c * second.b + first.d * second.d,
        right: first.a * second.right + first.b * second.down + first.right,
        down: first.c * second.right + first.d * second.down + first.down,
    };
}
function rotation(degrees) {
    const radians = (degrees / 180) * Math.PI;
    const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
    return { ...IDENTITY, a: cos, b: -sin, c: sin, d: cos };
}
function translation(right, down) {
    return { ...IDENTITY, right: -right, down: -down };
}
function scaling(across, along) {
    return { ...IDENTITY, a: 1 / across, d: 1 / along };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/augment/augmenter.js



function augmenter(steps, shape) {
    const size = shape.reduce((product, side) => product * side, 1);
    const change = changeOf(steps, shape, size);
    return (seed, epoch) => {
        const seen = new Map();
        return (pixels, rows) => {
            for (const [at, row] of rows.entries()) {
                const time = seen.get(row) ?? 0;
                seen.set(row, time + 1);
                change(pixels.subarray(at * size, (at + 1) * size), drawsOf(seed, epoch, row, time));
            }
        };
    };
}
function changeOf(steps, shape, size) {
    const moves = steps.flatMap(({ augmentation, amount }) => 'transform' in augmentation ? (draws) => augmentation.transform(amount, draws, shape) : []);
    const paints = steps.flatMap(({ augmentation, amount }) => 'paint' in augmentation ? [(picture, draws) => augmentation.paint(amount, draws, picture)] : []);
    const before = new Float32Array(size);
    return (picture, draws) => {
        if (moves.length > 0) {
            const whole = moves.reduce((transform, draw) => compose(transform, draw(draws)), IDENTITY);
            before.set(picture);
            resample(before, shape, whole, picture);
        }
        if (paints.length === 0)
            return;
        const range = rangeOf(picture);
        for (const paint of paints)
            paint(picture, draws);
        clip(picture, range);
    };
}
function rangeOf(picture) {
    let [least, most] = [0, 1];
    for (const value of picture) {
        if (value < least)
            least = value;
        if (value > most)
            most = value;
    }
    return [least, most];
}
function clip(picture, [least, most]) {
    for (let pixel = 0; pixel < picture.length; pixel++) {
        const value = picture[pixel];
        if (value < least)
            picture[pixel] = least;
        else if (value > most)
            picture[pixel] = most;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/augment/augmentation.js
function move(of) {
    return of;
}
function paint(of) {
    return of;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/augment/brightness.js


const brightness = paint({
    schema: schemas/* number */.aig()
        .min(0)
        .max(1)
        .describe('Adds a number between minus and plus this to all pixels; white is 1.'),
    paint: (most, draws, pixels) => {
        const added = draws.between(-most, most);
        for (let pixel = 0; pixel < pixels.length; pixel++)
            pixels[pixel] += added;
    },
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/augment/flip.js



const flip = move({
    schema: schemas/* enum */.k5n(['horizontal', 'vertical', 'both'])
        .describe('Mirrors every other picture: left to right, upside down, or each by itself.'),
    transform: (axis, draws) => {
        const sign = (axes) => (axes.includes(axis) && draws.between(0, 1) < 0.5 ? -1 : 1);
        return scaling(sign(['horizontal', 'both']), sign(['vertical', 'both']));
    },
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/augment/noise.js


const noise = paint({
    schema: schemas/* number */.aig()
        .min(0)
        .max(1)
        .describe('Adds a normal number of this standard deviation to each pixel; white is 1.'),
    paint: (deviation, draws, pixels) => {
        for (let pixel = 0; pixel < pixels.length; pixel++)
            pixels[pixel] += deviation * draws.normal();
    },
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/augment/rotate.js



const rotate = move({
    schema: schemas/* number */.aig().min(0).max(180).describe('Turns by up to so many degrees, either way.'),
    transform: (degrees, draws) => rotation(draws.between(-degrees, degrees)),
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/augment/shift.js



const shift = move({
    schema: schemas/* number */.aig()
        .min(0)
        .lt(1)
        .describe('Moves by up to such a share of the width to a side, and of the height up or down.'),
    transform: (share, draws, [height, width]) => translation(draws.between(-share, share) * width, draws.between(-share, share) * height),
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/augment/zoom.js



const zoom = move({
    schema: schemas/* number */.aig()
        .min(0)
        .lt(1)
        .describe('Makes what the picture shows larger or smaller by up to such a share.'),
    transform: (share, draws) => {
        const factor = draws.between(1 - share, 1 + share);
        return scaling(factor, factor);
    },
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/augment/index.js







const AUGMENTATIONS = { flip: flip, rotate: rotate, shift: shift, zoom: zoom, brightness: brightness, noise: noise };
function augmenterOf(named, shape) {
    const steps = named.map(({ kind, value }) => ({
        augmentation: AUGMENTATIONS[kind],
        amount: value,
    }));
    return augmenter(steps, shape);
}


/***/ }),

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

/***/ 20074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hk: () => (/* reexport */ feature_step/* CellError */.hk),
  Gv: () => (/* binding */ FEATURES),
  K7: () => (/* binding */ FEATURE_NAMES),
  dU: () => (/* binding */ derivationOf),
  WI: () => (/* binding */ fittedColumnSchema),
  cg: () => (/* binding */ stepOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/yaml/index.js + 7 modules
var yaml = __webpack_require__(10147);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/features/columns.js


const columns = schemas/* array */.YOg(schemas/* string */.YjP()).min(1);
function columnsWith(options) {
    return schemas/* preprocess */.vkY((raw) => (typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? raw : { columns: raw }), (0,yaml/* strictObject */.re)({ columns, ...options }));
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/features/feature-step.js
var feature_step = __webpack_require__(21055);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/features/imputation.js
var imputation = __webpack_require__(80780);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/features/bucketise.js




const DEFAULT_BINS = 8;
const NARROWEST = 1e-8;
const bucketise = (0,feature_step/* featureStep */.jY)({
    schema: columnsWith({
        bins: schemas/* number */.aig().int().min(2).max(1000).optional().describe('How many buckets; 8 where nothing is said.'),
        strategy: schemas/* enum */.k5n(['quantile', 'uniform'])
            .optional()
            .describe('quantile (the default): as many rows in each; uniform: each as wide.'),
        edges: schemas/* array */.YOg(schemas/* number */.aig())
            .min(1)
            .max(999)
            .optional()
            .describe('Instead of bins: where a bucket ends and the next begins, ascending.'),
        ...imputation/* imputation */.xu,
    })
        .superRefine(imputation/* checkIndicator */.Mb)
        .superRefine(({ bins, strategy, edges }, context) => {
        if (!edges)
            return;
        if (bins !== undefined || strategy !== undefined)
            context.addIssue({
                code: 'custom',
                path: [bins === undefined ? 'strategy' : 'bins'],
                message: 'the edges are given already. Keep "edges", or "bins" and "strategy".',
            });
        if (edges.some((edge, at) => at > 0 && edge <= edges[at - 1]))
            context.addIssue({
                code: 'custom',
                path: ['edges'],
                message: 'the edges do not ascend. Write each once, from the least to the greatest.',
            });
    })
        .transform((options) => options.edges
        ? options
        : {
            ...options,
            bins: options.bins ?? DEFAULT_BINS,
            strategy: options.strategy ?? 'quantile',
        }),
    fitted: schemas/* strictObject */.rej({ edges: schemas/* array */.YOg(schemas/* number */.aig()), ...imputation/* imputed */.vb }),
    fit: (cells, { bins = DEFAULT_BINS, strategy, edges, ...options }) => {
        const { values, imputed } = (0,imputation/* fillMissing */.wd)(cells, options);
        if (edges)
            return { edges, ...imputed };
        const limits = strategy === 'uniform' ? evenly(values, bins) : quantiles(values, bins);
        return { edges: wideEnough(limits).slice(1, -1), ...imputed };
    },
    width: (fitted) => (0,imputation/* widthWith */.PY)(fitted, fitted.edges.length + 1),
    encoder: (fitted) => {
        const { edges } = fitted;
        const width = edges.length + 1;
        return (0,imputation/* encodeNumber */._v)(fitted, width, (value, out, offset) => {
            out.fill(0, offset, offset + width);
            const above = edges.findIndex((edge) => value < edge);
            out[offset + (above < 0 ? edges.length : above)] = 1;
        });
    },
    field: (_fitted, column) => ({ kind: 'number', name: column }),
});
function quantiles(values, bins) {
    const sorted = values.slice().sort();
    const { length } = sorted;
    return Array.from({ length: bins + 1 }, (_, k) => {
        if (k === 0 || length === 0)
            return sorted[0] ?? 0;
        const above = sorted[Math.min(Math.floor((k * length) / bins), length - 1)];
        return (k * length) % bins === 0 ? (sorted[(k * length) / bins - 1] + above) / 2 : above;
    });
}
function evenly(values, bins) {
    const least = values.reduce((min, value) => Math.min(min, value), Infinity);
    const most = values.reduce((max, value) => Math.max(max, value), -Infinity);
    if (!(most > least))
        return [];
    const step = (most - least) / bins;
    return Array.from({ length: bins + 1 }, (_, k) => (k === bins ? most : least + k * step));
}
function wideEnough(limits) {
    return limits.filter((limit, k) => k === 0 || limit - limits[k - 1] > NARROWEST);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var files = __webpack_require__(88850);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/features/category-index.js




const MOST_LISTED = 200;
const categoryIndex = (0,feature_step/* featureStep */.jY)({
    schema: columnsWith({}),
    fitted: schemas/* strictObject */.rej({ categories: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    fit: (cells) => {
        const seen = new Set();
        for (const cell of cells)
            if (cell !== null)
                seen.add(cell);
        return { categories: [...seen].sort(files/* byCodePoint */.HH) };
    },
    width: () => 1,
    encoder: ({ categories }) => {
        const ids = new Map(categories.map((category, at) => [category, at + 1]));
        return (cell, out, offset) => {
            out[offset] = cell === null ? 0 : (ids.get(cell) ?? 0);
        };
    },
    ids: ({ categories }) => categories.length + 1,
    field: ({ categories }, column) => categories.length > MOST_LISTED
        ? { kind: 'text', name: column, long: false }
        : { kind: 'category', name: column, values: categories },
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/storage/sequence.js
var sequence = __webpack_require__(18813);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/features/dates/iso-date.js
var iso_date = __webpack_require__(38390);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/features/dates/date-part.js

const ofDate = (value, passed) => ({
    value,
    passed,
    needsTime: false,
});
const ofTime = (unit, round) => {
    const value = ({ time }) => time?.[unit] ?? 0;
    return { value, passed: (date) => value(date) / round, needsTime: true };
};
const DATE_PARTS = {
    year: ofDate(({ year }) => year, null),
    month: ofDate(({ month }) => month, ({ month }) => (month - 1) / 12),
    day: ofDate(({ day }) => day, ({ year, month, day }) => (day - 1) / (0,iso_date/* daysInMonth */.L3)(year, month)),
    weekday: ofDate(iso_date/* weekday */.jr, (date) => ((0,iso_date/* weekday */.jr)(date) - 1) / 7),
    day_of_year: ofDate(iso_date/* dayOfYear */.vb, (date) => ((0,iso_date/* dayOfYear */.vb)(date) - 1) / (0,iso_date/* daysInYear */.Ki)(date.year)),
    hour: ofTime('hour', 24),
    minute: ofTime('minute', 60),
    second: ofTime('second', 60),
};
const DATE_PART_NAMES = Object.keys(DATE_PARTS);

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/features/scale.js

const scale = schemas/* enum */.k5n(['standardise', 'min_max', 'none']).default('standardise');
const scaling = { centre: schemas/* number */.aig(), unit: schemas/* number */.aig().positive() };
function meanAndDeviation(values) {
    const [first = 0] = values;
    if (values.every((value) => value === first))
        return { centre: first, unit: 1 };
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return { centre: mean, unit: Math.sqrt(variance) || 1 };
}
function minimumAndRange(values) {
    const [first = 0] = values;
    const least = values.reduce((min, value) => Math.min(min, value), first);
    const most = values.reduce((max, value) => Math.max(max, value), first);
    return { centre: least, unit: most - least || 1 };
}
const SCALINGS = {
    standardise: meanAndDeviation,
    min_max: minimumAndRange,
    none: () => ({ centre: 0, unit: 1 }),
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/features/date-parts.js







const part = schemas/* enum */.k5n(DATE_PART_NAMES);
const zone = schemas/* enum */.k5n(['written', 'utc']);
const missing = schemas/* enum */.k5n(['error', 'zeros']);
const dateParts = (0,feature_step/* featureStep */.jY)({
    schema: columnsWith({
        parts: schemas/* array */.YOg(part)
            .min(1)
            .refine((parts) => new Set(parts).size === parts.length, {
            error: 'a part is named twice. Name each once.',
        })
            .default(['year', 'month', 'day', 'weekday']),
        cyclic: schemas/* boolean */.zMY()
            .default(true)
            .describe('Sine and cosine of a part that comes round again; false: its number.'),
        zone: zone
            .default('written')
            .describe('written: the clock of whoever wrote the time; utc: moved by the offset that is written.'),
        missing: missing.default('error').describe('zeros: a missing date is 0 in every part.'),
    }),
    fitted: schemas/* strictObject */.rej({
        parts: schemas/* array */.YOg(schemas/* strictObject */.rej({ part, scaling: schemas/* strictObject */.rej(scaling).nullable() })),
        zone,
        missing,
    }),
    fit: (cells, { parts, cyclic, zone, missing }) => {
        const dateAt = (index) => dateIn(cells.at(index), { parts, zone, missing }, index);
        for (let index = 0; index < cells.length; index++)
            dateAt(index);
        const dates = (0,sequence/* computed */.EW)(cells.length, dateAt);
        const scalingOf = (name) => SCALINGS.standardise(valuesOf(dates, name));
        return {
            parts: parts.map((name) => ({
                part: name,
                scaling: cyclic && DATE_PARTS[name].passed ? null : scalingOf(name),
            })),
            zone,
            missing,
        };
    },
    width: ({ parts }) => parts.reduce((width, { scaling }) => width + (scaling ? 1 : 2), 0),
    encoder: (fitted) => {
        const reading = { ...fitted, parts: fitted.parts.map(({ part }) => part) };
        return (cell, out, offset) => {
            const date = dateIn(cell, reading);
            let at = offset;
            for (const { part, scaling } of fitted.parts) {
                const { value, passed } = DATE_PARTS[part];
                if (scaling) {
                    out[at++] = date ? (value(date) - scaling.centre) / scaling.unit : 0;
                }
                else {
                    const angle = date && passed ? 2 * Math.PI * passed(date) : null;
                    out[at++] = angle === null ? 0 : Math.sin(angle);
                    out[at++] = angle === null ? 0 : Math.cos(angle);
                }
            }
        };
    },
    field: ({ parts }, column) => ({
        kind: 'date',
        name: column,
        time: parts.some(({ part }) => DATE_PARTS[part].needsTime),
    }),
});
function valuesOf(dates, name) {
    const values = new Float64Array(dates.length);
    let count = 0;
    for (const date of dates)
        if (date)
            values[count++] = DATE_PARTS[name].value(date);
    return values.subarray(0, count);
}
function dateIn(cell, { parts, zone, missing }, index) {
    if (cell === null) {
        if (missing === 'zeros')
            return null;
        throw new feature_step/* CellError */.hk('the date is missing', 'Fill it in, remove the row, or write "missing: zeros" in the feature step.', index);
    }
    const date = (0,iso_date/* parseIsoDate */.jT)(cell);
    if (date === null)
        throw new feature_step/* CellError */.hk(`${(0,feature_step/* quotedCell */.Jq)(cell)} is not a date of ISO 8601`, 'Write it as 2024-05-01 or 2024-05-01T13:45:00+02:00.', index);
    const timed = parts.find((name) => DATE_PARTS[name].needsTime);
    if (timed !== undefined && date.time === null)
        throw new feature_step/* CellError */.hk(`${(0,feature_step/* quotedCell */.Jq)(cell)} has no time of day, and the part "${timed}" needs one`, 'Write the time, as in 2024-05-01T13:45, or take the part out.', index);
    return zone === 'utc' ? (0,iso_date/* inUtc */.e8)(date) : date;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/features/expressions/operators.js
const truth = (holds) => (left, right) => Number.isNaN(left) || Number.isNaN(right) ? NaN : Number(holds(left, right));
const COMPARISONS = new Map([
    ['<', truth((left, right) => left < right)],
    ['<=', truth((left, right) => left <= right)],
    ['>', truth((left, right) => left > right)],
    ['>=', truth((left, right) => left >= right)],
    ['==', truth((left, right) => left === right)],
    ['!=', truth((left, right) => left !== right)],
]);
const SUMS = new Map([
    ['+', (left, right) => left + right],
    ['-', (left, right) => left - right],
]);
const PRODUCTS = new Map([
    ['*', (left, right) => left * right],
    ['/', (left, right) => left / right],
]);
const ofOne = (of) => ({ takes: [1, 1], of: (x) => of(x) });
const ofSome = (of) => ({ takes: [2, 16], of });
const FUNCTIONS = new Map([
    ['abs', ofOne(Math.abs)],
    ['sqrt', ofOne(Math.sqrt)],
    ['exp', ofOne(Math.exp)],
    ['log', ofOne(Math.log)],
    ['min', ofSome(Math.min)],
    ['max', ofSome(Math.max)],
    ['if', { takes: [3, 3], of: (test, yes, no) => (Number.isNaN(test) ? NaN : test === 0 ? no : yes) }],
]);

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/features/expressions/token.js
class ExpressionError extends Error {
    what;
    position;
    constructor(what, position) {
        super(`character ${position}: ${what}`);
        this.what = what;
        this.position = position;
    }
}
const PIECE = /(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*)|`(?<quoted>[^`]+)`|(?<sign><=|>=|==|!=|[-+*/^(),<>])/y;
function tokensOf(text) {
    const tokens = [];
    let at = 0;
    for (;;) {
        while (/\s/.test(text.charAt(at)))
            at++;
        const position = at + 1;
        if (at >= text.length)
            return [...tokens, { kind: 'end', text: '', position, quoted: false }];
        PIECE.lastIndex = at;
        const groups = PIECE.exec(text)?.groups;
        if (!groups)
            throw new ExpressionError(unread(text.charAt(at)), position);
        at = PIECE.lastIndex;
        const [kind, written] = Object.entries(groups).find(([, value]) => value !== undefined);
        const quoted = kind === 'quoted';
        tokens.push({ kind: quoted ? 'name' : kind, text: written, position, quoted });
    }
}
function unread(character) {
    if (character === '=')
        return '"=" alone has no meaning here; equality is "=="';
    if (character === '`')
        return 'the column\'s name has no closing "`"';
    if (character === '.')
        return 'a name with a point in it goes in backticks, as in `petal.length`';
    return `"${character}" has no meaning here`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/features/expressions/expression.js



const LONGEST = 1000;
const DEEPEST = 50;
function parseExpression(text) {
    if (text.length > LONGEST)
        throw new ExpressionError(`more than ${LONGEST} characters`, LONGEST + 1);
    const columns = [];
    const evaluate = new Parser(tokensOf(text), columns).whole();
    return { columns, evaluate };
}
class Parser {
    tokens;
    columns;
    at = 0;
    depth = 0;
    constructor(tokens, columns) {
        this.tokens = tokens;
        this.columns = columns;
    }
    whole() {
        const evaluate = this.comparison();
        if (this.next.kind !== 'end')
            throw this.expected('an operator or the end');
        return evaluate;
    }
    comparison() {
        const left = this.sum();
        const compare = COMPARISONS.get(this.sign());
        if (!compare)
            return left;
        this.at++;
        const right = this.sum();
        if (COMPARISONS.has(this.sign()))
            throw new ExpressionError('comparisons are not chained; put one in brackets', this.next.position);
        return (values) => compare(left(values), right(values));
    }
    sum() {
        return this.chain(SUMS, () => this.product());
    }
    product() {
        return this.chain(PRODUCTS, () => this.signed());
    }
    chain(operators, operand) {
        let whole = operand();
        for (;;) {
            const operator = operators.get(this.sign());
            if (!operator)
                return whole;
            this.at++;
            const [left, right] = [whole, operand()];
            whole = (values) => operator(left(values), right(values));
        }
    }
    signed() {
        return this.deeper(() => {
            if (this.takes('-')) {
                const value = this.signed();
                return (values) => -value(values);
            }
            return this.power();
        });
    }
    power() {
        const base = this.primary();
        if (!this.takes('^'))
            return base;
        const exponent = this.signed();
        return (values) => base(values) ** exponent(values);
    }
    primary() {
        const token = this.next;
        if (this.takes('(')) {
            const inner = this.comparison();
            this.require(')');
            return inner;
        }
        if (token.kind !== 'number' && token.kind !== 'name')
            throw this.expected('a number, a column or "("');
        this.at++;
        if (token.kind === 'number') {
            const value = Number(token.text);
            return () => value;
        }
        return !token.quoted && this.sign() === '(' ? this.call(token) : this.column(token.text);
    }
    column(name) {
        if (!this.columns.includes(name))
            this.columns.push(name);
        const place = this.columns.indexOf(name);
        return (values) => values[place];
    }
    call(name) {
        const named = FUNCTIONS.get(name.text);
        if (!named)
            throw new ExpressionError(`"${name.text}" is not a function. Known here: ${[...FUNCTIONS.keys()].join(', ')}`, name.position);
        this.require('(');
        const given = [this.comparison()];
        while (this.takes(','))
            given.push(this.comparison());
        this.require(')');
        const [least, most] = named.takes;
        if (given.length < least || given.length > most)
            throw new ExpressionError(`"${name.text}" takes ${least === most ? least : `${least} to ${most}`} argument${most === 1 ? '' : 's'}, not ${given.length}`, name.position);
        return (values) => named.of(...given.map((argument) => argument(values)));
    }
    get next() {
        return this.tokens[this.at];
    }
    sign() {
        return this.next.kind === 'sign' ? this.next.text : '';
    }
    takes(sign) {
        if (this.sign() !== sign)
            return false;
        this.at++;
        return true;
    }
    require(sign) {
        if (!this.takes(sign))
            throw this.expected(`"${sign}"`);
    }
    deeper(read) {
        if (++this.depth > DEEPEST)
            throw new ExpressionError(`nested more than ${DEEPEST} levels deep`, this.next.position);
        const evaluate = read();
        this.depth--;
        return evaluate;
    }
    expected(what) {
        const { kind, text, position } = this.next;
        return new ExpressionError(`${what} is expected, not ${kind === 'end' ? 'the end' : `"${text}"`}`, position);
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/features/number.js
var number = __webpack_require__(19409);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/features/expression.js







const expression = (0,feature_step/* featureStep */.jY)({
    schema: (0,yaml/* strictObject */.re)({
        name: schemas/* string */.YjP().min(1).describe('What the result is called.'),
        of: schemas/* string */.YjP()
            .describe('Numbers, columns, + - * / ^, < <= > >= == !=, and min, max, abs, sqrt, exp, log, if(test, yes, no).'),
        scale: scale,
        ...imputation/* imputation */.xu,
    })
        .superRefine(imputation/* checkIndicator */.Mb)
        .superRefine(({ of }, context) => {
        const fault = faultOf(of);
        if (fault !== null)
            context.addIssue({ code: 'custom', path: ['of'], message: fault });
    }),
    fitted: schemas/* strictObject */.rej({
        of: schemas/* string */.YjP().refine((of) => faultOf(of) === null),
        ...scaling,
        ...imputation/* imputed */.vb,
    }),
    fit: (cells, options) => {
        const { values, imputed } = (0,imputation/* fillMissing */.wd)(cells, options);
        return { of: options.of, ...SCALINGS[options.scale](values), ...imputed };
    },
    width: (fitted) => (0,imputation/* widthWith */.PY)(fitted, 1),
    encoder: (fitted) => (0,imputation/* encodeNumber */._v)(fitted, 1, (value, out, offset) => {
        out[offset] = (value - fitted.centre) / fitted.unit;
    }),
    field: (_fitted, column) => ({ kind: 'number', name: column }),
    derive: ({ of }) => derivation(of),
});
function derivation(of) {
    const { columns, evaluate } = parseExpression(of);
    return {
        columns,
        cell: (cellOf) => {
            const cells = columns.map((column) => {
                const cell = cellOf(column);
                return cell === null ? null : (0,number/* numberIn */.P)(cell, null);
            });
            if (cells.includes(null))
                return null;
            const value = evaluate(cells);
            if ((0,number/* isFloat32 */.C)(value))
                return String(value);
            throw new feature_step/* CellError */.hk(`"${of}" gives ${value}`, 'Mend the cell, or guard the expression, as in "if(b == 0, 0, a / b)".');
        },
    };
}
function faultOf(of) {
    try {
        return parseExpression(of).columns.length > 0
            ? null
            : 'the expression reads no column. Name one, as in "bmi * age / 2".';
    }
    catch (error) {
        if (error instanceof ExpressionError)
            return `${error.message}. Write it as in "bmi * age / 2".`;
        throw error;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/features/text/murmur3.js
const utf8 = new TextEncoder();
function murmur3(text, seed) {
    const bytes = utf8.encode(text);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const whole = bytes.length & ~3;
    let hash = seed | 0;
    for (let at = 0; at < whole; at += 4) {
        hash ^= scrambled(view.getInt32(at, true));
        hash = (Math.imul(rotated(hash, 13), 5) + 0xe6546b64) | 0;
    }
    let tail = 0;
    for (let at = bytes.length - 1; at >= whole; at--)
        tail = (tail << 8) | bytes[at];
    hash ^= scrambled(tail) ^ bytes.length;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) | 0;
}
function scrambled(block) {
    return Math.imul(rotated(Math.imul(block, 0xcc9e2d51), 15), 0x1b873593);
}
function rotated(value, bits) {
    return (value << bits) | (value >>> (32 - bits));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/features/text/code-points.js
function isIn(ranges, codePoint) {
    let [low, high] = [0, ranges.length - 1];
    while (low <= high) {
        const middle = (low + high) >> 1;
        const [first, last] = ranges[middle];
        if (codePoint < first)
            high = middle - 1;
        else if (codePoint > last)
            low = middle + 1;
        else
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/features/text/words.js

const SEPARATORS = [
    [0x0000, 0x002f],
    [0x003a, 0x0040],
    [0x005b, 0x005e],
    [0x0060, 0x0060],
    [0x007b, 0x00a9],
    [0x00ab, 0x00b1],
    [0x00b4, 0x00b4],
    [0x00b6, 0x00b8],
    [0x00bb, 0x00bb],
    [0x00bf, 0x00bf],
    [0x00d7, 0x00d7],
    [0x00f7, 0x00f7],
    [0x02c2, 0x02c5],
    [0x02d2, 0x02df],
    [0x037e, 0x037e],
    [0x0387, 0x0387],
    [0x055a, 0x055f],
    [0x0589, 0x058f],
    [0x05be, 0x05be],
    [0x05c0, 0x05c0],
    [0x05c3, 0x05c3],
    [0x05c6, 0x05c6],
    [0x05f3, 0x05f4],
    [0x0600, 0x060f],
    [0x061b, 0x061f],
    [0x066a, 0x066d],
    [0x06d4, 0x06d4],
    [0x0964, 0x0965],
    [0x0970, 0x0970],
    [0x0e3f, 0x0e3f],
    [0x0e4f, 0x0e4f],
    [0x0e5a, 0x0e5b],
    [0x1360, 0x1368],
    [0x1680, 0x1680],
    [0x17d4, 0x17d6],
    [0x1800, 0x180a],
    [0x2000, 0x200b],
    [0x200e, 0x206f],
    [0x20a0, 0x20cf],
    [0x2190, 0x25ff],
    [0x27c0, 0x2bff],
    [0x2e00, 0x2e7f],
    [0x3000, 0x3003],
    [0x3008, 0x3020],
    [0x3030, 0x3030],
    [0x303d, 0x303d],
    [0x30a0, 0x30a0],
    [0x30fb, 0x30fb],
    [0xfe00, 0xfe6f],
    [0xfeff, 0xff0f],
    [0xff1a, 0xff20],
    [0xff3b, 0xff40],
    [0xff5b, 0xff65],
    [0xffe0, 0xffff],
    [0x1f3fb, 0x1f3ff],
];
const ALONE = [
    [0x2600, 0x27bf],
    [0x2e80, 0x2fff],
    [0x3005, 0x3007],
    [0x3021, 0x302f],
    [0x3031, 0x303c],
    [0x303e, 0x309f],
    [0x30a1, 0x30fa],
    [0x30fc, 0x9fff],
    [0xf900, 0xfaff],
    [0xff66, 0xff9f],
    [0x1f000, 0x1f3fa],
    [0x1f400, 0x1faff],
    [0x20000, 0x3ffff],
];
const INNER = new Set([0x27, 0x2019, 0x200c, 0x200d]);
const TYPOGRAPHIC_APOSTROPHE = 0x2019;
const CASED = [
    [0x0041, 0x1c7f],
    [0x1e00, 0x1fff],
    [0xff21, 0xff3a],
];
function wordsOf(text) {
    const words = [];
    const points = Array.from(text, (character) => character.codePointAt(0));
    let word = '';
    const end = () => {
        if (word !== '')
            words.push(word);
        word = '';
    };
    for (const [at, point] of points.entries()) {
        const inside = INNER.has(point) && isLetter(points[at - 1]) && isLetter(points[at + 1]);
        if (inside || isLetter(point))
            word += lowerCase(point);
        else
            end();
        if (!inside && isIn(ALONE, point))
            words.push(String.fromCodePoint(point));
    }
    end();
    return words;
}
function isLetter(point) {
    return point !== undefined && !INNER.has(point) && !isIn(SEPARATORS, point) && !isIn(ALONE, point);
}
function lowerCase(point) {
    if (point === TYPOGRAPHIC_APOSTROPHE)
        return "'";
    const character = String.fromCodePoint(point);
    return isIn(CASED, point) ? character.toLowerCase() : character;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/features/hashing.js






const hashing = (0,feature_step/* featureStep */.jY)({
    schema: columnsWith({
        buckets: schemas/* number */.aig().int().min(2).max(16_384).default(64),
        seed: schemas/* number */.aig().int().min(0).max(0xffffffff).default(0),
        by: schemas/* enum */.k5n(['cell', 'word'])
            .default('cell')
            .describe('cell: the whole text is one value; word: its words are counted.'),
        missing: schemas/* enum */.k5n(['error', 'zeros']).default('error').describe('zeros: a missing value counts nowhere.'),
    }),
    fitted: schemas/* strictObject */.rej({
        buckets: schemas/* number */.aig().int().positive(),
        seed: schemas/* number */.aig().int(),
        by: schemas/* enum */.k5n(['cell', 'word']),
        missing: schemas/* enum */.k5n(['error', 'zeros']),
    }),
    fit: (cells, { buckets, seed, by, missing }) => {
        const gap = missing === 'error' ? (0,sequence/* firstIndex */.v4)(cells, (cell) => cell === null) : -1;
        if (gap >= 0)
            throw missingText(gap);
        return { buckets, seed, by, missing };
    },
    width: ({ buckets }) => buckets,
    encoder: ({ buckets, seed, by, missing }) => (cell, out, offset) => {
        if (cell === null && missing === 'error')
            throw missingText();
        out.fill(0, offset, offset + buckets);
        const values = cell === null ? [] : by === 'word' ? wordsOf(cell) : [cell];
        for (const value of values)
            out[offset + (Math.abs(murmur3(value, seed)) % buckets)] += 1;
    },
    field: ({ by }, column) => ({ kind: 'text', name: column, long: by === 'word' }),
});
function missingText(index) {
    return new feature_step/* CellError */.hk('the value is missing', 'Fill it in, remove the row, or write "missing: zeros" in the feature step.', index);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/features/log.js





const log = (0,feature_step/* featureStep */.jY)({
    schema: columnsWith({
        offset: schemas/* number */.aig()
            .nonnegative()
            .default(1)
            .describe('Added before the logarithm; a sum of 0 or less is an error.'),
        scale: scale,
        ...imputation/* imputation */.xu,
    }).superRefine(imputation/* checkIndicator */.Mb),
    fitted: schemas/* strictObject */.rej({ offset: schemas/* number */.aig(), ...scaling, ...imputation/* imputed */.vb }),
    fit: (cells, options) => {
        const { offset } = options;
        const { values, imputed } = (0,imputation/* fillMissing */.wd)(cells, options);
        if (imputed.missing !== null)
            logarithm(imputed.missing, offset);
        const logs = values.map((value, index) => logarithm(value, offset, index));
        return { offset, ...SCALINGS[options.scale](logs), ...imputed };
    },
    width: (fitted) => (0,imputation/* widthWith */.PY)(fitted, 1),
    encoder: (fitted) => (0,imputation/* encodeNumber */._v)(fitted, 1, (value, out, offset) => {
        out[offset] = (logarithm(value, fitted.offset) - fitted.centre) / fitted.unit;
    }),
    field: (_fitted, column) => ({ kind: 'number', name: column }),
});
function logarithm(value, offset, index) {
    if (value + offset > 0)
        return offset === 1 ? Math.log1p(value) : Math.log(value + offset);
    throw new feature_step/* CellError */.hk(`${value} has no logarithm, even with the offset ${offset}`, 'Mend the cell, or raise "offset" in the feature step.', index);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/features/min-max.js





const minMax = (0,feature_step/* featureStep */.jY)({
    schema: columnsWith(imputation/* imputation */.xu).superRefine(imputation/* checkIndicator */.Mb),
    fitted: schemas/* strictObject */.rej({ min: schemas/* number */.aig(), range: schemas/* number */.aig().positive(), ...imputation/* imputed */.vb }),
    fit: (cells, options) => {
        const { values, imputed } = (0,imputation/* fillMissing */.wd)(cells, options);
        const { centre, unit } = SCALINGS.min_max(values);
        return { min: centre, range: unit, ...imputed };
    },
    width: (fitted) => (0,imputation/* widthWith */.PY)(fitted, 1),
    encoder: (fitted) => (0,imputation/* encodeNumber */._v)(fitted, 1, (value, out, offset) => {
        out[offset] = (value - fitted.min) / fitted.range;
    }),
    field: (_fitted, column) => ({ kind: 'number', name: column }),
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/features/one-hot.js




const MISSING_CATEGORY = '(missing)';
const oneHot = (0,feature_step/* featureStep */.jY)({
    schema: columnsWith({
        missing: schemas/* enum */.k5n(['error', 'category'])
            .default('error')
            .describe('category: a missing value is one more category.'),
    }),
    fitted: schemas/* strictObject */.rej({ categories: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    fit: (cells, { missing }) => {
        const imputes = missing === 'category';
        const seen = new Set();
        for (let index = 0; index < cells.length; index++)
            seen.add(categoryOf(cells.at(index), imputes, index));
        if (imputes)
            seen.add(MISSING_CATEGORY);
        return { categories: [...seen].sort(files/* byCodePoint */.HH) };
    },
    width: (fitted) => fitted.categories.length,
    encoder: ({ categories }) => {
        const places = new Map(categories.map((category, at) => [category, at]));
        const imputes = places.has(MISSING_CATEGORY);
        return (cell, out, offset) => {
            const place = places.get(categoryOf(cell, imputes));
            out.fill(0, offset, offset + categories.length);
            if (place !== undefined)
                out[offset + place] = 1;
        };
    },
    field: (fitted, column) => ({ kind: 'category', name: column, values: fitted.categories }),
});
function categoryOf(cell, missingIsCategory, index) {
    if (cell !== null)
        return cell;
    if (missingIsCategory)
        return MISSING_CATEGORY;
    throw new feature_step/* CellError */.hk('the value is missing', 'Fill it in, remove the row, or write "missing: category" in the feature step.', index);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/features/standardise.js





const standardise = (0,feature_step/* featureStep */.jY)({
    schema: columnsWith(imputation/* imputation */.xu).superRefine(imputation/* checkIndicator */.Mb),
    fitted: schemas/* strictObject */.rej({ mean: schemas/* number */.aig(), deviation: schemas/* number */.aig().positive(), ...imputation/* imputed */.vb }),
    fit: (cells, options) => {
        const { values, imputed } = (0,imputation/* fillMissing */.wd)(cells, options);
        const { centre, unit } = SCALINGS.standardise(values);
        return { mean: centre, deviation: unit, ...imputed };
    },
    width: (fitted) => (0,imputation/* widthWith */.PY)(fitted, 1),
    encoder: (fitted) => (0,imputation/* encodeNumber */._v)(fitted, 1, (value, out, offset) => {
        out[offset] = (value - fitted.mean) / fitted.deviation;
    }),
    field: (_fitted, column) => ({ kind: 'number', name: column }),
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/features/tokens.js






const UNKNOWN = 1;
const RESERVED = 2;
const BYTES = 256;
const DEFAULT_VOCABULARY = 10_000;
const TOKENS = {
    word: wordsOf,
    character: (text) => Array.from(text),
};
const by = schemas/* enum */.k5n(['word', 'byte', 'character']);
const tokens_length = schemas/* number */.aig().int().min(1).max(65_536);
const tokens_utf8 = new TextEncoder();
const tokens = (0,feature_step/* featureStep */.jY)({
    schema: columnsWith({
        by: by.default('word'),
        vocabulary: schemas/* number */.aig()
            .int()
            .min(RESERVED + 1)
            .max(1_000_000)
            .optional()
            .describe('The most ids in all, padding and unknown included; 10000 where nothing is said.'),
        length: tokens_length.default(64),
        missing: schemas/* enum */.k5n(['error', 'empty']).default('error').describe('empty: only padding.'),
    })
        .superRefine(({ by, vocabulary }, context) => {
        if (by !== 'byte' || vocabulary === undefined)
            return;
        context.addIssue({
            code: 'custom',
            path: ['vocabulary'],
            message: 'bytes have 258 ids, always. Take "vocabulary" out.',
        });
    })
        .transform((options) => options.by === 'byte' ? options : { ...options, vocabulary: options.vocabulary ?? DEFAULT_VOCABULARY }),
    fitted: schemas/* strictObject */.rej({
        by,
        length: tokens_length,
        missing: schemas/* enum */.k5n(['error', 'empty']),
        vocabulary: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
    fit: (cells, { by, vocabulary = DEFAULT_VOCABULARY, length, missing }) => {
        const gap = missing === 'error' ? (0,sequence/* firstIndex */.v4)(cells, (cell) => cell === null) : -1;
        if (gap >= 0)
            throw tokens_missingText(gap);
        const learnt = by === 'byte' ? [] : mostFrequent(cells, TOKENS[by]);
        return { by, length, missing, vocabulary: learnt.slice(0, vocabulary - RESERVED) };
    },
    width: ({ length }) => length,
    encoder: ({ by, length, missing, vocabulary }) => {
        const ids = new Map(vocabulary.map((token, at) => [token, at + RESERVED]));
        const idsOf = (text) => by === 'byte'
            ? Array.from(tokens_utf8.encode(text).subarray(0, length), (byte) => byte + RESERVED)
            : TOKENS[by](text)
                .slice(0, length)
                .map((token) => ids.get(token) ?? UNKNOWN);
        return (cell, out, offset) => {
            if (cell === null && missing === 'error')
                throw tokens_missingText();
            out.fill(0, offset, offset + length);
            out.set(idsOf(cell ?? ''), offset);
        };
    },
    ids: ({ by, vocabulary }) => RESERVED + (by === 'byte' ? BYTES : vocabulary.length),
    field: (_fitted, column) => ({ kind: 'text', name: column, long: true }),
});
function mostFrequent(cells, tokensOf) {
    const counts = new Map();
    for (const cell of cells)
        for (const token of tokensOf(cell ?? ''))
            counts.set(token, (counts.get(token) ?? 0) + 1);
    return [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || (0,files/* byCodePoint */.HH)(a, b));
}
function tokens_missingText(index) {
    return new feature_step/* CellError */.hk('the value is missing', 'Fill it in, remove the row, or write "missing: empty" in the feature step.', index);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/features/index.js












const FEATURES = {
    standardise: standardise,
    min_max: minMax,
    log: log,
    bucketise: bucketise,
    one_hot: oneHot,
    hashing: hashing,
    date_parts: dateParts,
    expression: expression,
    index: categoryIndex,
    tokens: tokens,
};
const FEATURE_NAMES = Object.keys(FEATURES);
const ofStep = (step) => schemas/* strictObject */.rej({
    step: schemas/* literal */.euz(step),
    column: schemas/* string */.YjP(),
    options: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9()).optional(),
    fitted: FEATURES[step].fitted,
});
const [firstName, ...otherNames] = FEATURE_NAMES;
const fittedColumnSchema = schemas/* discriminatedUnion */.gMt('step', [
    ofStep(firstName),
    ...otherNames.map(ofStep),
]);
function stepOf(column) {
    const steps = FEATURES;
    return steps[column.step];
}
function derivationOf({ step, column, fitted }) {
    return stepOf({ step }).derive?.(fitted) ?? { columns: [column], cell: (cellOf) => cellOf(column) };
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


/***/ })

};
