import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';

/** The part of ajv that is used here. It comes with eslint, which checks its own configuration by it. */
type AjvClass = new (options: { schemaId: 'auto' }) => {
  compile(schema: object): {
    (value: unknown): boolean;
    errors?: readonly { readonly keyword: string }[] | null;
  };
};

const require = createRequire(import.meta.url);
const Ajv = createRequire(require.resolve('eslint/package.json'))('ajv') as AjvClass;
const root = new URL('../../../', import.meta.url);

export function readSchema(name: string): JsonObject {
  return JSON.parse(readFileSync(new URL(`schema/${name}.schema.json`, root), 'utf8')) as JsonObject;
}

export type JsonObject = { readonly [key: string]: unknown };

/** Keywords of the JSON Schema that a value breaks; none: an editor finds no fault. */
export function faultsBy(schema: JsonObject): (value: unknown) => string[] {
  const validate = new Ajv({ schemaId: 'auto' }).compile(schema);
  return (value) => (validate(value) ? [] : (validate.errors ?? []).map(({ keyword }) => keyword));
}

export function readYaml(path: string): unknown {
  return parse(readFileSync(new URL(path, root), 'utf8'));
}
