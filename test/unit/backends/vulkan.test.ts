import { describe, expect, it } from '@jest/globals';
import { missingVulkan } from '../../../shared/backends/vulkan.js';

const having =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);

describe('of Vulkan on Linux', () => {
  it('the loader is missing', () => {
    expect(missingVulkan({}, 'linux', having())).toContain('libvulkan.so.1 is missing');
  });

  it('the driver that the environment names is missing', () => {
    const env = { LD_LIBRARY_PATH: '/a::/b', VK_ICD_FILENAMES: '/b/one.json:/b/two.json' };
    const loader = '/b/libvulkan.so.1';
    expect(missingVulkan(env, 'linux', having(loader, '/b/one.json'))).toBe(
      'the Vulkan driver /b/two.json is missing',
    );
    expect(missingVulkan(env, 'linux', having(loader, '/b/one.json', '/b/two.json'))).toBeNull();
  });

  it('nothing is asked for elsewhere', () => {
    expect(missingVulkan({}, 'darwin', having())).toBeNull();
  });
});
