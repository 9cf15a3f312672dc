import type { FakeAnswer } from '../http.js';
import type { Call } from './route.js';

const DEFAULT_SIZE = 30;
const LARGEST_SIZE = 100;

/**
 * One page of a list, with the `Link` header to the others.
 *
 * @param envelope  the key under which some lists stand, beside their `total_count`
 */
export function paged(call: Call, all: readonly object[], envelope?: string): FakeAnswer {
  const { query, path } = call.request;
  const size = Math.min(LARGEST_SIZE, Math.max(1, Number(query.get('per_page') ?? DEFAULT_SIZE)));
  const page = Math.max(1, Number(query.get('page') ?? 1));
  const last = Math.max(1, Math.ceil(all.length / size));
  const linkTo = (to: number, rel: string) => {
    const parameters = new URLSearchParams(query);
    parameters.set('page', String(to));
    return `<${new URL(call.apiUrl).origin}${encodeURI(path)}?${parameters.toString()}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [linkTo(page - 1, 'prev')] : []),
    ...(page < last ? [linkTo(page + 1, 'next'), linkTo(last, 'last')] : []),
    ...(page > 1 ? [linkTo(1, 'first')] : []),
  ];
  const items = all.slice((page - 1) * size, page * size);
  return {
    status: 200,
    headers: links.length > 0 ? { link: links.join(', ') } : {},
    body: envelope ? { total_count: all.length, [envelope]: items } : items,
  };
}
