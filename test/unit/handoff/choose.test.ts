import { describe, expect, it } from '@jest/globals';
import { chooseStore, type Wish } from '../../../shared/handoff/index.js';

const enterprise = { what: 'GitHub Enterprise Server has no such artifacts', mend: 'Mend it.' };
const wish = (changes: Partial<Wish> = {}) =>
  chooseStore({
    input: 'auto',
    variable: undefined,
    registry: 'file:/srv/registry',
    workspace: '/project',
    github: null,
    ...changes,
  });

describe('where jobs hand off', () => {
  it("is GitHub's artifacts, and the registry's folder where they fail", () => {
    expect(wish()).toEqual({
      github: true,
      folder: { root: '/srv/registry/hand-off', neighbour: '/srv/registry/blobs/sha256' },
      line: "store: GitHub's artifacts, and file:/srv/registry/hand-off where they fail",
    });
  });

  it("is the registry's folder where there are no artifacts, and says why", () => {
    expect(wish({ github: enterprise })).toMatchObject({
      github: false,
      line: 'store: file:/srv/registry/hand-off, because GitHub Enterprise Server has no such artifacts',
    });
  });

  it.each(['file:.heirloom/registry', 'file:/project/registry', 'file:/project', 'github:acme/models'])(
    'is no folder that goes with the checkout, or is none: %s',
    (registry) => {
      expect(wish({ registry })).toEqual({ github: true, folder: null, line: "store: GitHub's artifacts" });
      expect(wish({ registry, github: enterprise })).toMatchObject({ github: true, folder: null });
    },
  );

  it('is what the input says, else what the environment says', () => {
    const folder = { root: '/mnt/store', neighbour: null };
    const line = 'store: file:/mnt/store, by';
    expect(wish({ input: 'file:/mnt/store', variable: 'github' })).toEqual({
      ...{ github: false, folder, line: `${line} input "store"` },
    });
    expect(wish({ variable: 'file:/mnt/store' })).toEqual({
      ...{ github: false, folder, line: `${line} HEIRLOOM_STORE` },
    });
    expect(wish({ input: 'github', variable: 'file:/mnt/store' })).toMatchObject({
      github: true,
      folder: null,
    });
    expect(wish({ input: 'file:shared' }).folder?.root).toBe('/project/shared');
  });

  it.each(['s3://bucket', '/srv/store', 'file:', 'GitHub'])('is not %j', (input) => {
    expect(() => wish({ input })).toThrow(
      `input "store" "${input}" is not a store. Write auto, github or file:<directory>.`,
    );
    expect(() => wish({ variable: input })).toThrow(`HEIRLOOM_STORE "${input}" is not a store.`);
  });
});
