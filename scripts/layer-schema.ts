import type { JsonSchema } from './json-schema.js';

/**
 * The schema of a file that lies over others: what it leaves out may stand in one of them, and null takes away what
 * does. The entries of lists are whole, because lists are never merged entry by entry.
 *
 * @param own  keys that say something of one file only
 */
export function layerSchema(schema: JsonSchema, own: readonly string[]): JsonSchema {
  const layer: JsonSchema = { ...schema };
  delete layer.required;
  if (schema.anyOf) layer.anyOf = schema.anyOf.map((one) => layerSchema(one, []));
  if (schema.properties) {
    const properties = Object.entries(schema.properties).map(([key, value]) => [
      key,
      typeof value === 'boolean' || own.includes(key) ? value : orNull(layerSchema(value, [])),
    ]);
    layer.properties = Object.fromEntries(properties) as NonNullable<JsonSchema['properties']>;
  }
  return layer;
}

function orNull(schema: JsonSchema): JsonSchema {
  if (schema.anyOf) return { ...schema, anyOf: [...schema.anyOf, { type: 'null' }] };
  const values = schema.const === undefined ? schema.enum : [schema.const];
  const nullable: JsonSchema = { ...schema };
  if (values) {
    // Which types there are follows from the values.
    delete nullable.type;
    delete nullable.const;
    nullable.enum = [...values, null];
  } else if (schema.type !== undefined) {
    nullable.type = [schema.type, 'null'].flat() as never;
  }
  return nullable;
}
