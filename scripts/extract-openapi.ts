// Writes what GitHub's description of its API says about the requests that the fake of it takes
// (test/fixtures/github-openapi.json). The description is far too large to depend on: it is had for this once.
//   npx tsx scripts/extract-openapi.ts
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { ROUTES } from '../test/fakes/github/routes/index.js';

const SOURCE = '@octokit/openapi@23.0.2';
const DESCRIPTION = 'package/generated/api.github.com.json';
const target = fileURLToPath(new URL('../test/fixtures/github-openapi.json', import.meta.url));

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = Readonly<Record<string, Json>>;

interface Operation {
  readonly parameters?: readonly Json[];
  readonly requestBody?: { readonly content: { readonly 'application/json'?: { readonly schema: Json } } };
}

/** Of a schema; they say nothing about which values are right. */
const WORDS = new Set(['description', 'example', 'examples', 'title', 'default', 'deprecated']);
/** Keys whose values are schemas by name. */
const MAPS = new Set(['properties', 'patternProperties', 'definitions']);
const COMBINATIONS = new Set(['allOf', 'anyOf', 'oneOf', 'not']);

const description = fetchDescription();
const operations = Object.fromEntries(
  ROUTES.map(({ method, path }) => {
    const whole = `/repos/{owner}/{repo}${path}`;
    const operation = description.paths[whole]?.[method.toLowerCase()];
    if (!operation) throw new Error(`GitHub describes no ${method} ${whole}`);
    return [`${method} ${whole}`, { query: queryOf(operation), body: bodyOf(operation) }];
  }),
);
writeFileSync(
  target,
  await format(JSON.stringify({ source: SOURCE, operations }), {
    ...(await resolveConfig(target)),
    filepath: target,
  }),
);

function fetchDescription(): { readonly paths: Record<string, Record<string, Operation>> } & JsonObject {
  const folder = mkdtempSync(join(tmpdir(), 'github-openapi-'));
  try {
    const inFolder = { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] as const };
    const archive = execFileSync('npm', ['pack', SOURCE, '--silent'], {
      ...inFolder,
      stdio: [...inFolder.stdio],
    });
    execFileSync('tar', ['-xzf', archive.toString().trim(), DESCRIPTION], { cwd: folder });
    return JSON.parse(readFileSync(join(folder, DESCRIPTION), 'utf8')) as ReturnType<typeof fetchDescription>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One schema of all parameters that stand behind the "?". */
function queryOf({ parameters = [] }: Operation): JsonObject {
  const described = parameters.map((parameter) => followed(parameter) as JsonObject);
  const inQuery = described.filter((parameter) => parameter.in === 'query');
  return {
    type: 'object',
    properties: Object.fromEntries(
      inQuery.map(({ name, schema }) => [name as string, schemaOf(schema ?? {})]),
    ),
    required: inQuery.filter(({ required }) => required === true).map(({ name }) => name ?? null),
    additionalProperties: false,
  };
}

function bodyOf({ requestBody }: Operation): Json {
  const schema = requestBody?.content['application/json']?.schema;
  return schema === undefined ? null : schemaOf(schema);
}

/**
 * A schema without references and words. Objects are closed where it leaves that open: GitHub passes over a key that
 * it doesn't know, so a misspelt one would be lost without a sound.
 */
function schemaOf(schema: Json, closes = true): Json {
  const whole = followed(schema);
  if (!isObject(whole)) return whole;
  const kept = Object.entries(whole)
    .filter(([key]) => !WORDS.has(key) && !key.startsWith('x-'))
    .map(([key, value]): [string, Json] => {
      if (MAPS.has(key) && isObject(value))
        return [key, Object.fromEntries(Object.entries(value).map(([name, one]) => [name, schemaOf(one)]))];
      const closed = !COMBINATIONS.has(key);
      return [
        key,
        Array.isArray(value) ? value.map((one: Json) => schemaOf(one, closed)) : schemaOf(value, closed),
      ];
    });
  const isOpen = closes && 'properties' in whole && !('additionalProperties' in whole);
  return Object.fromEntries(isOpen ? [...kept, ['additionalProperties', false]] : kept);
}

/** What a reference points at. */
function followed(value: Json): Json {
  if (!isObject(value) || typeof value.$ref !== 'string') return value;
  const parts = value.$ref.replace(/^#\//, '').split('/');
  return followed(parts.reduce<Json>((at, part) => (at as JsonObject)[part] ?? null, description));
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
