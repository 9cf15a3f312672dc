export const id = 685;
export const ids = [685];
export const modules = {

/***/ 36367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ customLayers)
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/custom-layers/gru-reset-after.js
function gruResetAfterClass(tf) {
    const BaseCell = tf.layers.gruCell({ units: 1 }).constructor;
    const BaseLayer = tf.layers.gru({ units: 1 }).constructor;
    class ResetAfterCell extends BaseCell {
        static className = 'GRUResetAfterCell';
        kernel;
        recurrentKernel;
        bias = null;
        build(inputShape) {
            const gates = 3 * this.units;
            const width = inputShape.at(-1);
            this.kernel = this.addWeight('kernel', [width, gates], 'float32', this.kernelInitializer, this.kernelRegularizer);
            this.recurrentKernel = this.addWeight('recurrent_kernel', [this.units, gates], 'float32', this.recurrentInitializer, this.recurrentRegularizer);
            this.bias = this.useBias
                ? this.addWeight('bias', [2, gates], 'float32', this.biasInitializer, this.biasRegularizer)
                : null;
            this.built = true;
        }
        call(inputs) {
            return tf.tidy(() => {
                const [x, before] = inputs;
                const biases = this.bias ? tf.unstack(this.bias.read()) : null;
                const gatesOf = (rows, kernel, at) => {
                    const product = tf.matMul(rows, kernel.read());
                    return tf.split(biases ? tf.add(product, biases[at]) : product, 3, 1);
                };
                const [xUpdate, xReset, xNew] = gatesOf(x, this.kernel, 0);
                const [hUpdate, hReset, hNew] = gatesOf(before, this.recurrentKernel, 1);
                const update = this.recurrentActivation.apply(tf.add(xUpdate, hUpdate));
                const reset = this.recurrentActivation.apply(tf.add(xReset, hReset));
                const proposed = this.activation.apply(tf.add(xNew, tf.mul(reset, hNew)));
                const state = tf.add(tf.mul(update, before), tf.mul(tf.sub(1, update), proposed));
                return [state, state];
            });
        }
        getConfig() {
            return { ...super.getConfig(), resetAfter: true };
        }
    }
    return class GruResetAfter extends BaseLayer {
        static className = 'GRUResetAfter';
        cell;
        constructor(settings) {
            const known = { ...settings, resetAfter: false };
            super(known);
            this.cell = new ResetAfterCell(known);
        }
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/custom-layers/input-slice.js
function inputSliceClass(tf) {
    return class InputSlice extends tf.layers.Layer {
        static className = 'InputSlice';
        start;
        size;
        constructor(settings) {
            super({ ...settings });
            this.start = settings.start;
            this.size = settings.size;
        }
        build([, width, ...more]) {
            if (!width || more.length > 0 || this.start + this.size > width)
                throw new Error(`numbers ${this.start} to ${this.start + this.size} of ${width ?? 0} can't be taken`);
            this.built = true;
        }
        computeOutputShape(shape) {
            return [shape[0], this.size];
        }
        call(inputs) {
            const x = Array.isArray(inputs) ? inputs[0] : inputs;
            return tf.slice(x, [0, this.start], [-1, this.size]);
        }
        getConfig() {
            return { ...super.getConfig(), start: this.start, size: this.size };
        }
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/custom-layers/multi-head-attention.js
const PARTS = ['query', 'key', 'value'];
function multiHeadAttentionClass(tf) {
    return class MultiHeadAttention extends tf.layers.Layer {
        static className = 'MultiHeadAttention';
        settings;
        projections = [];
        constructor(settings) {
            super({ ...settings });
            this.settings = settings;
        }
        build([, steps, width, ...more]) {
            if (!steps || !width || more.length > 0)
                throw new Error('attention takes a series, of the shape [steps, width]');
            const inner = this.settings.numHeads * this.settings.keyDim;
            for (const [index, part] of PARTS.entries())
                this.projections.push(this.projection(part, [width, inner], index));
            this.projections.push(this.projection('output', [inner, width], PARTS.length));
            this.built = true;
        }
        projection(part, shape, index) {
            const { useBias, seed } = this.settings;
            const initializer = tf.initializers.glorotUniform({ seed: seed + index });
            const kernel = this.addWeight(`${part}_kernel`, shape, 'float32', initializer);
            const zeros = tf.initializers.zeros();
            const bias = useBias ? this.addWeight(`${part}_bias`, [shape[1]], 'float32', zeros) : null;
            return { kernel, bias };
        }
        call(inputs) {
            return tf.tidy(() => {
                const x = Array.isArray(inputs) ? inputs[0] : inputs;
                const [batch, steps, width] = x.shape;
                const { numHeads, keyDim } = this.settings;
                const rows = tf.reshape(x, [batch * steps, width]);
                const [queries, keys, values] = this.projections.slice(0, PARTS.length).map((projection) => {
                    const split = tf.reshape(project(rows, projection), [batch, steps, numHeads, keyDim]);
                    return tf.transpose(split, [0, 2, 1, 3]);
                });
                const similarity = tf.mul(tf.matMul(queries, keys, false, true), 1 / Math.sqrt(keyDim));
                const heads = tf.transpose(tf.matMul(tf.softmax(similarity), values), [0, 2, 1, 3]);
                const joined = tf.reshape(heads, [batch * steps, numHeads * keyDim]);
                return tf.reshape(project(joined, this.projections[PARTS.length]), [batch, steps, width]);
            });
        }
        getConfig() {
            const { numHeads, keyDim, useBias, seed } = this.settings;
            return { ...super.getConfig(), numHeads, keyDim, useBias, seed };
        }
    };
    function project(rows, { kernel, bias }) {
        const product = tf.matMul(rows, kernel.read());
        return bias ? tf.add(product, bias.read()) : product;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/custom-layers/orthogonal.js
function orthogonalClass(tf) {
    const Base = tf.initializers.orthogonal({ seed: 1 }).constructor;
    return class OrthogonalMatrix extends Base {
        static className = 'Orthogonal';
        apply(shape) {
            const columns = shape.at(-1);
            const rows = shape.slice(0, -1).reduce((product, side) => product * side, 1);
            const [long, short] = [Math.max(rows, columns), Math.min(rows, columns)];
            const drawn = tf.tidy(() => tf.randomNormal([short * long], 0, 1, 'float32', this.seed ?? undefined).dataSync());
            const vectors = orthonormal(drawn, short, long);
            const gain = this.gain ?? 1;
            const values = Float32Array.from({ length: rows * columns }, (_, at) => {
                const [row, column] = [Math.floor(at / columns), at % columns];
                return gain * (rows < columns ? vectors[row][column] : vectors[column][row]);
            });
            return tf.tensor(values, shape);
        }
    };
}
function orthonormal(drawn, count, length) {
    const vectors = [];
    for (let at = 0; at < count; at++) {
        const vector = Float64Array.from({ length }, (_, index) => drawn[at * length + index]);
        for (const other of [...vectors, ...vectors])
            subtract(vector, dot(vector, other), other);
        const size = Math.sqrt(dot(vector, vector));
        vectors.push(vector.map((value) => value / size));
    }
    return vectors;
}
function dot(left, right) {
    let sum = 0;
    for (let index = 0; index < left.length; index++)
        sum += left[index] * right[index];
    return sum;
}
function subtract(from, times, vector) {
    for (let index = 0; index < from.length; index++)
        from[index] -= times * vector[index];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/custom-layers/position-embedding.js
const RANGE = 0.05;
function positionEmbeddingClass(tf) {
    return class PositionEmbedding extends tf.layers.Layer {
        static className = 'PositionEmbedding';
        seed;
        embeddings;
        constructor(settings) {
            super({ ...settings });
            this.seed = settings.seed;
        }
        build([, steps, width, ...more]) {
            if (!steps || !width || more.length > 0)
                throw new Error('a position embedding takes a series, of the shape [steps, width]');
            const initializer = tf.initializers.randomUniform({ minval: -RANGE, maxval: RANGE, seed: this.seed });
            this.embeddings = this.addWeight('embeddings', [steps, width], 'float32', initializer);
            this.built = true;
        }
        call(inputs) {
            return tf.add(Array.isArray(inputs) ? inputs[0] : inputs, this.embeddings.read());
        }
        getConfig() {
            return { ...super.getConfig(), seed: this.seed };
        }
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/custom-layers/weighted-sum.js
function weightedSumClass(tf) {
    return class WeightedSum extends tf.layers.Layer {
        static className = 'WeightedSum';
        settings;
        logits;
        constructor(settings) {
            super({ ...settings });
            this.settings = settings;
        }
        build([, width, ...more]) {
            const { places, units, shares } = this.settings;
            const all = places.flat();
            if (width !== all.length || more.length > 0)
                throw new Error(`it adds up ${all.length} outputs, and gets ${width ?? 0}`);
            if (all.some((place) => !Number.isInteger(place) || place < 0 || place >= units))
                throw new Error('a member has an output that is none of the sums');
            if (shares && shares.length !== places.length)
                throw new Error(`there are ${shares.length} weights and ${places.length} members`);
            if (!shares)
                this.logits = this.addWeight('logits', [places.length], 'float32', tf.initializers.zeros());
            this.built = true;
        }
        computeOutputShape(shape) {
            return [shape[0], this.settings.units];
        }
        call(inputs) {
            return tf.tidy(() => {
                const x = (Array.isArray(inputs) ? inputs[0] : inputs);
                const { places, units, shares } = this.settings;
                const ofMembers = this.logits ? tf.softmax(this.logits.read()) : tf.tensor1d([...shares]);
                const owners = places.flatMap((of, member) => of.map(() => member));
                const share = tf.matMul(indicator(tf, owners, places.length), tf.reshape(ofMembers, [-1, 1]));
                return tf.matMul(x, tf.mul(indicator(tf, places.flat(), units), share));
            });
        }
        getConfig() {
            const { places, units, shares } = this.settings;
            return {
                ...super.getConfig(),
                places: places.map((of) => [...of]),
                units,
                shares: shares && [...shares],
            };
        }
    };
}
function indicator(tf, indices, columns) {
    const values = new Float32Array(indices.length * columns);
    for (const [row, column] of indices.entries())
        values[row * columns + column] = 1;
    return tf.tensor2d(values, [indices.length, columns]);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/custom-layers/index.js






const registered = new WeakMap();
function customLayers(tf) {
    const known = registered.get(tf.layers.Layer);
    if (known)
        return known;
    const MultiHeadAttention = multiHeadAttentionClass(tf);
    const PositionEmbedding = positionEmbeddingClass(tf);
    const GruResetAfter = gruResetAfterClass(tf);
    const Orthogonal = orthogonalClass(tf);
    const InputSlice = inputSliceClass(tf);
    const WeightedSum = weightedSumClass(tf);
    tf.serialization.registerClass(MultiHeadAttention);
    tf.serialization.registerClass(PositionEmbedding);
    tf.serialization.registerClass(GruResetAfter);
    tf.serialization.registerClass(Orthogonal);
    tf.serialization.registerClass(InputSlice);
    tf.serialization.registerClass(WeightedSum);
    const layers = {
        multiHeadAttention: (settings) => new MultiHeadAttention(settings),
        positionEmbedding: (settings) => new PositionEmbedding(settings),
        gruResetAfter: (settings) => new GruResetAfter(settings),
        orthogonal: (settings) => new Orthogonal(settings),
        inputSlice: (settings) => new InputSlice(settings),
        weightedSum: (settings) => new WeightedSum(settings),
    };
    registered.set(tf.layers.Layer, layers);
    return layers;
}


/***/ }),

/***/ 76045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ layerName),
/* harmony export */   Ms: () => (/* binding */ padding),
/* harmony export */   OJ: () => (/* binding */ activationName),
/* harmony export */   Rh: () => (/* binding */ regularizer),
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   qT: () => (/* binding */ size2d),
/* harmony export */   tg: () => (/* binding */ activation),
/* harmony export */   yj: () => (/* binding */ positive)
/* harmony export */ });
/* unused harmony export ACTIVATIONS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88532);
/* harmony import */ var _yaml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10147);


const ACTIVATIONS = [
    'linear',
    'relu',
    'relu6',
    'elu',
    'selu',
    'gelu',
    'swish',
    'sigmoid',
    'softmax',
    'softplus',
    'softsign',
    'tanh',
];
const activationName = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(ACTIVATIONS);
const activation = activationName.default('linear');
const positive = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive();
const rate = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).lt(1);
const layerName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[A-Za-z][A-Za-z0-9_]*$/, 'a layer name is letters, digits and "_", starting with a letter')
    .optional();
const padding = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['valid', 'same']).default('valid');
const regularizer = (0,_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re)({
    l1: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).default(0),
    l2: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).default(0),
}).optional();
const size2d = zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().transform((raw, context) => {
    const pair = typeof raw === 'number' ? [raw, raw] : raw;
    if (Array.isArray(pair) &&
        pair.length === 2 &&
        pair.every((side) => Number.isInteger(side) && side > 0)) {
        return pair;
    }
    context.addIssue({ code: 'custom', message: 'a size is a whole number above 0, or [height, width]' });
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
});


/***/ }),

/***/ 1774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RR: () => (/* binding */ LAYERS),
  pw: () => (/* binding */ layerSchema),
  k5: () => (/* reexport */ outputsFor)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/yaml/index.js + 7 modules
var yaml = __webpack_require__(10147);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/models/layers/arguments.js
var layers_arguments = __webpack_require__(76045);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/layer.js
function block(run) {
    return { apply: (input) => run(input) };
}
function layerKind(kind) {
    return kind;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/activation.js




const activationLayer = layerKind({
    schema: schemas/* preprocess */.vkY((raw) => (typeof raw === 'string' ? { activation: raw } : raw), (0,yaml/* strictObject */.re)({ activation: layers_arguments/* activationName */.OJ, name: layers_arguments/* layerName */.Hn })),
    build: (args, { tf, name }) => tf.layers.activation({ name, activation: args.activation }),
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/models/custom-layers/index.js + 6 modules
var custom_layers = __webpack_require__(36367);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/attention.js





const multiHeadAttention = layerKind({
    schema: (0,yaml/* strictObject */.re)({
        num_heads: layers_arguments/* positive */.yj,
        key_dim: layers_arguments/* positive */.yj,
        use_bias: schemas/* boolean */.zMY().default(true),
        name: layers_arguments/* layerName */.Hn,
    }),
    build: (args, { tf, name, seed }) => (0,custom_layers/* customLayers */.U)(tf).multiHeadAttention({
        name,
        numHeads: args.num_heads,
        keyDim: args.key_dim,
        useBias: args.use_bias,
        seed,
    }),
});
const positionEmbedding = layerKind({
    schema: (0,yaml/* strictObject */.re)({ name: layers_arguments/* layerName */.Hn }),
    build: (_args, { tf, name, seed }) => (0,custom_layers/* customLayers */.U)(tf).positionEmbedding({ name, seed }),
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/batch-normalization.js




const batchNormalization = layerKind({
    schema: (0,yaml/* strictObject */.re)({
        momentum: schemas/* number */.aig().min(0).lt(1).default(0.99),
        epsilon: schemas/* number */.aig().positive().default(0.001),
        name: layers_arguments/* layerName */.Hn,
    }),
    build: (args, { tf, name }) => tf.layers.batchNormalization({ name, momentum: args.momentum, epsilon: args.epsilon }),
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/weights.js



const INITIALIZERS = [
    'glorot_uniform',
    'glorot_normal',
    'he_uniform',
    'he_normal',
    'lecun_uniform',
    'lecun_normal',
    'orthogonal',
];
const initializerName = schemas/* enum */.k5n(INITIALIZERS);
const initializer = initializerName.default('glorot_uniform');
const weightArguments = {
    use_bias: schemas/* boolean */.zMY().default(true),
    kernel_initializer: initializer,
    kernel_regularizer: layers_arguments/* regularizer */.Rh,
    bias_regularizer: layers_arguments/* regularizer */.Rh,
};
function weightSettings(args, { tf, seed }) {
    return {
        useBias: args.use_bias,
        kernelInitializer: initializerOf(tf, args.kernel_initializer, seed),
        ...(args.kernel_regularizer && { kernelRegularizer: regularizerOf(tf, args.kernel_regularizer) }),
        ...(args.bias_regularizer && { biasRegularizer: regularizerOf(tf, args.bias_regularizer) }),
    };
}
function regularizerOf(tf, { l1, l2 }) {
    return tf.regularizers.l1l2({ l1, l2 });
}
function initializerOf(tf, name, seed) {
    switch (name) {
        case 'glorot_uniform':
            return tf.initializers.glorotUniform({ seed });
        case 'glorot_normal':
            return tf.initializers.glorotNormal({ seed });
        case 'he_uniform':
            return tf.initializers.heUniform({ seed });
        case 'he_normal':
            return tf.initializers.heNormal({ seed });
        case 'lecun_uniform':
            return tf.initializers.leCunUniform({ seed });
        case 'lecun_normal':
            return tf.initializers.leCunNormal({ seed });
        case 'orthogonal':
            return (0,custom_layers/* customLayers */.U)(tf).orthogonal({ seed });
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/recurrent.js






const shared = {
    units: layers_arguments/* positive */.yj,
    activation: layers_arguments/* activationName */.OJ.default('tanh'),
    return_sequences: schemas/* boolean */.zMY().default(false),
    ...weightArguments,
    recurrent_initializer: initializerName.default('orthogonal'),
    recurrent_regularizer: layers_arguments/* regularizer */.Rh,
    name: layers_arguments/* layerName */.Hn,
};
const simple = (0,yaml/* strictObject */.re)(shared);
const gated = (0,yaml/* strictObject */.re)({ ...shared, recurrent_activation: layers_arguments/* activationName */.OJ.default('sigmoid') });
const simpleRnn = layerKind({
    schema: simple,
    build: (args, context) => context.tf.layers.simpleRNN(settingsOf(args, context)),
});
const resettable = (0,yaml/* strictObject */.re)({
    ...gated.shape,
    reset_after: schemas/* boolean */.zMY().default(false),
});
const gru = layerKind({
    schema: resettable,
    build: (args, context) => {
        const settings = { ...settingsOf(args, context), recurrentActivation: args.recurrent_activation };
        return args.reset_after
            ? (0,custom_layers/* customLayers */.U)(context.tf).gruResetAfter(settings)
            : context.tf.layers.gru(settings);
    },
});
const lstm = layerKind({
    schema: gated,
    build: (args, context) => context.tf.layers.lstm({
        ...settingsOf(args, context),
        recurrentActivation: args.recurrent_activation,
    }),
});
function settingsOf(args, context) {
    const { tf, name, seed } = context;
    return {
        name,
        units: args.units,
        activation: args.activation,
        returnSequences: args.return_sequences,
        ...weightSettings(args, context),
        recurrentInitializer: initializerOf(tf, args.recurrent_initializer, seed + 1),
        ...(args.recurrent_regularizer && {
            recurrentRegularizer: regularizerOf(tf, args.recurrent_regularizer),
        }),
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/bidirectional.js





const cells = { simple_rnn: simpleRnn, gru: gru, lstm: lstm };
const bidirectional = layerKind({
    schema: (0,yaml/* strictObject */.re)({
        layer: (0,yaml/* kindOf */.I)({ simple_rnn: simpleRnn.schema, gru: gru.schema, lstm: lstm.schema }, 'recurrent layer'),
        merge_mode: schemas/* enum */.k5n(['concat', 'sum', 'mul', 'ave']).default('concat'),
        name: layers_arguments/* layerName */.Hn,
    }),
    build: (args, context) => {
        const { kind, value } = args.layer;
        const cell = cells[kind].build(value, { ...context, name: kind });
        const layer = context.tf.layers.bidirectional({
            name: context.name,
            layer: cell,
            mergeMode: args.merge_mode,
        });
        seedBackward(layer, context.seed + 2);
        return layer;
    },
});
function seedBackward(layer, seed) {
    const { cell } = layer.backwardLayer;
    cell.kernelInitializer.seed = seed;
    cell.recurrentInitializer.seed = seed + 1;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/conv1d.js




const conv1d = layerKind({
    schema: (0,yaml/* strictObject */.re)({
        filters: layers_arguments/* positive */.yj,
        kernel_size: layers_arguments/* positive */.yj,
        strides: layers_arguments/* positive */.yj.default(1),
        padding: layers_arguments/* padding */.Ms,
        activation: layers_arguments/* activation */.tg,
        ...weightArguments,
        name: layers_arguments/* layerName */.Hn,
    }),
    build: (args, context) => context.tf.layers.conv1d({
        name: context.name,
        filters: args.filters,
        kernelSize: args.kernel_size,
        strides: args.strides,
        padding: args.padding,
        activation: args.activation,
        ...weightSettings(args, context),
    }),
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/conv2d.js




const schema = (0,yaml/* strictObject */.re)({
    filters: layers_arguments/* positive */.yj,
    kernel_size: layers_arguments/* size2d */.qT,
    strides: layers_arguments/* size2d */.qT.default([1, 1]),
    padding: layers_arguments/* padding */.Ms,
    activation: layers_arguments/* activation */.tg,
    ...weightArguments,
    name: layers_arguments/* layerName */.Hn,
});
const conv2d = layerKind({
    schema,
    build: (args, context) => context.tf.layers.conv2d({
        name: context.name,
        filters: args.filters,
        kernelSize: args.kernel_size,
        strides: args.strides,
        padding: args.padding,
        activation: args.activation,
        ...weightSettings(args, context),
    }),
});
const conv2dTranspose = layerKind({
    schema,
    build: (args, context) => context.tf.layers.conv2dTranspose({
        name: context.name,
        filters: args.filters,
        kernelSize: args.kernel_size,
        strides: args.strides,
        padding: args.padding,
        activation: args.activation,
        ...weightSettings(args, context),
    }),
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/dense.js




const dense = layerKind({
    schema: (0,yaml/* strictObject */.re)({ units: layers_arguments/* positive */.yj, activation: layers_arguments/* activation */.tg, ...weightArguments, name: layers_arguments/* layerName */.Hn }),
    build: (args, context) => context.tf.layers.dense({
        name: context.name,
        units: args.units,
        activation: args.activation,
        ...weightSettings(args, context),
    }),
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/depthwise-conv2d.js





const depthwise = {
    kernel_size: layers_arguments/* size2d */.qT,
    strides: layers_arguments/* size2d */.qT.default([1, 1]),
    padding: layers_arguments/* padding */.Ms,
    depth_multiplier: layers_arguments/* positive */.yj.default(1),
    activation: layers_arguments/* activation */.tg,
    use_bias: schemas/* boolean */.zMY().default(true),
    depthwise_initializer: initializer,
    depthwise_regularizer: layers_arguments/* regularizer */.Rh,
    bias_regularizer: layers_arguments/* regularizer */.Rh,
    name: layers_arguments/* layerName */.Hn,
};
const depthwiseSchema = (0,yaml/* strictObject */.re)(depthwise);
function depthwiseSettings(args, { tf, name, seed }) {
    return {
        name,
        kernelSize: args.kernel_size,
        strides: args.strides,
        padding: args.padding,
        depthMultiplier: args.depth_multiplier,
        activation: args.activation,
        useBias: args.use_bias,
        depthwiseInitializer: initializerOf(tf, args.depthwise_initializer, seed),
        ...(args.depthwise_regularizer && {
            depthwiseRegularizer: regularizerOf(tf, args.depthwise_regularizer),
        }),
        ...(args.bias_regularizer && { biasRegularizer: regularizerOf(tf, args.bias_regularizer) }),
    };
}
const depthwiseConv2d = layerKind({
    schema: depthwiseSchema,
    build: (args, context) => context.tf.layers.depthwiseConv2d(depthwiseSettings(args, context)),
});
const separableConv2d = layerKind({
    schema: (0,yaml/* strictObject */.re)({
        filters: layers_arguments/* positive */.yj,
        ...depthwise,
        pointwise_initializer: initializer,
        pointwise_regularizer: layers_arguments/* regularizer */.Rh,
    }),
    build: (args, context) => context.tf.layers.separableConv2d({
        ...depthwiseSettings(args, context),
        filters: args.filters,
        pointwiseInitializer: initializerOf(context.tf, args.pointwise_initializer, context.seed + 1),
        ...(args.pointwise_regularizer && {
            pointwiseRegularizer: regularizerOf(context.tf, args.pointwise_regularizer),
        }),
    }),
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/dropout.js




const dropout_schema = schemas/* preprocess */.vkY((raw) => (typeof raw === 'number' ? { rate: raw } : raw), (0,yaml/* strictObject */.re)({ rate: layers_arguments/* rate */.TS, name: layers_arguments/* layerName */.Hn }));
const dropout = layerKind({
    schema: dropout_schema,
    build: (args, { tf, name, seed }) => tf.layers.dropout({ name, rate: args.rate, seed }),
});
const spatialDropout1d = spatial([null, 1, null]);
const spatialDropout2d = spatial([null, 1, 1, null]);
function spatial(noiseShape) {
    return layerKind({
        schema: dropout_schema,
        build: (args, { tf, name, seed }) => tf.layers.dropout({ name, rate: args.rate, seed, noiseShape: noiseShape }),
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/embedding.js




const RANGE = 0.05;
const embedding = layerKind({
    schema: (0,yaml/* strictObject */.re)({
        input_dim: layers_arguments/* positive */.yj,
        output_dim: layers_arguments/* positive */.yj,
        embeddings_regularizer: layers_arguments/* regularizer */.Rh,
        name: layers_arguments/* layerName */.Hn,
    }),
    build: (args, { tf, name, seed }) => tf.layers.embedding({
        name,
        batchInputShape: [null, null],
        inputDim: args.input_dim,
        outputDim: args.output_dim,
        embeddingsInitializer: tf.initializers.randomUniform({ minval: -RANGE, maxval: RANGE, seed }),
        ...(args.embeddings_regularizer && {
            embeddingsRegularizer: regularizerOf(tf, args.embeddings_regularizer),
        }),
    }),
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/flatten.js



const flatten = layerKind({
    schema: (0,yaml/* strictObject */.re)({ name: layers_arguments/* layerName */.Hn }),
    build: (_args, { tf, name }) => tf.layers.flatten({ name }),
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/gaussian-noise.js




const gaussianNoise = layerKind({
    schema: schemas/* preprocess */.vkY((raw) => (typeof raw === 'number' ? { stddev: raw } : raw), (0,yaml/* strictObject */.re)({ stddev: schemas/* number */.aig().positive(), name: layers_arguments/* layerName */.Hn })),
    build: (args, { tf, name }) => tf.layers.gaussianNoise({ name, stddev: args.stddev }),
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/global-pooling.js



const global_pooling_schema = (0,yaml/* strictObject */.re)({ name: layers_arguments/* layerName */.Hn });
const globalAveragePooling1d = layerKind({
    schema: global_pooling_schema,
    build: (_args, { tf, name }) => tf.layers.globalAveragePooling1d({ name }),
});
const globalMaxPooling1d = layerKind({
    schema: global_pooling_schema,
    build: (_args, { tf, name }) => tf.layers.globalMaxPooling1d({ name }),
});
const globalAveragePooling2d = layerKind({
    schema: global_pooling_schema,
    build: (_args, { tf, name }) => tf.layers.globalAveragePooling2d({ name }),
});
const globalMaxPooling2d = layerKind({
    schema: global_pooling_schema,
    build: (_args, { tf, name }) => tf.layers.globalMaxPooling2d({ name }),
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/layer-normalization.js




const layerNormalization = layerKind({
    schema: (0,yaml/* strictObject */.re)({ epsilon: schemas/* number */.aig().positive().default(0.001), name: layers_arguments/* layerName */.Hn }),
    build: (args, { tf, name }) => tf.layers.layerNormalization({ name, epsilon: args.epsilon }),
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/output.js




const output = layerKind({
    schema: (0,yaml/* strictObject */.re)({ kernel_regularizer: layers_arguments/* regularizer */.Rh, name: layers_arguments/* layerName */.Hn }),
    build: ({ kernel_regularizer }, { tf, name, seed, outputs }) => tf.layers.dense({
        name,
        units: outputs.units,
        activation: outputs.activation,
        kernelInitializer: tf.initializers.glorotUniform({ seed }),
        ...(kernel_regularizer && { kernelRegularizer: regularizerOf(tf, kernel_regularizer) }),
    }),
});
function outputsFor(task, classes) {
    return task === 'regression'
        ? { units: 1, activation: 'linear' }
        : { units: classes, activation: 'softmax' };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/pooling.js



const pooling_schema = (0,yaml/* strictObject */.re)({
    pool_size: layers_arguments/* size2d */.qT.default([2, 2]),
    strides: layers_arguments/* size2d */.qT.optional(),
    padding: layers_arguments/* padding */.Ms,
    name: layers_arguments/* layerName */.Hn,
});
const maxPooling2d = layerKind({
    schema: pooling_schema,
    build: (args, { tf, name }) => tf.layers.maxPooling2d({
        name,
        poolSize: args.pool_size,
        strides: args.strides ?? args.pool_size,
        padding: args.padding,
    }),
});
const averagePooling2d = layerKind({
    schema: pooling_schema,
    build: (args, { tf, name }) => tf.layers.averagePooling2d({
        name,
        poolSize: args.pool_size,
        strides: args.strides ?? args.pool_size,
        padding: args.padding,
    }),
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/pooling1d.js



const pooling1d_schema = (0,yaml/* strictObject */.re)({
    pool_size: layers_arguments/* positive */.yj.default(2),
    strides: layers_arguments/* positive */.yj.optional(),
    padding: layers_arguments/* padding */.Ms,
    name: layers_arguments/* layerName */.Hn,
});
const maxPooling1d = layerKind({
    schema: pooling1d_schema,
    build: (args, { tf, name }) => tf.layers.maxPooling1d({
        name,
        poolSize: args.pool_size,
        strides: args.strides ?? args.pool_size,
        padding: args.padding,
    }),
});
const averagePooling1d = layerKind({
    schema: pooling1d_schema,
    build: (args, { tf, name }) => tf.layers.averagePooling1d({
        name,
        poolSize: args.pool_size,
        strides: args.strides ?? args.pool_size,
        padding: args.padding,
    }),
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/rescaling.js




const rescaling = layerKind({
    schema: (0,yaml/* strictObject */.re)({ scale: schemas/* number */.aig(), offset: schemas/* number */.aig().default(0), name: layers_arguments/* layerName */.Hn }),
    build: (args, { tf, name }) => tf.layers.rescaling({ name, scale: args.scale, offset: args.offset }),
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/shape.js




const UNKNOWN = -1;
const reshape = layerKind({
    schema: schemas/* preprocess */.vkY((raw) => (Array.isArray(raw) ? { target_shape: raw } : raw), (0,yaml/* strictObject */.re)({
        target_shape: schemas/* array */.YOg(schemas/* union */.KCZ([layers_arguments/* positive */.yj, schemas/* literal */.euz(UNKNOWN)]))
            .min(1)
            .refine((sides) => sides.filter((side) => side === UNKNOWN).length <= 1, 'only one side can be -1'),
        name: layers_arguments/* layerName */.Hn,
    })),
    build: (args, { tf, name }) => block((input) => {
        const targetShape = shape_closed(args.target_shape, input.shape.slice(1));
        return tf.layers.reshape({ name, targetShape }).apply(input);
    }),
});
function shape_closed(target, given) {
    const size = (sides) => sides.reduce((product, side) => product * side, 1);
    const left = size(given) / size(target.filter((side) => side !== UNKNOWN));
    if (!Number.isInteger(left))
        throw new Error(`the ${size(given)} numbers of [${given.join(', ')}] don't fill the shape [${target.join(', ')}]`);
    return target.map((side) => (side === UNKNOWN ? left : side));
}
const permute = layerKind({
    schema: schemas/* preprocess */.vkY((raw) => (Array.isArray(raw) ? { dims: raw } : raw), (0,yaml/* strictObject */.re)({
        dims: schemas/* array */.YOg(layers_arguments/* positive */.yj)
            .min(1)
            .refine((dims) => [...dims].sort((a, b) => a - b).every((axis, at) => axis === at + 1), 'dims are the axes from 1 on, each once, as in [2, 1]'),
        name: layers_arguments/* layerName */.Hn,
    })),
    build: (args, { tf, name }) => tf.layers.permute({ name, dims: args.dims }),
});
const borders = schemas/* unknown */.L5J().transform((raw, context) => {
    const axes = typeof raw === 'number' ? [raw, raw] : raw;
    const sides = Array.isArray(axes)
        ? axes.map((axis) => (Array.isArray(axis) ? axis : [axis, axis]))
        : [];
    const isRight = sides.length === 2 && sides.every((axis) => axis.length === 2 && axis.every(isCount));
    if (isRight)
        return sides;
    context.addIssue({
        code: 'custom',
        message: 'a border is a whole number, [height, width], or [[top, bottom], [left, right]]',
    });
    return core/* NEVER */.tm;
});
function isCount(value) {
    return Number.isInteger(value) && value >= 0;
}
const zeroPadding2d = layerKind({
    schema: (0,yaml/* strictObject */.re)({
        padding: borders.default([
            [1, 1],
            [1, 1],
        ]),
        name: layers_arguments/* layerName */.Hn,
    }),
    build: (args, { tf, name }) => tf.layers.zeroPadding2d({ name, padding: args.padding }),
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/transformer-encoder.js





const transformerEncoder = layerKind({
    schema: (0,yaml/* strictObject */.re)({
        num_heads: layers_arguments/* positive */.yj,
        key_dim: layers_arguments/* positive */.yj.optional(),
        feed_forward: layers_arguments/* positive */.yj,
        activation: layers_arguments/* activationName */.OJ.default('relu'),
        dropout: layers_arguments/* rate */.TS.default(0),
        norm_first: schemas/* boolean */.zMY().default(true),
        name: layers_arguments/* layerName */.Hn,
    }),
    build: (args, { tf, name, seed }) => block((input) => {
        const width = input.shape.at(-1);
        const dense = (part, units, activation, at) => tf.layers.dense({
            name: `${name}_${part}`,
            units,
            activation,
            kernelInitializer: tf.initializers.glorotUniform({ seed: seed + at }),
        });
        const attention = (0,custom_layers/* customLayers */.U)(tf).multiHeadAttention({
            name: `${name}_attention`,
            numHeads: args.num_heads,
            keyDim: args.key_dim ?? Math.max(1, Math.floor(width / args.num_heads)),
            useBias: true,
            seed,
        });
        const parts = [
            [attention],
            [dense('dense_1', args.feed_forward, args.activation, 10), dense('dense_2', width, 'linear', 11)],
        ];
        return parts.reduce((flow, layers, index) => {
            const number = index + 1;
            const norm = tf.layers.layerNormalization({ name: `${name}_norm_${number}` });
            const drop = tf.layers.dropout({ name: `${name}_dropout_${number}`, rate: args.dropout, seed });
            const through = args.norm_first ? [norm, ...layers, drop] : [...layers, drop];
            const added = tf.layers
                .add({ name: `${name}_add_${number}` })
                .apply([flow, run(through, flow)]);
            return args.norm_first ? added : run([norm], added);
        }, input);
    }),
});
function run(layers, input) {
    return layers.reduce((flow, layer) => layer.apply(flow), input);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/layers/index.js























const LAYERS = {
    dense: dense,
    activation: activationLayer,
    conv1d: conv1d,
    conv2d: conv2d,
    conv2d_transpose: conv2dTranspose,
    depthwise_conv2d: depthwiseConv2d,
    separable_conv2d: separableConv2d,
    max_pooling1d: maxPooling1d,
    max_pooling2d: maxPooling2d,
    average_pooling1d: averagePooling1d,
    average_pooling2d: averagePooling2d,
    global_max_pooling1d: globalMaxPooling1d,
    global_max_pooling2d: globalMaxPooling2d,
    global_average_pooling1d: globalAveragePooling1d,
    global_average_pooling2d: globalAveragePooling2d,
    flatten: flatten,
    reshape: reshape,
    permute: permute,
    zero_padding2d: zeroPadding2d,
    rescaling: rescaling,
    dropout: dropout,
    spatial_dropout1d: spatialDropout1d,
    spatial_dropout2d: spatialDropout2d,
    gaussian_noise: gaussianNoise,
    batch_normalization: batchNormalization,
    layer_normalization: layerNormalization,
    embedding: embedding,
    position_embedding: positionEmbedding,
    simple_rnn: simpleRnn,
    gru: gru,
    lstm: lstm,
    bidirectional: bidirectional,
    multi_head_attention: multiHeadAttention,
    transformer_encoder: transformerEncoder,
    output: output,
};
const layerSchema = (0,yaml/* kindOf */.I)(Object.fromEntries(Object.entries(LAYERS).map(([name, kind]) => [name, kind.schema])), 'layer');


/***/ }),

/***/ 50685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oS: () => (/* binding */ expandPreset),
  Ze: () => (/* binding */ presetSchema)
});

// UNUSED EXPORTS: PRESETS

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/yaml/index.js + 7 modules
var yaml = __webpack_require__(10147);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/models/layers/index.js + 23 modules
var models_layers = __webpack_require__(1774);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/models/layers/arguments.js
var layers_arguments = __webpack_require__(76045);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/presets/preset.js

function presetKind(kind) {
    return kind;
}
function flattened(inputShape) {
    return inputShape.length === 1 ? [] : ['flatten'];
}
function dropoutOf(rate) {
    return rate === 0 ? [] : [{ dropout: rate }];
}
function misfit(preset, takes, inputShape, mend) {
    return new errors/* UserError */.yo(`the preset ${preset} takes ${takes}, and an input is [${inputShape.join(', ')}]`, mend, 'recipe model.preset');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/presets/cnn.js




const cnn = presetKind({
    schema: (0,yaml/* strictObject */.re)({
        filters: schemas/* array */.YOg(layers_arguments/* positive */.yj).min(1).default([32, 64]),
        kernel_size: layers_arguments/* positive */.yj.default(3),
        units: schemas/* array */.YOg(layers_arguments/* positive */.yj).default([128]),
        dropout: layers_arguments/* rate */.TS.default(0),
        batch_normalization: schemas/* boolean */.zMY().default(false),
    }),
    expand: ({ filters, kernel_size, units, dropout, batch_normalization }, inputShape) => {
        if (inputShape.length < 2)
            throw misfit('cnn', 'pictures [height, width, channels] or series [steps, features]', inputShape, 'Take mlp for a table, or give the layers with a "reshape" before them.');
        const direction = inputShape.length === 2 ? '1d' : '2d';
        const sides = inputShape.slice(0, -1);
        const convolutions = filters.flatMap((count, stage) => [
            { [`conv${direction}`]: { filters: count, kernel_size, padding: 'same', activation: 'relu' } },
            ...(batch_normalization ? ['batch_normalization'] : []),
            ...(sides.every((side) => side >> stage >= 2) ? [`max_pooling${direction}`] : []),
        ]);
        const dense = units.flatMap((count) => [
            { dense: { units: count, activation: 'relu' } },
            ...dropoutOf(dropout),
        ]);
        return [...convolutions, 'flatten', ...dense, 'output'];
    },
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/presets/linear.js



const linear = presetKind({
    schema: (0,yaml/* strictObject */.re)({ kernel_regularizer: layers_arguments/* regularizer */.Rh }),
    expand: ({ kernel_regularizer }, inputShape) => [
        ...flattened(inputShape),
        { output: { ...(kernel_regularizer && { kernel_regularizer }) } },
    ],
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/presets/mlp.js




const mlp = presetKind({
    schema: (0,yaml/* strictObject */.re)({
        units: schemas/* array */.YOg(layers_arguments/* positive */.yj).min(1).default([64, 32]),
        activation: layers_arguments/* activationName */.OJ.default('relu'),
        dropout: layers_arguments/* rate */.TS.default(0),
        batch_normalization: schemas/* boolean */.zMY().default(false),
        kernel_regularizer: layers_arguments/* regularizer */.Rh,
    }),
    expand: ({ units, activation, dropout, batch_normalization, kernel_regularizer }, inputShape) => [
        ...flattened(inputShape),
        ...units.flatMap((count) => [
            { dense: { units: count, activation, ...(kernel_regularizer && { kernel_regularizer }) } },
            ...(batch_normalization ? ['batch_normalization'] : []),
            ...dropoutOf(dropout),
        ]),
        'output',
    ],
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/presets/series.js



const vectors = (0,yaml/* strictObject */.re)({ input_dim: layers_arguments/* positive */.yj, output_dim: layers_arguments/* positive */.yj }).optional();
function asSeries(preset, inputShape, embedding) {
    if (embedding) {
        if (inputShape.length !== 1)
            throw misfit(preset, 'rows of whole numbers where it has an "embedding"', inputShape, 'Take "embedding" out.');
        return [{ embedding }];
    }
    const [steps, ...features] = inputShape;
    if (inputShape.length === 2)
        return [];
    return [{ reshape: [steps, features.reduce((product, side) => product * side, 1)] }];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/presets/rnn.js





const rnn = presetKind({
    schema: (0,yaml/* strictObject */.re)({
        cell: schemas/* enum */.k5n(['gru', 'lstm', 'simple_rnn']).default('gru'),
        units: schemas/* array */.YOg(layers_arguments/* positive */.yj).min(1).default([64]),
        bidirectional: schemas/* boolean */.zMY().default(false),
        dropout: layers_arguments/* rate */.TS.default(0),
        embedding: vectors,
    }),
    expand: ({ cell, units, bidirectional, dropout, embedding }, inputShape) => [
        ...asSeries('rnn', inputShape, embedding),
        ...units.flatMap((count, stage) => {
            const layer = { [cell]: { units: count, return_sequences: stage < units.length - 1 } };
            return [bidirectional ? { bidirectional: { layer } } : layer, ...dropoutOf(dropout)];
        }),
        'output',
    ],
});

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/presets/transformer.js




const transformer = presetKind({
    schema: (0,yaml/* strictObject */.re)({
        blocks: layers_arguments/* positive */.yj.default(2),
        heads: layers_arguments/* positive */.yj.default(4),
        width: layers_arguments/* positive */.yj.default(64),
        feed_forward: layers_arguments/* positive */.yj.default(128),
        dropout: layers_arguments/* rate */.TS.default(0.1),
        patch_size: layers_arguments/* positive */.yj.default(4),
        embedding: vectors,
    }),
    expand: ({ blocks, heads, width, feed_forward, dropout, patch_size, embedding }, inputShape) => [
        ...steps(inputShape, { width, patch_size, embedding }),
        'position_embedding',
        ...dropoutOf(dropout),
        ...Array.from({ length: blocks }, () => ({
            transformer_encoder: { num_heads: heads, feed_forward, dropout },
        })),
        'layer_normalization',
        'global_average_pooling1d',
        'output',
    ],
});
function steps(inputShape, { width, patch_size, embedding }) {
    if (inputShape.length === 3 && !embedding)
        return [
            { conv2d: { filters: width, kernel_size: patch_size, strides: patch_size, padding: 'same' } },
            { reshape: [-1, width] },
        ];
    return [...asSeries('transformer', inputShape, embedding), { dense: { units: width } }];
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/presets/index.js








const PRESETS = { linear: linear, mlp: mlp, cnn: cnn, rnn: rnn, transformer: transformer };
const presetSchema = (0,yaml/* kindOf */.I)(Object.fromEntries(Object.entries(PRESETS).map(([name, { schema }]) => [name, schema])), 'preset');
function expandPreset({ kind, value }, inputShape) {
    const preset = PRESETS[kind];
    return schemas/* array */.YOg(models_layers/* layerSchema */.pw).parse(preset.expand(value, inputShape));
}


/***/ })

};
