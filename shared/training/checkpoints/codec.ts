import { z } from 'zod';
import { sha256 } from '../../files/index.js';
import type { EpochRecord } from '../../package/history.js';
import type { Checkpoint } from './checkpoint.js';
import type { NamedValues } from './optimizer-state.js';

const specs = z.array(z.object({ name: z.string(), layer: z.string(), shape: z.array(z.number()) }));
const header = z.object({
  /** Of the recipe, the data, the parent and the back end. */
  origin: z.string(),
  epochs: z.array(z.looseObject({ epoch: z.number() })),
  steps: z.number(),
  weights: specs,
  best: specs.nullable(),
  optimizer: specs,
});

const LINE_FEED = 10;

/** A line with the sha256 of all that follows, a line of JSON, and the tensors in its order as little-endian floats. */
export function encodeCheckpoint(origin: string, { epochs, weights, best, optimizer }: Checkpoint): Buffer {
  const tensors = [...weights, ...(best ?? []), ...optimizer.tensors];
  const listed = (of: readonly (NamedValues & { readonly layer?: string })[]) =>
    of.map(({ name, layer = '', shape }) => ({ name, layer, shape }));
  const head: z.input<typeof header> = {
    origin,
    epochs: epochs.map((record) => ({ ...record })),
    steps: optimizer.steps,
    weights: listed(weights).map(mutable),
    best: best && listed(best).map(mutable),
    optimizer: listed(optimizer.tensors).map(mutable),
  };
  const body = Buffer.concat([
    Buffer.from(`${JSON.stringify(head)}\n`),
    ...tensors.map(({ values }) => new Uint8Array(values.buffer, values.byteOffset, values.byteLength)),
  ]);
  return Buffer.concat([Buffer.from(`${sha256(body)}\n`), body]);
}

function mutable<Spec extends { readonly shape: readonly number[] }>(spec: Spec) {
  return { ...spec, shape: [...spec.shape] };
}

/** @returns null for bytes that are no whole checkpoint of this version */
export function decodeCheckpoint(bytes: Buffer): { origin: string; checkpoint: Checkpoint } | null {
  const [digest, body] = splitLine(bytes);
  if (sha256(body) !== digest) return null;
  const [text, floats] = splitLine(body);
  const parsed = header.safeParse(JSON.parse(text));
  if (!parsed.success) return null;
  // A copy, because floats must begin at a multiple of four bytes.
  const values = new Float32Array(new Uint8Array(floats).buffer);
  let at = 0;
  const take = (listed: z.output<typeof specs>) =>
    listed.map((spec) => {
      const size = spec.shape.reduce((product, side) => product * side, 1);
      return { ...spec, dtype: 'float32' as const, values: values.slice(at, (at += size)) };
    });
  const { origin, epochs, steps, weights, best, optimizer } = parsed.data;
  const checkpoint = {
    epochs: epochs as unknown as EpochRecord[],
    weights: take(weights),
    best: best && take(best),
    optimizer: { steps, tensors: take(optimizer) },
  };
  return { origin, checkpoint };
}

function splitLine(bytes: Buffer): [string, Buffer] {
  const end = bytes.indexOf(LINE_FEED);
  return [bytes.toString('utf8', 0, Math.max(end, 0)), bytes.subarray(end + 1)];
}
