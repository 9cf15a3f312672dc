type Environment = Readonly<Record<string, string | undefined>>;

/** Which run of a workflow it is, among all GitHubs. */
export interface RunAddress {
  /** Host name of its GitHub. */
  readonly server: string;
  /** `owner/name` */
  readonly repository: string;
  /** Digits. */
  readonly id: string;
}

/** The run that this process belongs to, and which attempt at it; null outside GitHub Actions. */
export interface ThisRun extends RunAddress {
  /** From 1. */
  readonly attempt: number;
}

const PLAIN = /^(?!\.+$)[\w.-]{1,100}$/;

/** What a runner's environment says of its run; null where that isn't whole. */
export function thisRun(env: Environment): ThisRun | null {
  const { GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: id = '' } = env;
  const attempt = Number(env['GITHUB_RUN_ATTEMPT'] ?? 1);
  const names = repository.split('/');
  if (names.length !== 2 || !names.every((name) => PLAIN.test(name)) || !/^\d{1,20}$/.test(id)) return null;
  if (!Number.isInteger(attempt) || attempt < 1) return null;
  return { server: serverName(env['GITHUB_SERVER_URL']), repository, id, attempt };
}

/** Of a run of the repository that this run is of. */
export function runAddress(
  { serverUrl, repository }: { readonly serverUrl: string; readonly repository: string },
  id: number,
): RunAddress {
  return { server: serverName(serverUrl), repository, id: String(id) };
}

function serverName(url = 'https://github.com'): string {
  return new URL(url).hostname.toLowerCase();
}
