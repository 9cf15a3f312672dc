import { describe, expect, it } from '@jest/globals';
import { PLANS } from '../../../../shared/backends/install/index.js';
import { npmFiles } from '../../../../shared/backends/install/npm/lock-file.js';
import { platformsOf } from '../../../../shared/backends/install/wheels/wheel.js';

interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<
    Record<string, { version: string; integrity?: string; dependencies?: Readonly<Record<string, string>> }>
  >;
}

describe.each(Object.values(PLANS))('the plan of $name', ({ packages, tensorFlow }) => {
  const lock = JSON.parse(npmFiles(packages).lock) as Lock;
  const pinned = Object.entries(lock.packages).filter(([path]) => path !== '');

  it('pins every npm package by its sha512', () => {
    expect(pinned.length).toBe(packages.pins.length);
    for (const [path, { integrity }] of pinned)
      expect([path, Buffer.from(integrity!.replace('sha512-', ''), 'base64').length]).toEqual([path, 64]);
  });

  it('holds all that its packages need, where Node would look for it', () => {
    const lost = Object.entries(lock.packages).flatMap(([path, { dependencies = {} }]) =>
      Object.keys(dependencies).filter(
        (name) => !lookedFor(path, name).some((place) => place in lock.packages),
      ),
    );
    expect(lost).toEqual([]);
  });

  it('asks for versions that it has pinned', () => {
    for (const [name, version] of Object.entries(lock.packages['']!.dependencies!))
      expect([name, lock.packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
  });

  it('pins every wheel by its sha256, for linux on x86_64', () => {
    for (const wheel of tensorFlow?.wheels ?? []) {
      expect(wheel.sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(wheel.bytes).toBeGreaterThan(1_000_000);
      for (const platform of platformsOf(wheel)) expect(platform).toMatch(/^manylinux.*_x86_64$/);
    }
  });
});

/** From the innermost node_modules to the outermost. */
function lookedFor(path: string, name: string): string[] {
  const places = [`node_modules/${name}`];
  const parts = path.split('/node_modules/');
  for (let depth = 1; depth <= parts.length; depth++)
    places.unshift(`${parts.slice(0, depth).join('/node_modules/')}/node_modules/${name}`);
  return places;
}
