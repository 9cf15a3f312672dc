import type { Environment } from './context.js';

/**
 * Where the API of the run's own GitHub is, without a slash at the end: `GITHUB_API_URL`, else what belongs to
 * `GITHUB_SERVER_URL`: github.com, an enterprise's own name at ghe.com, or an Enterprise Server.
 */
export function apiUrlOf({ GITHUB_API_URL: given, GITHUB_SERVER_URL: server }: Environment): string {
  if (given) return given.replace(/\/+$/, '');
  if (!server) return 'https://api.github.com';
  const { protocol, host } = new URL(server);
  const isCloud = host === 'github.com' || host.endsWith('.ghe.com');
  return isCloud ? `${protocol}//api.${host}` : `${protocol}//${host}/api/v3`;
}
