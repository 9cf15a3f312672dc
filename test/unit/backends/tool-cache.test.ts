import { describe, expect, it } from '@jest/globals';
import { toolCacheDirectory } from '../../../shared/backends/tool-cache.js';

describe('back ends are installed', () => {
  it.each([
    [{ RUNNER_TOOL_CACHE: '/opt/tools', XDG_CACHE_HOME: '/x' }, 'linux', '/opt/tools'],
    [{ RUNNER_TOOL_CACHE: '', XDG_CACHE_HOME: '/x' }, 'linux', '/x/heirloom/tools'],
    [{ XDG_CACHE_HOME: 'relative' }, 'linux', '/home/ann/.cache/heirloom/tools'],
    [{}, 'darwin', '/home/ann/Library/Caches/heirloom/tools'],
    [{}, 'win32', '/home/ann/AppData/Local/heirloom/tools'],
  ])('with %j on %s in %s', (env, platform, directory) => {
    expect(toolCacheDirectory(env, platform, '/home/ann')).toBe(directory);
  });
});
