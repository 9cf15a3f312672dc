import { homedir } from 'node:os';
import path from 'node:path';

/**
 * Where native back ends are installed and looked for: the runner's tool cache, else a folder in the user's cache.
 *
 * @param home  the user's home directory
 */
export function toolCacheDirectory(
  env: NodeJS.ProcessEnv,
  platform: string = process.platform,
  home: string = homedir(),
): string {
  return env['RUNNER_TOOL_CACHE'] || path.join(userCache(env, platform, home), 'heirloom', 'tools');
}

function userCache(env: NodeJS.ProcessEnv, platform: string, home: string): string {
  switch (platform) {
    case 'win32':
      return env['LOCALAPPDATA'] || path.join(home, 'AppData', 'Local');
    case 'darwin':
      return path.join(home, 'Library', 'Caches');
    default: {
      const named = env['XDG_CACHE_HOME'];
      // XDG Base Directory Specification: a relative path there is to be ignored.
      return named && path.isAbsolute(named) ? named : path.join(home, '.cache');
    }
  }
}
