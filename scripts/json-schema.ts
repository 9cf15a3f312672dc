import { z } from 'zod';
import { kindsOf } from '../shared/yaml/index.js';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * JSON Schema (draft-07, which editors know best) of what a person may write where `schema` reads it. What a rule
 * checks across keys stays with the runtime schema: this one never refuses what that one takes.
 *
 * @param id  address of the schema
 */
export function jsonSchemaOf(schema: z.ZodType, id: string, title: string): JsonSchema {
  const { $schema, ...body } = convert(schema);
  return { $schema, $id: id, title, ...body };
}

function convert(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-07',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const kinds = kindsOf(zodSchema);
      if (kinds) Object.assign(jsonSchema, oneOfKinds(kinds));
      else if (readsByFunction(zodSchema)) allowAnything(jsonSchema);
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
}

/** Whether a function sees the value first, so that no schema says what may be written. */
function readsByFunction(schema: z.core.$ZodTypes): boolean {
  return schema._zod.def.type === 'pipe' && schema._zod.def.in._zod.def.type === 'transform';
}

function allowAnything(jsonSchema: JsonSchema): void {
  for (const key of Object.keys(jsonSchema)) if (key !== 'description') delete jsonSchema[key];
}

/** One key, as editors complete it best: a list of alternatives would leave them guessing which one is meant. */
function oneOfKinds(kinds: Readonly<Record<string, z.ZodType>>): JsonSchema {
  const map: JsonSchema = {
    type: 'object',
    properties: Object.fromEntries(Object.entries(kinds).map(([kind, schema]) => [kind, partOf(schema)])),
    minProperties: 1,
    maxProperties: 1,
    additionalProperties: false,
  };
  const bare = Object.keys(kinds).filter((kind) => kinds[kind]!.safeParse({}).success);
  return bare.length === 0 ? map : { anyOf: [{ type: 'string', enum: bare }, map] };
}

function partOf(schema: z.ZodType): JsonSchema {
  const part = convert(schema);
  delete part.$schema;
  return part;
}
