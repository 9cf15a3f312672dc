export const id = 7475;
export const ids = [7475];
export const modules = {

/***/ 57896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* reexport */ MERGES),
  Z: () => (/* reexport */ buildGraph)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/models/layers/index.js + 23 modules
var models_layers = __webpack_require__(1774);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/graph/limits.js

const MOST_OUTPUTS = 2 ** 28;
function checkWeights(entry, width, available, where) {
    const needed = weightsOf(entry, width);
    if (needed <= available)
        return;
    throw new errors/* UserError */.yo(`needs ${needed} weights, and the model has ${available} in all`, 'Check that the layers and the weights belong together.', where);
}
function checkOutputs(shape, where) {
    const size = shape.reduce((product, side) => product * (side ?? 1), 1);
    if (size <= MOST_OUTPUTS)
        return;
    throw new errors/* UserError */.yo(`gives [${shape.join(', ')}] numbers for one example`, `At most ${MOST_OUTPUTS} are computed; change the model where it was made.`, where);
}
function weightsOf({ kind, value }, width) {
    switch (kind) {
        case 'dense':
            return width * value.units;
        case 'conv1d':
            return value.kernel_size * width * value.filters;
        case 'conv2d':
        case 'conv2d_transpose':
            return areaOf(value.kernel_size) * width * value.filters;
        case 'depthwise_conv2d':
            return areaOf(value.kernel_size) * width * value.depth_multiplier;
        case 'separable_conv2d':
            return width * value.depth_multiplier * (areaOf(value.kernel_size) + value.filters);
        case 'embedding':
            return value.input_dim * value.output_dim;
        case 'simple_rnn':
        case 'gru':
        case 'lstm':
            return (width + value.units) * value.units;
        case 'bidirectional':
            return 2 * (width + value.layer.value.units) * value.layer.value.units;
        default:
            return 0;
    }
}
function areaOf([height, width]) {
    return height * width;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/graph/merges.js
const MERGES = {
    Add: (tf, name) => tf.layers.add({ name }),
    Multiply: (tf, name) => tf.layers.multiply({ name }),
    Average: (tf, name) => tf.layers.average({ name }),
    Maximum: (tf, name) => tf.layers.maximum({ name }),
    Minimum: (tf, name) => tf.layers.minimum({ name }),
    Concatenate: (tf, name) => tf.layers.concatenate({ name }),
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/graph/build.js




const RESHAPE = 'import_reshape';
function buildGraph(tf, graph, { inputShape, weights }, where) {
    const input = tf.input({ shape: [...inputShape], name: graph.inputName });
    const flows = new Map([[graph.inputName, shaped(tf, input, graph, where)]]);
    for (const node of graph.nodes)
        flows.set(node.name, applied(tf, node, flows, weights, where));
    return tf.model({ inputs: input, outputs: flows.get(graph.output), name: 'model' });
}
function shaped(tf, input, graph, where) {
    const given = input.shape.slice(1);
    const wanted = graph.inputShape;
    if (wanted.length === given.length && wanted.every((side, at) => side === null || side === given[at]))
        return input;
    const size = (sides) => sides.reduce((product, side) => product * side, 1);
    if (wanted.includes(null) || size(wanted) !== size(given))
        throw new errors/* UserError */.yo(`takes an input of [${wanted.map((side) => side ?? 'any').join(', ')}], and the inputs are [${given.join(', ')}]`, 'Say what the model was trained on: its columns, or pictures of its size.', where);
    return tf.layers.reshape({ name: RESHAPE, targetShape: wanted }).apply(input);
}
function applied(tf, node, flows, weights, where) {
    const inputs = node.from.map((name) => flows.get(name));
    const place = `${where} layer "${node.name}"`;
    if (node.layer)
        checkWeights(node.layer, inputs[0].shape.at(-1) ?? 1, weights, place);
    try {
        const layer = node.merge ? MERGES[node.merge](tf, node.name) : layerOf(tf, node);
        const output = layer.apply(inputs.length === 1 ? inputs[0] : inputs);
        checkOutputs(output.shape.slice(1), place);
        return output;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw new errors/* UserError */.yo(`doesn't fit what comes before it: ${error.message.split('\n')[0].replace(/\.$/, '')}`, 'Change the model where it was made.', place);
    }
}
function layerOf(tf, node) {
    const kind = models_layers/* LAYERS */.RR[node.layer.kind];
    return kind.build(node.layer.value, {
        tf,
        name: node.name,
        seed: 1,
        outputs: (0,models_layers/* outputsFor */.k5)('regression', 0),
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/graph/index.js




/***/ }),

/***/ 8556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* reexport */ readKerasModel)
});

// NAMESPACE OBJECT: ./node_modules/.cache/heirloom/shared/models/keras/classes/activations.js
var activations_namespaceObject = {};
__webpack_require__.r(activations_namespaceObject);
__webpack_require__.d(activations_namespaceObject, {
  Activation: () => (Activation),
  ELU: () => (ELU),
  ReLU: () => (ReLU),
  Softmax: () => (Softmax)
});

// NAMESPACE OBJECT: ./node_modules/.cache/heirloom/shared/models/keras/classes/convolutions.js
var convolutions_namespaceObject = {};
__webpack_require__.r(convolutions_namespaceObject);
__webpack_require__.d(convolutions_namespaceObject, {
  Conv1D: () => (Conv1D),
  Conv2D: () => (Conv2D),
  Conv2DTranspose: () => (Conv2DTranspose),
  DepthwiseConv2D: () => (DepthwiseConv2D),
  SeparableConv2D: () => (SeparableConv2D)
});

// NAMESPACE OBJECT: ./node_modules/.cache/heirloom/shared/models/keras/classes/dense.js
var dense_namespaceObject = {};
__webpack_require__.r(dense_namespaceObject);
__webpack_require__.d(dense_namespaceObject, {
  Dense: () => (Dense),
  Embedding: () => (Embedding)
});

// NAMESPACE OBJECT: ./node_modules/.cache/heirloom/shared/models/keras/classes/noise.js
var noise_namespaceObject = {};
__webpack_require__.r(noise_namespaceObject);
__webpack_require__.d(noise_namespaceObject, {
  Dropout: () => (Dropout),
  GaussianNoise: () => (GaussianNoise),
  SpatialDropout1D: () => (SpatialDropout1D),
  SpatialDropout2D: () => (SpatialDropout2D)
});

// NAMESPACE OBJECT: ./node_modules/.cache/heirloom/shared/models/keras/classes/normalization.js
var normalization_namespaceObject = {};
__webpack_require__.r(normalization_namespaceObject);
__webpack_require__.d(normalization_namespaceObject, {
  BatchNormalization: () => (BatchNormalization),
  LayerNormalization: () => (LayerNormalization)
});

// NAMESPACE OBJECT: ./node_modules/.cache/heirloom/shared/models/keras/classes/pooling.js
var pooling_namespaceObject = {};
__webpack_require__.r(pooling_namespaceObject);
__webpack_require__.d(pooling_namespaceObject, {
  AveragePooling1D: () => (AveragePooling1D),
  AveragePooling2D: () => (AveragePooling2D),
  GlobalAveragePooling1D: () => (GlobalAveragePooling1D),
  GlobalAveragePooling2D: () => (GlobalAveragePooling2D),
  GlobalMaxPooling1D: () => (GlobalMaxPooling1D),
  GlobalMaxPooling2D: () => (GlobalMaxPooling2D),
  MaxPooling1D: () => (MaxPooling1D),
  MaxPooling2D: () => (MaxPooling2D)
});

// NAMESPACE OBJECT: ./node_modules/.cache/heirloom/shared/models/keras/classes/recurrent.js
var recurrent_namespaceObject = {};
__webpack_require__.r(recurrent_namespaceObject);
__webpack_require__.d(recurrent_namespaceObject, {
  Bidirectional: () => (Bidirectional),
  GRU: () => (GRU),
  LSTM: () => (LSTM),
  SimpleRNN: () => (SimpleRNN)
});

// NAMESPACE OBJECT: ./node_modules/.cache/heirloom/shared/models/keras/classes/shapes.js
var shapes_namespaceObject = {};
__webpack_require__.r(shapes_namespaceObject);
__webpack_require__.d(shapes_namespaceObject, {
  Flatten: () => (Flatten),
  Permute: () => (Permute),
  Rescaling: () => (Rescaling),
  Reshape: () => (Reshape),
  ZeroPadding2D: () => (ZeroPadding2D)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/yaml/index.js + 7 modules
var yaml = __webpack_require__(10147);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/models/graph/index.js + 3 modules
var graph = __webpack_require__(57896);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/models/layers/index.js + 23 modules
var models_layers = __webpack_require__(1774);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/keras/classes/activations.js
const Activation = (config) => ['activation', { activation: config.take('activation') }];
const ReLU = (config) => {
    config.only('negative_slope', 0);
    config.only('threshold', 0);
    const most = config.take('max_value');
    if (most !== undefined && most !== 6)
        throw config.fault(`has max_value ${JSON.stringify(most)}`, '6 or none');
    return ['activation', { activation: most === 6 ? 'relu6' : 'relu' }];
};
const ELU = (config) => {
    config.only('alpha', 1);
    return ['activation', { activation: 'elu' }];
};
const Softmax = (config) => {
    config.lastAxis();
    return ['activation', { activation: 'softmax' }];
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/keras/named.js
function namedOf(value) {
    if (typeof value === 'string')
        return { className: value, config: {} };
    if (!isMap(value) || typeof value['class_name'] !== 'string')
        return null;
    const config = value['config'] ?? {};
    return isMap(config) ? { className: value['class_name'], config } : null;
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/keras/weight-arguments.js

const INITIALIZERS = {
    GlorotUniform: 'glorot_uniform',
    GlorotNormal: 'glorot_normal',
    HeUniform: 'he_uniform',
    HeNormal: 'he_normal',
    LecunUniform: 'lecun_uniform',
    LecunNormal: 'lecun_normal',
    LeCunUniform: 'lecun_uniform',
    LeCunNormal: 'lecun_normal',
    Orthogonal: 'orthogonal',
};
const SCALED = {
    '1 fan_avg uniform': 'glorot_uniform',
    '1 fan_avg normal': 'glorot_normal',
    '2 fan_in uniform': 'he_uniform',
    '2 fan_in normal': 'he_normal',
    '1 fan_in uniform': 'lecun_uniform',
    '1 fan_in normal': 'lecun_normal',
};
function weightArguments(config, ...names) {
    config.only('activity_regularizer');
    const own = names.flatMap((name) => {
        config.only(`${name}_constraint`);
        return [
            [`${name}_initializer`, initializerOf(config, `${name}_initializer`)],
            [`${name}_regularizer`, regularizerOf(config, `${name}_regularizer`)],
        ];
    });
    config.only('bias_constraint');
    constant(config, 'bias_initializer', 'Zeros');
    return {
        ...Object.fromEntries(own),
        use_bias: config.take('use_bias'),
        bias_regularizer: regularizerOf(config, 'bias_regularizer'),
    };
}
function constant(config, key, className) {
    const named = namedOf(config.take(key));
    const isSame = named?.className.toLowerCase() === className.toLowerCase();
    if (config.isFresh && named && !isSame)
        throw config.fault(`has ${key} ${named.className}`, className);
}
function initializerOf(config, key) {
    const value = config.take(key);
    if (value === undefined || !config.isFresh)
        return undefined;
    const named = namedOf(value);
    const name = named && initializerName(named);
    if (name)
        return name;
    throw config.fault(`has ${key} ${named?.className ?? 'of no class'}`, [...new Set(Object.values(INITIALIZERS))].join(', '));
}
function initializerName({ className, config }) {
    if (className === 'VarianceScaling') {
        const { scale, mode, distribution } = config;
        const kind = snake(String(distribution)).replace(/^truncated_/, '');
        return SCALED[`${String(scale)} ${snake(String(mode))} ${kind}`];
    }
    if (className === 'Orthogonal' && (config['gain'] ?? 1) !== 1)
        return undefined;
    const byName = Object.values(INITIALIZERS).find((name) => name === className);
    return byName ?? (Object.hasOwn(INITIALIZERS, className) ? INITIALIZERS[className] : undefined);
}
function snake(text) {
    return text.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
function regularizerOf(config, key) {
    const value = config.take(key);
    if (value === undefined)
        return undefined;
    const named = namedOf(value);
    switch (named?.className.toLowerCase()) {
        case 'l1':
        case 'l2':
        case 'l1l2':
        case 'l1_l2': {
            if (typeof value === 'string')
                return Object.fromEntries(value.match(/l[12]/gi).map((one) => [one.toLowerCase(), 0.01]));
            const given = ['l1', 'l2'].map((norm) => [norm, named.config[norm] ?? undefined]);
            return Object.fromEntries(given.filter(([, strength]) => strength !== undefined));
        }
        default:
            throw config.fault(`has ${key} ${named?.className ?? 'of no class'}`, 'L1, L2, L1L2');
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/keras/classes/convolutions.js

const Conv1D = (config) => {
    const { kernel_size, strides, ...more } = windows(config);
    return [
        'conv1d',
        {
            kernel_size: sideOf(kernel_size),
            strides: sideOf(strides),
            ...more,
            filters: config.take('filters'),
            ...weightArguments(config, 'kernel'),
        },
    ];
};
const Conv2D = (config) => ['conv2d', convolution(config)];
const Conv2DTranspose = (config) => {
    config.only('output_padding');
    return ['conv2d_transpose', convolution(config)];
};
const DepthwiseConv2D = (config) => {
    config.ignore('filters', 'kernel_initializer', 'kernel_regularizer', 'kernel_constraint');
    return ['depthwise_conv2d', depthwise(config, 'depthwise')];
};
const SeparableConv2D = (config) => {
    config.ignore('kernel_initializer', 'kernel_regularizer', 'kernel_constraint');
    return [
        'separable_conv2d',
        { filters: config.take('filters'), ...depthwise(config, 'depthwise', 'pointwise') },
    ];
};
function convolution(config) {
    return { filters: config.take('filters'), ...windows(config), ...weightArguments(config, 'kernel') };
}
function depthwise(config, ...weights) {
    return {
        depth_multiplier: config.take('depth_multiplier'),
        ...windows(config),
        ...weightArguments(config, ...weights),
    };
}
function windows(config) {
    config.only('data_format', 'channels_last');
    config.only('dilation_rate', 1, [1], [1, 1]);
    config.only('groups', 1);
    config.ignore('rank');
    return {
        kernel_size: config.take('kernel_size'),
        strides: config.take('strides'),
        padding: config.take('padding'),
        activation: config.take('activation'),
    };
}
function sideOf(value) {
    return Array.isArray(value) && value.length === 1 ? value[0] : value;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/keras/classes/dense.js

const Dense = (config) => [
    'dense',
    {
        units: config.take('units'),
        activation: config.take('activation'),
        ...weightArguments(config, 'kernel'),
    },
];
const Embedding = (config) => {
    config.only('mask_zero', false);
    config.only('activity_regularizer');
    config.only('embeddings_constraint');
    config.ignore('input_length');
    constant(config, 'embeddings_initializer', 'RandomUniform');
    return [
        'embedding',
        {
            input_dim: config.take('input_dim'),
            output_dim: config.take('output_dim'),
            embeddings_regularizer: regularizerOf(config, 'embeddings_regularizer'),
        },
    ];
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/keras/classes/noise.js
const Dropout = (config) => {
    const rate = config.take('rate');
    const noise = JSON.stringify(config.take('noise_shape'));
    const kind = noise === '[null,1,null]'
        ? 'spatial_dropout1d'
        : noise === '[null,1,1,null]'
            ? 'spatial_dropout2d'
            : 'dropout';
    if (kind === 'dropout' && noise !== undefined)
        throw config.fault(`has noise_shape ${noise}`, 'none');
    return [kind, { rate }];
};
const SpatialDropout1D = (config) => ['spatial_dropout1d', rateOf(config)];
const SpatialDropout2D = (config) => {
    config.only('data_format', 'channels_last');
    return ['spatial_dropout2d', rateOf(config)];
};
const GaussianNoise = (config) => ['gaussian_noise', { stddev: config.take('stddev') }];
function rateOf(config) {
    config.ignore('noise_shape');
    return { rate: config.take('rate') };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/keras/classes/normalization.js

const BatchNormalization = (config) => {
    affine(config);
    constant(config, 'moving_mean_initializer', 'Zeros');
    constant(config, 'moving_variance_initializer', 'Ones');
    config.only('renorm', false);
    config.only('synchronized', false);
    config.only('fused', true);
    config.ignore('renorm_momentum', 'renorm_clipping', 'virtual_batch_size');
    return ['batch_normalization', { momentum: config.take('momentum'), epsilon: config.take('epsilon') }];
};
const LayerNormalization = (config) => {
    affine(config);
    config.only('rms_scaling', false);
    return ['layer_normalization', { epsilon: config.take('epsilon') }];
};
function affine(config) {
    config.lastAxis();
    config.only('center', true);
    config.only('scale', true);
    for (const name of ['gamma', 'beta']) {
        config.only(`${name}_constraint`);
        config.only(`${name}_regularizer`);
        constant(config, `${name}_initializer`, name === 'gamma' ? 'Ones' : 'Zeros');
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/keras/classes/pooling.js
const MaxPooling1D = pooling1d('max_pooling1d');
const AveragePooling1D = pooling1d('average_pooling1d');
const MaxPooling2D = pooling2d('max_pooling2d');
const AveragePooling2D = pooling2d('average_pooling2d');
const GlobalMaxPooling1D = global('global_max_pooling1d');
const GlobalAveragePooling1D = global('global_average_pooling1d');
const GlobalMaxPooling2D = global('global_max_pooling2d');
const GlobalAveragePooling2D = global('global_average_pooling2d');
function pooling2d(kind) {
    return (config) => {
        config.only('data_format', 'channels_last');
        return [
            kind,
            {
                pool_size: config.take('pool_size'),
                strides: config.take('strides'),
                padding: config.take('padding'),
            },
        ];
    };
}
function pooling1d(kind) {
    return (config) => {
        const [, args] = pooling2d(kind)(config);
        return [
            kind,
            { ...args, pool_size: [args['pool_size']].flat()[0], strides: [args['strides']].flat()[0] },
        ];
    };
}
function global(kind) {
    return (config) => {
        config.only('data_format', 'channels_last');
        config.only('keepdims', false);
        return [kind, {}];
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/keras/layer-config.js


const ABOUT_THE_OBJECT = ['name', 'trainable', 'batch_input_shape', 'batch_shape', 'input_shape', 'seed'];
const FULL_PRECISION = 'float32';
class LayerConfig {
    where;
    isFresh;
    rank;
    #left;
    constructor(config, where, isFresh, rank) {
        this.where = where;
        this.isFresh = isFresh;
        this.rank = rank;
        this.#left = new Map(Object.entries(config));
        this.ignore(...ABOUT_THE_OBJECT);
        const type = this.take('dtype') ?? FULL_PRECISION;
        const typeName = isMap(type) ? namedOf(type)?.config['name'] : type;
        if (typeName !== FULL_PRECISION)
            throw this.fault(`computes in ${shown(typeName)}`, FULL_PRECISION);
    }
    take(key) {
        const value = this.#left.get(key) ?? undefined;
        this.#left.delete(key);
        return value;
    }
    ignore(...keys) {
        for (const key of keys)
            this.#left.delete(key);
    }
    only(key, ...values) {
        const value = this.take(key);
        if (value === undefined || values.some((one) => JSON.stringify(one) === JSON.stringify(value)))
            return;
        throw this.fault(`has ${key} ${shown(value)}`, values.map(shown).join(' or '));
    }
    lastAxis() {
        const axis = [this.take('axis') ?? -1].flat();
        if (axis.length === 1 && (axis[0] === -1 || axis[0] === this.rank))
            return;
        throw this.fault(`has axis ${shown(axis)}`, '-1, the last one');
    }
    end() {
        for (const [key, value] of this.#left)
            if (value !== null && value !== undefined)
                throw this.fault(`has ${key} ${shown(value)}`, 'none');
    }
    fault(what, known) {
        return new errors/* UserError */.yo(what, `Known here: ${known}. Change the model where it was made.`, this.where);
    }
}
function shown(value) {
    return JSON.stringify(value)?.slice(0, 80) ?? 'nothing';
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/keras/classes/recurrent.js



const SimpleRNN = (config) => ['simple_rnn', recurrent(config)];
const LSTM = (config) => {
    config.only('unit_forget_bias', true);
    return ['lstm', gated(config)];
};
const GRU = (config) => [
    'gru',
    { reset_after: config.take('reset_after'), ...gated(config) },
];
const CELLS = { SimpleRNN, LSTM, GRU };
const Bidirectional = (config) => {
    const layer = namedOf(config.take('layer'));
    const read = layer && Object.hasOwn(CELLS, layer.className) ? CELLS[layer.className] : undefined;
    if (!layer || !read)
        throw config.fault(`wraps a layer of class ${layer?.className}`, Object.keys(CELLS).join(', '));
    const forward = inner(config, layer.config, read);
    const backward = namedOf(config.take('backward_layer'));
    if (backward) {
        const { go_backwards, ...settings } = backward.config;
        const isMirror = go_backwards === true && backward.className === layer.className;
        if (!isMirror || JSON.stringify(inner(config, settings, read)) !== JSON.stringify(forward))
            throw config.fault('has a backward layer that differs from the forward one', 'the same layer both ways');
    }
    return ['bidirectional', { layer: { [forward[0]]: forward[1] }, merge_mode: config.take('merge_mode') }];
};
function inner({ where, isFresh, rank }, settings, read) {
    const config = new LayerConfig(settings, where, isFresh, rank);
    const [kind, args] = read(config);
    config.end();
    return [kind, Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined))];
}
function gated(config) {
    return { ...recurrent(config), recurrent_activation: config.take('recurrent_activation') };
}
function recurrent(config) {
    config.only('return_state', false);
    config.only('go_backwards', false);
    config.only('stateful', false);
    config.only('time_major', false);
    config.only('dropout', 0);
    config.only('recurrent_dropout', 0);
    config.ignore('unroll', 'implementation', 'use_cudnn', 'input_dim', 'cell', 'zero_output_for_mask');
    return {
        units: config.take('units'),
        activation: config.take('activation'),
        return_sequences: config.take('return_sequences'),
        ...weightArguments(config, 'kernel', 'recurrent'),
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/keras/classes/shapes.js
const Flatten = (config) => {
    config.only('data_format', 'channels_last');
    return ['flatten', {}];
};
const Reshape = (config) => ['reshape', { target_shape: config.take('target_shape') }];
const Permute = (config) => ['permute', { dims: config.take('dims') }];
const ZeroPadding2D = (config) => {
    config.only('data_format', 'channels_last');
    return ['zero_padding2d', { padding: config.take('padding') }];
};
const Rescaling = (config) => [
    'rescaling',
    { scale: config.take('scale'), offset: config.take('offset') },
];

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/keras/classes/index.js








const CLASSES = {
    ...dense_namespaceObject,
    ...convolutions_namespaceObject,
    ...pooling_namespaceObject,
    ...shapes_namespaceObject,
    ...activations_namespaceObject,
    ...normalization_namespaceObject,
    ...noise_namespaceObject,
    ...recurrent_namespaceObject,
};

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/keras/ranks.js
function rankBehind({ kind, value }, rank) {
    switch (kind) {
        case 'flatten':
        case 'global_average_pooling1d':
        case 'global_average_pooling2d':
        case 'global_max_pooling1d':
        case 'global_max_pooling2d':
            return 1;
        case 'reshape':
            return value.target_shape.length;
        case 'embedding':
            return rank + 1;
        case 'simple_rnn':
        case 'gru':
        case 'lstm':
            return value.return_sequences ? 2 : 1;
        case 'bidirectional':
            return value.layer.value.return_sequences ? 2 : 1;
        default:
            return rank;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/keras/depth.js
function isDeeperThan(text, most) {
    let depth = 0;
    for (const [piece] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
        if (piece === '[' || piece === '{')
            depth++;
        else if (piece === ']' || piece === '}')
            depth--;
        if (depth > most)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/keras/inbound.js


const HARMLESS = ['training', 'mask'];
function inboundOf(nodes, where) {
    const list = Array.isArray(nodes) ? nodes : [];
    if (list.length > 1)
        throw fault('applies a layer more than once', where);
    const [node] = list;
    if (node === undefined)
        return [];
    if (!isMap(node))
        return [node].flat(1).map((tensor) => oldTensor(tensor, where));
    const { args, kwargs } = node;
    const extra = Object.entries(isMap(kwargs) ? kwargs : {}).find(([key, value]) => value !== null && !HARMLESS.includes(key));
    const list3 = Array.isArray(args) ? args : [];
    if (extra || list3.length !== 1)
        throw fault(`applies a layer to ${extra ? `the argument ${extra[0]}` : `${list3.length} arguments`}`, where);
    return [list3[0]].flat(1).map((tensor) => newTensor(tensor, where));
}
function oldTensor(tensor, where) {
    const [name, node, output, kwargs] = Array.isArray(tensor) ? tensor : [];
    const extra = Object.keys(isMap(kwargs) ? kwargs : {}).find((key) => !HARMLESS.includes(key));
    if (typeof name !== 'string' || node !== 0 || output !== 0 || extra !== undefined)
        throw fault('applies a layer to something else than the outputs of layers', where);
    return name;
}
function newTensor(tensor, where) {
    const config = isMap(tensor) && tensor['class_name'] === '__keras_tensor__' ? tensor['config'] : null;
    const history = isMap(config) ? config['keras_history'] : null;
    const [name, node, output] = Array.isArray(history) ? history : [];
    if (typeof name !== 'string' || node !== 0 || output !== 0)
        throw fault('applies a layer to something else than the outputs of layers', where);
    return name;
}
function fault(what, where) {
    return new errors/* UserError */.yo(what, 'Only layers that are applied once, each to outputs of others, are read.', where);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/keras/topology.js




const MOST_LAYERS = 2000;
const MOST_DEPTH = 64;
const INPUT = 'InputLayer';
const MODELS = ['Sequential', 'Functional', 'Model'];
function readTopology(text, where) {
    const { className, config } = modelOf(parsed(text, where), where);
    const listed = Array.isArray(config) ? config : config['layers'];
    if (!Array.isArray(listed) || listed.length === 0)
        throw topology_fault('lists no layers', where);
    if (listed.length > MOST_LAYERS)
        throw topology_fault(`lists ${listed.length} layers, and at most ${MOST_LAYERS} are read`, where);
    return className === 'Sequential'
        ? sequential(listed, Array.isArray(config) ? {} : config, where)
        : functional(listed, config, where);
}
function topology_fault(what, where, mend = 'Name a model of Keras layers, with one input and one output.') {
    return new errors/* UserError */.yo(what, mend, where);
}
function parsed(text, where) {
    if (isDeeperThan(text, MOST_DEPTH))
        throw topology_fault(`nests more than ${MOST_DEPTH} levels`, where);
    try {
        return JSON.parse(text);
    }
    catch {
        throw topology_fault('is not JSON', where, "Name what Keras' model.to_json() gives, or TensorFlow.js' model.json.");
    }
}
function modelOf(file, where) {
    if (isMap(file) && file['format'] === 'graph-model')
        throw topology_fault('is a graph model: operations without layers', where, 'Convert with "tensorflowjs_converter --output_format tfjs_layers_model".');
    const topology = isMap(file) ? (file['modelTopology'] ?? file) : file;
    const model = isMap(topology) ? (topology['model_config'] ?? topology) : topology;
    if (isMap(model) && typeof model['class_name'] === 'string') {
        const { class_name: className, config } = model;
        if (!MODELS.includes(className))
            throw topology_fault(`is a model of class "${className.slice(0, 60)}", whose code is not in the file`, where);
        if (isMap(config) || Array.isArray(config))
            return { className, config: config };
    }
    throw topology_fault('is no Keras model', where);
}
function layerOf(entry, where) {
    const layer = namedOf(entry);
    if (!layer || !isMap(entry))
        throw topology_fault('lists a layer without a class', where);
    const name = entry['name'] ?? layer.config['name'];
    if (typeof name !== 'string' || !/^[A-Za-z0-9_.-]{1,200}$/.test(name))
        throw topology_fault(`calls a layer ${JSON.stringify(name)?.slice(0, 80)}`, where, 'Name layers by letters, digits, "_", "." and "-".');
    return { ...layer, name };
}
function shapeOf({ config }) {
    const shape = config['batch_shape'] ?? config['batch_input_shape'];
    return isShape(shape) ? shape.slice(1) : null;
}
function isShape(shape) {
    const isSide = (side) => side === null || (Number.isSafeInteger(side) && side > 0);
    return Array.isArray(shape) && shape.length > 1 && shape.every(isSide);
}
function sequential(listed, config, where) {
    const layers = listed.map((entry) => layerOf(entry, where));
    const first = layers[0];
    const build = config['build_input_shape'];
    const inputShape = shapeOf(first) ?? (isShape(build) ? build.slice(1) : null);
    if (!inputShape)
        throw topology_fault("doesn't say the shape of its input", where, 'Put keras.Input(shape=…) first, and write it again.');
    const own = layers.filter(({ className }) => className !== INPUT);
    const last = own.at(-1);
    if (!last)
        throw topology_fault('lists no layers but its input', where);
    const inputName = first.className === INPUT ? first.name : 'input';
    const chain = own.map((layer, at) => ({ ...layer, from: [own[at - 1]?.name ?? inputName] }));
    return { inputShape, inputName, layers: uniquelyNamed(chain, inputName, where), output: last.name };
}
function functional(listed, config, where) {
    const inputName = onlyEnd(config['input_layers'], 'input', where);
    const output = onlyEnd(config['output_layers'], 'output', where);
    const layers = listed.map((entry) => ({
        ...layerOf(entry, where),
        from: inboundOf(entry['inbound_nodes'], where),
    }));
    const input = layers.find(({ name }) => name === inputName);
    const inputShape = input && shapeOf(input);
    if (!inputShape || layers.filter(({ className }) => className === INPUT).length !== 1)
        throw topology_fault("doesn't have one input layer with a shape", where);
    const own = layers.filter((layer) => layer !== input);
    return {
        inputShape,
        inputName,
        layers: ordered(uniquelyNamed(own, inputName, where), inputName, where),
        output,
    };
}
function onlyEnd(ends, side, where) {
    const list = Array.isArray(ends) && Array.isArray(ends[0]) ? ends : [ends];
    const [end] = list;
    const name = Array.isArray(end) ? end[0] : undefined;
    if (list.length === 1 && typeof name === 'string')
        return name;
    throw topology_fault(`doesn't have one ${side}`, where);
}
function uniquelyNamed(layers, inputName, where) {
    const seen = new Set([inputName]);
    for (const { name } of layers) {
        if (seen.has(name))
            throw topology_fault(`has two layers called "${name}"`, where);
        seen.add(name);
    }
    return layers;
}
function ordered(layers, inputName, where) {
    const placed = new Set([inputName]);
    const order = [];
    let left = layers;
    while (left.length > 0) {
        const ready = left.filter(({ from }) => from.every((name) => placed.has(name)));
        if (ready.length === 0)
            throw topology_fault(`has a layer, "${left[0].name}", that nothing leads to`, where);
        for (const layer of ready)
            placed.add(layer.name);
        order.push(...ready);
        left = left.filter((layer) => !placed.has(layer.name));
    }
    return order;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/keras/nodes.js








const CODE = {
    Lambda: 'holds Python code',
    TFOpLambda: 'stands for a call of TensorFlow',
    SlicingOpLambda: 'stands for an index of Python',
};
function readKerasModel(text, where, weights) {
    const { inputShape, inputName, layers, output } = readTopology(text, where);
    const ranks = new Map([[inputName, inputShape.length]]);
    const nodes = layers.map((layer) => {
        const place = `${where} layer "${layer.name}" (${layer.className})`;
        const rank = ranks.get(layer.from[0]);
        const node = nodeOf(layer, place, rank, weights === 'fresh');
        ranks.set(layer.name, node.layer ? rankBehind(node.layer, rank) : rank);
        return node;
    });
    return { inputShape, inputName, nodes: leadingTo(output, nodes, where), output };
}
function nodeOf(layer, where, rank, isFresh) {
    const { name, className, from } = layer;
    const config = new LayerConfig(layer.config, where, isFresh, rank);
    if (Object.hasOwn(graph/* MERGES */.U, className)) {
        if (className === 'Concatenate')
            config.lastAxis();
        config.end();
        if (from.length < 2)
            throw new errors/* UserError */.yo(`joins ${from.length} flow`, 'It needs two or more.', where);
        return { name, from, merge: className };
    }
    if (from.length !== 1)
        throw new errors/* UserError */.yo(`takes from ${from.length} layers`, 'It needs one.', where);
    return { name, from, layer: entryOf(className, config) };
}
function entryOf(className, config) {
    const { where } = config;
    const code = CODE[className];
    if (code && Object.hasOwn(CODE, className))
        throw new errors/* UserError */.yo(`${code}, which is never run`, 'Say the same with layers, and write the model again.', where);
    const read = Object.hasOwn(CLASSES, className) ? CLASSES[className] : undefined;
    if (!read) {
        const known = [...Object.keys(CLASSES), ...Object.keys(graph/* MERGES */.U)];
        throw new errors/* UserError */.yo('is of a class that is not known here', (0,errors/* suggest */.ZA)(className, known), where);
    }
    const [kind, args] = read(config);
    config.end();
    const written = Object.entries(args).filter(([, value]) => value !== undefined);
    const parsed = models_layers/* layerSchema */.pw.safeParse({ [kind]: Object.fromEntries(written) }, { reportInput: true });
    if (parsed.success)
        return parsed.data;
    const issue = (0,yaml/* foremost */.ig)(parsed.error.issues);
    const { what, mend } = (0,yaml/* describe */.q0)(issue);
    throw new errors/* UserError */.yo(`${issue.path.slice(1).join('.')}: ${what}`, mend, where);
}
function leadingTo(output, nodes, where) {
    const taken = new Set(nodes.flatMap(({ from }) => from));
    const stray = nodes.find(({ name }) => (name === output) === taken.has(name));
    if (!stray && nodes.some(({ name }) => name === output))
        return nodes;
    throw new errors/* UserError */.yo(stray && stray.name !== output
        ? `has a layer, "${stray.name}", whose output nothing takes`
        : `gives its answer by "${output}", which is not its last layer`, 'Only models of one input and one output are read.', where);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/models/keras/index.js



/***/ }),

/***/ 99492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GE: () => (/* binding */ SHOWN_METRICS),
/* harmony export */   KX: () => (/* binding */ runsSection),
/* harmony export */   NW: () => (/* binding */ runFiles),
/* harmony export */   ZY: () => (/* binding */ runsSummary),
/* harmony export */   b7: () => (/* binding */ controlFiles),
/* harmony export */   gD: () => (/* binding */ headlineOf)
/* harmony export */ });
/* harmony import */ var _evaluation_statistics_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37971);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88850);


const SHOWN_METRICS = {
    classification: ['accuracy', 'balanced_accuracy', 'f1_macro', 'log_loss', 'roc_auc', 'roc_auc_ovr_macro'],
    regression: ['mae', 'rmse', 'median_absolute_error', 'r2'],
};
function runFiles([, ...others]) {
    return others.flatMap((run) => filesOf(run, 'runs'));
}
function controlFiles(runs) {
    return runs.flatMap((run) => filesOf(run, 'control'));
}
function filesOf({ seed, predictions, history }, folder) {
    return [
        { path: `${folder}/${seed}.csv`, role: 'predictions', mediaType: 'text/csv', content: predictions },
        {
            path: `${folder}/${seed}.history.json`,
            role: 'history',
            mediaType: 'application/json',
            content: (0,_files_index_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(history),
        },
    ];
}
function headlineOf({ task, metrics }) {
    const name = task === 'classification' ? 'accuracy' : 'rmse';
    return { name, value: metrics[name] };
}
function runsSummary(runs) {
    const headlines = runs.map(headlineOf);
    const { mean, deviation } = spreadOf(headlines.map(({ value }) => value));
    return `test ${headlines[0].name} over ${runs.length} runs: mean ${fourDecimals(mean)}, standard deviation ${fourDecimals(deviation)}`;
}
function runsSection(runs, shown) {
    if (runs.length === 1)
        return '';
    const metrics = shown.filter((metric) => runs.every(({ evaluation }) => metric in evaluation.metrics));
    const columns = metrics.map((metric) => runs.map(({ evaluation }) => evaluation.metrics[metric]));
    const spreads = columns.map(spreadOf);
    const rows = [
        ...runs.map(({ seed }, at) => [String(seed), ...columns.map((values) => fourDecimals(values[at]))]),
        ['mean', ...spreads.map(({ mean }) => fourDecimals(mean))],
        ['standard deviation', ...spreads.map(({ deviation }) => fourDecimals(deviation))],
    ];
    return `
## Runs

The recipe was trained ${runs.length} times, with everything but the seed equal. The model is that of seed ${runs[0].seed}; of the other runs the package holds the predictions. The standard deviation is that of single runs (divisor ${runs.length - 1}).

| ${['seed', ...metrics].join(' | ')} |
|${'---|'.repeat(metrics.length + 1)}
${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
`;
}
function fourDecimals(value) {
    return value.toFixed(4);
}
function spreadOf(values) {
    return { mean: (0,_evaluation_statistics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOfValues */ .fY)(values), deviation: Math.sqrt((0,_evaluation_statistics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .varianceOfValues */ .B_)(values)) };
}


/***/ }),

/***/ 78894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ settleModel)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/index.js + 46 modules
var data = __webpack_require__(40593);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var files = __webpack_require__(88850);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/models/index.js + 10 modules
var models = __webpack_require__(47535);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/check-ids.js

function checkIds(layers, ids) {
    const at = layers.findIndex(({ kind }) => kind === 'embedding');
    const layer = layers[at];
    if (ids !== null && !layer)
        throw new errors/* UserError */.yo('the features give ids, and the model has no embedding layer to read them', `Give it one: "embedding: {input_dim: ${ids}, output_dim: 16}".`, 'recipe model');
    if (layer?.kind !== 'embedding')
        return;
    if (ids === null)
        throw new errors/* UserError */.yo(`layer ${at + 1}, "embedding", reads ids, and the inputs are numbers`, 'Make ids with the feature step "index" or "tokens", or take the layer out.', 'recipe model');
    const { input_dim: room } = layer.value;
    if (room < ids)
        throw new errors/* UserError */.yo(`layer ${at + 1}, "embedding", has room for ${room} ids, and the features give ${ids}`, `Write "input_dim: ${ids}" or more.`, 'recipe model');
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/models/layers/arguments.js
var layers_arguments = __webpack_require__(76045);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/models/keras/index.js + 17 modules
var keras = __webpack_require__(8556);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/network/file-layers.js



function layersOfKeras(text, inputShape, where) {
    const graph = (0,keras/* readKerasModel */.Q)(text, where, 'fresh');
    const chain = chainOf(graph, where);
    const entries = [...chain.slice(0, -1), outputOf(chain.at(-1), where)];
    return [...reshapeTo(graph, inputShape, where), ...entries.map((entry) => named(entry, where))];
}
function chainOf({ nodes, inputName }, where) {
    const chain = nodes.map((node, at) => {
        const before = nodes[at - 1]?.name ?? inputName;
        const isNext = node.from.length === 1 && node.from[0] === before;
        if (isNext && node.layer)
            return { ...node.layer, value: { ...node.layer.value, name: node.name } };
        throw new errors/* UserError */.yo(`branches at its layer "${node.name}", and a recipe's layers follow each other`, 'Name a model without branches, or import one with its weights and inherit from it.', where);
    });
    return withoutLastActivation(chain);
}
function withoutLastActivation(chain) {
    const [before, last] = chain.slice(-2);
    return last?.kind === 'activation' && before?.kind === 'dense' ? chain.slice(0, -1) : chain;
}
function outputOf(last, where) {
    const fault = (what) => new errors/* UserError */.yo(what, 'Let it end with a plain Dense layer: it becomes the output.', where);
    if (last.kind !== 'dense')
        throw fault(`ends with "${last.value.name}", which is no Dense layer`);
    const { use_bias, bias_regularizer, kernel_initializer, kernel_regularizer, name } = last.value;
    if (!use_bias || bias_regularizer || kernel_initializer !== 'glorot_uniform')
        throw fault(`its last layer "${name}" has other arguments than an output takes`);
    return { kind: 'output', value: { name, kernel_regularizer } };
}
function named(entry, where) {
    if (layers_arguments/* layerName */.Hn.safeParse(entry.value.name).success)
        return entry;
    throw new errors/* UserError */.yo(`calls a layer "${entry.value.name}"`, 'Name layers by letters, digits and "_", starting with a letter.', where);
}
function reshapeTo({ inputShape: wanted }, given, where) {
    if (wanted.length === given.length && wanted.every((side, at) => side === null || side === given[at]))
        return [];
    const sides = wanted.filter((side) => side !== null);
    const size = (shape) => shape.reduce((product, side) => product * side, 1);
    if (sides.length === wanted.length && size(sides) === size(given))
        return [{ kind: 'reshape', value: { target_shape: [...sides] } }];
    throw new errors/* UserError */.yo(`takes an input of [${wanted.map((side) => side ?? 'any').join(', ')}], and the data give [${given.join(', ')}]`, "Change the model's input, or the data.", where);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/modules/index.js + 1 modules
var modules = __webpack_require__(3465);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/recipe/model-section.js
var model_section = __webpack_require__(86029);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/yaml/index.js + 7 modules
var yaml = __webpack_require__(10147);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/network/module-layers.js





async function layersOfModule(path, context) {
    const layers = await given(path, context);
    if (!Array.isArray(layers))
        throw new errors/* UserError */.yo(isModel(layers)
            ? 'gives a model that only its own code can build again'
            : `gives ${layers === null ? 'null' : typeof layers}, not a list of layers`, 'Return layers as a recipe writes them, as in [{dense: {units: 64, activation: "relu"}}, "output"].', path);
    const parsed = model_section/* modelSection */.t.safeParse({ layers }, { reportInput: true });
    if (parsed.success)
        return parsed.data.layers;
    throw (0,yaml/* schemaError */.g$)((0,yaml/* foremost */.ig)(parsed.error.issues), () => path);
}
async function given(path, context) {
    const exported = await (0,modules/* importDefault */.R)(path);
    if (typeof exported !== 'function')
        return exported;
    try {
        return await exported(context);
    }
    catch (error) {
        throw (0,modules/* moduleFault */.z)('threw', error, path);
    }
}
function isModel(value) {
    return typeof value === 'object' && value !== null && !external_node_util_.types.isNativeError(value) && 'constructor' in value
        ? Object.getPrototypeOf(Object.getPrototypeOf(value)) !== null
        : false;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/training/network/settle.js








async function settleModel(recipe, recipePath, dataset, log) {
    const { model } = recipe;
    if (!model)
        return { recipe, files: [] };
    const inputShape = (0,data/* tensorShape */.Ze)(dataset.preprocessing);
    const context = { inputShape, classes: (0,data/* classesOfTarget */.D_)(dataset.target), task: recipe.task };
    refuseHead(recipe);
    const read = await readNetwork(model, (0,external_node_path_.dirname)(recipePath), context);
    if (read)
        log(`${read.file.uri}: ${read.layers.map(({ kind }) => kind).join(', ')}`);
    const settled = read ? { layers: [...read.layers] } : model;
    checkIds((0,models.layersOf)(settled, inputShape), (0,data/* idCount */.nq)(dataset.preprocessing));
    return { recipe: { ...recipe, model: settled }, files: read ? [read.file] : [] };
}
function refuseHead({ model, inherit }) {
    if (inherit?.mode !== 'compose' || (model?.file ?? model?.module) === undefined)
        return;
    throw new errors/* UserError */.yo("the head of composed models can't come from a file or a module", 'Write its "layers", or leave "model" out.', 'recipe model');
}
async function readNetwork({ file, module }, folder, context) {
    const uri = file ?? module;
    if (uri === undefined)
        return null;
    const path = (0,external_node_path_.resolve)(folder, uri);
    if (file === undefined) {
        const digest = await (0,files/* sha256File */.Q3)(path).catch(() => {
            throw absent(path, 'module');
        });
        return { layers: await layersOfModule(path, context), file: { uri, sha256: digest } };
    }
    const text = await (0,files/* readTextIfThere */.pM)(path);
    if (text === null)
        throw absent(path, 'file');
    return { layers: layersOfKeras(text, context.inputShape, path), file: { uri, sha256: (0,files/* sha256 */.sc)(text) } };
}
function absent(path, key) {
    return new errors/* UserError */.yo('is not there', `Mend "model.${key}" in the recipe; it is read relative to the recipe's folder.`, path);
}


/***/ })

};
