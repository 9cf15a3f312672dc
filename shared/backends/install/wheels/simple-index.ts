import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../../../errors/index.js';
import type { Wheel } from './wheel.js';

const PUBLIC_INDEX = 'https://pypi.org/simple';
const ACCEPT = 'application/vnd.pypi.simple.v1+json, text/html;q=0.2';

/**
 * Downloads one wheel from a Python package index ("Simple repository API" of the Python packaging specifications) to a
 * path. What an interrupted download left beside it is not fetched again.
 *
 * @throws UserError when the index, or the file on it, can't be reached
 */
export async function downloadFromIndex(wheel: Wheel, path: string, env: NodeJS.ProcessEnv): Promise<void> {
  const { url: index, headers } = withoutCredentials(env['PIP_INDEX_URL'] || PUBLIC_INDEX);
  try {
    const page = await get(`${index.replace(/\/+$/, '')}/${wheel.project}/`, { ...headers, accept: ACCEPT });
    const found = linkTo(wheel.file, await page.text(), page.headers.get('content-type') ?? '');
    if (found === null) throw new Error(`${index} has no such file`);
    const address = new URL(found, page.url);
    await continueDownload(address, `${path}.part`, address.origin === new URL(index).origin ? headers : {});
    await rename(`${path}.part`, path);
  } catch (error) {
    throw new UserError(
      `${wheel.file} could not be fetched: ${reasonOf(error)}`,
      'Where the index is out of reach, set PIP_INDEX_URL to a mirror, or install pip and set PIP_FIND_LINKS to a folder that has this file.',
    );
  }
}

/** The address of a file in a project's page, JSON or HTML; null where it is not listed. */
export function linkTo(file: string, page: string, contentType: string): string | null {
  if (contentType.includes('json')) {
    const { files } = JSON.parse(page) as { files: readonly { filename: string; url: string }[] };
    return files.find(({ filename }) => filename === file)?.url ?? null;
  }
  for (const [, href] of page.matchAll(/<a\s[^>]*?href\s*=\s*["']([^"'#]+)/gi)) {
    const address = href!.replaceAll('&amp;', '&');
    if (decodeURIComponent(new URL(address, 'http://index/').pathname).endsWith(`/${file}`)) return address;
  }
  return null;
}

async function continueDownload(
  address: URL,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const have = await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
  const range: Record<string, string> = have > 0 ? { range: `bytes=${have}-` } : {};
  const response = await fetch(address, { headers: { ...headers, ...range } });
  // Nothing is left to send: the file was whole already, or is another one, which its hash will tell.
  if (response.status === 416) return;
  if (!response.ok || !response.body) throw new Error(`${address.href} answers ${response.status}`);
  if (response.status !== 206) await rm(path, { force: true });
  await pipeline(Readable.fromWeb(response.body), createWriteStream(path, { flags: 'a' }));
}

async function get(url: string, headers: Readonly<Record<string, string>>): Promise<Response> {
  const response = await fetch(url, { headers });
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response;
}

/** `fetch` takes no user and password in an address, and no message should show them. */
function withoutCredentials(text: string): { url: string; headers: Record<string, string> } {
  const url = new URL(text);
  const user = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  url.username = url.password = '';
  return {
    url: url.href,
    headers: user === ':' ? {} : { authorization: `Basic ${Buffer.from(user).toString('base64')}` },
  };
}

/** undici puts the reason of "fetch failed" into its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
