import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const LOADER = 'libvulkan.so.1';
const LIBRARY_FOLDERS = [
  ...['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib'],
  ...['/lib64', '/lib', '/usr/local/lib'],
];
const DRIVER_FOLDERS = ['/etc/vulkan/icd.d', '/usr/share/vulkan/icd.d', '/usr/local/share/vulkan/icd.d'];

/**
 * What this machine lacks to compute by Vulkan, as half a sentence; null where nothing is seen to be missing, or Vulkan
 * is not what a GPU is reached by.
 */
export function missingVulkan(
  env: NodeJS.ProcessEnv,
  platform: string = process.platform,
  exists: (path: string) => boolean = existsSync,
): string | null {
  if (platform !== 'linux') return null;
  const folders = [...(env['LD_LIBRARY_PATH'] ?? '').split(':').filter(Boolean), ...LIBRARY_FOLDERS];
  if (!folders.some((folder) => exists(path.join(folder, LOADER))))
    return `the Vulkan loader ${LOADER} is missing (on Debian or Ubuntu: apt-get install libvulkan1), and perhaps the GPU's driver`;
  const named = env['VK_DRIVER_FILES'] || env['VK_ICD_FILENAMES'];
  if (named) {
    const missing = named.split(':').filter((file) => !exists(file));
    return missing.length === 0 ? null : `the Vulkan driver ${missing.join(', ')} is missing`;
  }
  if (DRIVER_FOLDERS.some(holdsDriver)) return null;
  return `no Vulkan driver is installed: ${DRIVER_FOLDERS.join(', ')} describe none`;
}

function holdsDriver(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.json'));
}
