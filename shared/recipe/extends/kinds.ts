import { z } from 'zod';
import { kindsOf } from '../../yaml/index.js';
import type { IsKind } from './merge.js';

/** Reads from a schema where a map of one key names a kind. */
export function kindsIn(schema: z.core.$ZodType): IsKind {
  return (path) =>
    path
      .reduce((schemas, step) => schemas.flatMap((one) => behind(one, step)), cores(schema))
      .some((one) => kindsOf(one) !== null);
}

/** The keys that a schema's map may have; none where it is no map of fixed keys. */
export function keysOf(schema: z.core.$ZodType): string[] {
  return cores(schema).flatMap((core) => (core instanceof z.ZodObject ? Object.keys(core.shape) : []));
}

function behind(schema: z.core.$ZodType, step: string): z.core.$ZodType[] {
  const kinds = kindsOf(schema);
  if (kinds) return Object.hasOwn(kinds, step) ? cores(kinds[step]!) : [];
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Record<string, z.core.$ZodType>;
    return Object.hasOwn(shape, step) ? cores(shape[step]!) : [];
  }
  return schema instanceof z.ZodRecord ? cores(schema.valueType) : [];
}

/** The schemas that see what a person wrote, without their wrappers. */
function cores(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (kindsOf(schema)) return [schema];
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  )
    return cores(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return cores(schema.in instanceof z.ZodTransform ? schema.out : schema.in);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(cores);
  return [schema];
}
