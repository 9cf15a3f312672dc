import { chmod } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolders } from '../../../files/index.js';
import { extractMember, readZipMembers } from './zip.js';

/** TensorFlow's C headers, and those that they include. */
const HEADERS =
  /^tensorflow\/include\/((?:(?:tensorflow|xla\/tsl|tsl)\/c\/[\w./-]+|(?:tensorflow\/core|tsl)\/platform\/ctstring\w*)\.h)$/;
const LIBRARIES = /^tensorflow\/(libtensorflow_(?:cc|framework)\.so\.2)$/;
/** CUDA's libraries, the assembler and linker that XLA starts, and NVIDIA's library of device functions. */
const CUDA = /^nvidia\/[\w./-]+$/;
const CUDA_PARTS = /\/lib\/[^/]+\.so[\d.]*$|\/bin\/(?:ptxas|nvlink)$|\/nvvm\/libdevice\/[^/]+$/;

/**
 * Where a member of a wheel goes, relative to the addon's `deps` folder; null when it is not needed. TensorFlow's
 * libraries look for CUDA's in `../nvidia/<part>/lib`.
 */
export function placeOf(member: string): string | null {
  if (member.split('/').includes('..')) return null;
  const library = LIBRARIES.exec(member)?.[1];
  if (library) return `lib/${library}`;
  const header = HEADERS.exec(member)?.[1];
  if (header) return `include/${header}`;
  return CUDA.test(member) && CUDA_PARTS.test(member) ? member : null;
}

/** Unpacks what the addon needs of a wheel. @returns the files written, relative to `directory` */
export async function unpackLibraries(wheelPath: string, directory: string): Promise<string[]> {
  const places: string[] = [];
  for (const member of await readZipMembers(wheelPath)) {
    const place = placeOf(member.name);
    if (place === null) continue;
    const target = join(directory, place);
    await makeFolders(dirname(target));
    await extractMember(wheelPath, member, target);
    if (place.includes('/bin/')) await chmod(target, 0o755);
    places.push(place);
  }
  return places;
}
