/** One file of a Python package, pinned. */
export interface Wheel {
  readonly project: string;
  readonly version: string;
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * @param file  the wheel's name, `<project>-<version>-<python>-<abi>-<platforms>.whl`: see the Python packaging
 *              specification "Binary distribution format"
 */
export function wheel(file: string, bytes: number, sha256: string): Wheel {
  const [project, version] = file.split('-');
  return { project: project!.replaceAll('_', '-'), version: version!, file, sha256, bytes };
}

/** The platform tags in a wheel's name, such as `manylinux2014_x86_64`. */
export function platformsOf({ file }: Wheel): readonly string[] {
  return file
    .replace(/\.whl$/, '')
    .split('-')
    .at(-1)!
    .split('.');
}
