import Ajv, { type ValidateFunction } from 'ajv';
import { readFileSync } from 'node:fs';
import type { FakeRequest } from '../http.js';
import type { Route } from './route.js';

interface Description {
  readonly operations: Readonly<Record<string, { readonly query: object; readonly body: object | null }>>;
}

/** Of GitHub's own description of its API; scripts/extract-openapi.ts writes it. */
const { operations } = JSON.parse(
  readFileSync(new URL('../../fixtures/github-openapi.json', import.meta.url), 'utf8'),
) as Description;

// A format of OpenAPI's own.
const common = { allErrors: true, nullable: true, unknownFormats: ['int64'] };
const bodies = new Ajv(common);
// In a query, a number is a text.
const queries = new Ajv({ ...common, coerceTypes: true });
const compiled = new Map<object, ValidateFunction>();

/** What is described, as `POST /repos/{owner}/{repo}/check-runs`. */
export const DESCRIBED: readonly string[] = Object.keys(operations);

export function operationOf({ method, path }: Pick<Route, 'method' | 'path'>): string {
  return `${method} /repos/{owner}/{repo}${path}`;
}

/** Where a request is not as GitHub describes it: one line each, with the field. */
export function breachesOf(route: Route, request: FakeRequest): string[] {
  const operation = operationOf(route);
  const described = operations[operation];
  if (!described) return [`${operation} is not in github-openapi.json; run scripts/extract-openapi.ts`];
  const parameters: unknown = Object.fromEntries(request.query);
  const body = request.json<unknown>();
  const breaches = breachesIn(queries, described.query, parameters, 'query');
  if (described.body) breaches.push(...breachesIn(bodies, described.body, body, 'body'));
  else if (body !== null) breaches.push('body: there is none to send');
  return breaches.map((breach) => `${operation}: ${breach}`);
}

function breachesIn(ajv: Ajv.Ajv, schema: object, value: unknown, name: string): string[] {
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ dataPath, message, params }) => `${name}${dataPath} ${message} (${JSON.stringify(params)})`,
  );
}
