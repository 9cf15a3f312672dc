import type { LayerConfig } from './layer-config.js';
import { namedOf, type Named } from './named.js';

/** Keras' initialisers, by class and by the name that stands for the class. */
const INITIALIZERS: Readonly<Record<string, string>> = {
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

/** TensorFlow.js writes the six others as what they are special cases of: by scale, mode and distribution. */
const SCALED: Readonly<Record<string, string>> = {
  '1 fan_avg uniform': 'glorot_uniform',
  '1 fan_avg normal': 'glorot_normal',
  '2 fan_in uniform': 'he_uniform',
  '2 fan_in normal': 'he_normal',
  '1 fan_in uniform': 'lecun_uniform',
  '1 fan_in normal': 'lecun_normal',
};

/** The weights' arguments of a layer, as a recipe writes them. @param names  of its weights, "bias" besides */
export function weightArguments(
  config: LayerConfig,
  ...names: readonly string[]
): Readonly<Record<string, unknown>> {
  config.only('activity_regularizer');
  const own = names.flatMap((name): [string, unknown][] => {
    config.only(`${name}_constraint`);
    return [
      [`${name}_initializer`, initializerOf(config, `${name}_initializer`)],
      [`${name}_regularizer`, regularizerOf(config, `${name}_regularizer`)],
    ];
  });
  config.only('bias_constraint');
  constant(config, 'bias_initializer', 'Zeros');
  return {
    ...(Object.fromEntries(own) as Readonly<Record<string, unknown>>),
    use_bias: config.take('use_bias'),
    bias_regularizer: regularizerOf(config, 'bias_regularizer'),
  };
}

/** An initialiser that a recipe has no word for: the one that Keras takes unless told otherwise. */
export function constant(config: LayerConfig, key: string, className: string): void {
  const named = namedOf(config.take(key));
  const isSame = named?.className.toLowerCase() === className.toLowerCase();
  if (config.isFresh && named && !isSame) throw config.fault(`has ${key} ${named.className}`, className);
}

export function initializerOf(config: LayerConfig, key: string): string | undefined {
  const value = config.take(key);
  if (value === undefined || !config.isFresh) return undefined;
  const named = namedOf(value);
  const name = named && initializerName(named);
  if (name) return name;
  throw config.fault(
    `has ${key} ${named?.className ?? 'of no class'}`,
    [...new Set(Object.values(INITIALIZERS))].join(', '),
  );
}

function initializerName({ className, config }: Named): string | undefined {
  if (className === 'VarianceScaling') {
    const { scale, mode, distribution } = config;
    const kind = snake(String(distribution)).replace(/^truncated_/, '');
    return SCALED[`${String(scale)} ${snake(String(mode))} ${kind}`];
  }
  if (className === 'Orthogonal' && (config['gain'] ?? 1) !== 1) return undefined;
  const byName = Object.values(INITIALIZERS).find((name) => name === className);
  return byName ?? (Object.hasOwn(INITIALIZERS, className) ? INITIALIZERS[className] : undefined);
}

function snake(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export function regularizerOf(config: LayerConfig, key: string): { l1?: unknown; l2?: unknown } | undefined {
  const value = config.take(key);
  if (value === undefined) return undefined;
  const named = namedOf(value);
  switch (named?.className.toLowerCase()) {
    case 'l1':
    case 'l2':
    case 'l1l2':
    case 'l1_l2': {
      // A name alone stands for 0.01.
      if (typeof value === 'string')
        return Object.fromEntries(value.match(/l[12]/gi)!.map((one) => [one.toLowerCase(), 0.01]));
      const given = ['l1', 'l2'].map((norm) => [norm, named.config[norm] ?? undefined] as const);
      return Object.fromEntries(given.filter(([, strength]) => strength !== undefined));
    }
    default:
      throw config.fault(`has ${key} ${named?.className ?? 'of no class'}`, 'L1, L2, L1L2');
  }
}
