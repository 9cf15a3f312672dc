import { z } from 'zod';

/** 1 to 64 letters, digits, ".", "_" and "-": a name that is a folder's name too. */
export const MODEL_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

const hex = z.string().regex(/^[0-9a-f]{64}$/);

export const FILE_ROLES = [
  'weights',
  'model',
  'preprocessing',
  'recipe',
  'search',
  'metrics',
  'history',
  'predictions',
  'lineage',
  'profile',
  'golden',
  'card',
  'plot',
  'inheritance',
  'reported',
  'data',
] as const;
/** Of the model's files; "other" is whatever Heirloom knows nothing of. */
export const FORMATS = ['tfjs-layers', 'safetensors', 'onnx', 'other'] as const;
export const TENSOR_ORIGINS = ['trained', 'loaded', 'frozen', 'initialised', 'merged'] as const;

const file = z.strictObject({
  path: z.string(),
  sha256: hex,
  /** Bytes. */
  size: z.number().int().nonnegative(),
  role: z.enum(FILE_ROLES),
  mediaType: z.string(),
});

const tensor = z.strictObject({
  name: z.string(),
  shape: z.array(z.number().int().nonnegative()),
  dtype: z.string(),
  /** Of the tensor's little-endian bytes. */
  sha256: hex,
  origin: z.enum(TENSOR_ORIGINS),
});

/** One raw input field, as a caller of the model sends it. */
const inputField = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('number'), name: z.string() }),
  z.strictObject({ kind: z.literal('category'), name: z.string(), values: z.array(z.string()) }),
  /** `long`: sentences rather than a name. */
  z.strictObject({ kind: z.literal('text'), name: z.string(), long: z.boolean() }),
  /** ISO 8601; `time`: with a time of day. */
  z.strictObject({ kind: z.literal('date'), name: z.string(), time: z.boolean() }),
  /** Pixels; `columns` when a caller may also send them as named columns of a table. shape: [height, width, channels]. */
  z.strictObject({
    kind: z.literal('image'),
    name: z.string(),
    shape: z.array(z.number().int().positive()).length(3),
    columns: z.array(z.string()).nullable(),
  }),
]);

/** manifest.json: the package's id is the sha256 of its canonical bytes. */
export const manifestSchema = z.strictObject({
  schema: z.literal('heirloom.dev/package/v1'),
  name: z.string().regex(MODEL_NAME),
  /** The commit's time (ISO 8601, UTC), or null outside a commit: never the clock, so that the id can be made again. */
  createdAt: z.string().nullable(),
  task: z.enum(['classification', 'regression']),
  signature: z.strictObject({
    /** None where they are not known, as of a model that a command made. */
    inputs: z.array(inputField),
    /** Shape of the model's own input tensor, without the batch; empty where that is not known. */
    tensor: z.array(z.number().int().positive()),
    /** In `classes` order, the order of the model's scores; empty for regression. */
    classes: z.array(z.string()),
    label: z.string(),
  }),
  formats: z.array(z.enum(FORMATS)),
  entry: z.string(),
  files: z.array(file),
  parents: z.array(z.strictObject({ digest: hex, reference: z.string(), mode: z.string() })),
  tensors: z.array(tensor),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestFile = Manifest['files'][number];
export type ManifestTensor = Manifest['tensors'][number];
export type Format = (typeof FORMATS)[number];
export type InputField = Manifest['signature']['inputs'][number];
