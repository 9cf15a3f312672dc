import { describe, expect, it } from '@jest/globals';
import { HandOff } from '../../../shared/handoff/index.js';
import type { ArtifactStore } from '../../../shared/host/host.js';
import { NameIsTaken, NoSuchArtifact, PlaceFailed } from '../../../shared/host/uploads.js';

/** A place that keeps names; each failure is thrown by whatever is asked of it. */
class Shelf implements ArtifactStore {
  readonly unavailable = null;
  readonly names = new Set<string>();
  failure: Error | null = null;

  upload(name: string): Promise<void> {
    if (this.failure) return Promise.reject(this.failure);
    this.names.add(name);
    return Promise.resolve();
  }
  download(name: string): Promise<void> {
    if (this.failure) return Promise.reject(this.failure);
    return this.names.has(name)
      ? Promise.resolve()
      : Promise.reject(new NoSuchArtifact(name, [...this.names]));
  }
}

function setUp(count = 2) {
  const places = Array.from({ length: count }, () => new Shelf());
  const [said, warned]: [string[], string[]] = [[], []];
  const handOff = new HandOff({
    ...{ places, line: 'store: two shelves' },
    say: (line) => void said.push(line),
    warn: (line) => void warned.push(line),
  });
  return { github: places[0]!, folder: places[1]!, handOff, said, warned };
}

const quota = new PlaceFailed(
  'GitHub\'s artifacts did not take "x": the quota is reached',
  'Run the job again.',
);

describe('a hand-off', () => {
  it('goes by the first place, which is said once', async () => {
    const { github, folder, handOff, said } = setUp();
    await handOff.upload('x', 'directory');
    await handOff.download('x', 'directory');
    expect([github.names.size, folder.names.size]).toEqual([1, 0]);
    expect(said).toEqual(['store: two shelves']);
  });

  it('goes by the folder where GitHub fails, which is said, and is found there', async () => {
    const { github, folder, handOff, warned } = setUp();
    github.failure = quota;
    await handOff.upload('x', 'directory');
    expect(folder.names.has('x')).toBe(true);
    expect(warned).toEqual([
      'GitHub\'s artifacts did not take "x": the quota is reached. It is handed off by the shared folder instead.',
    ]);
    await handOff.download('x', 'directory');
    github.failure = null;
    await handOff.download('x', 'directory');
  });

  it('tells how somebody else gets a thing, by the place that had it', async () => {
    const { github, folder, handOff } = setUp();
    Object.assign(github, { fetchCommand: (...words: string[]) => ['gh', ...words] });
    expect(handOff.fetchCommand('x', 'here')).toBeNull();
    github.names.add('x');
    await handOff.download('x', 'directory');
    expect(handOff.fetchCommand('x', 'here')).toEqual(['gh', 'x', 'here']);
    folder.names.add('y');
    await handOff.download('y', 'directory');
    expect(handOff.fetchCommand('y', 'here')).toBeNull();
  });

  it('fails where there is no second place', async () => {
    const { github, handOff } = setUp(1);
    github.failure = quota;
    await expect(handOff.upload('x', 'directory')).rejects.toBe(quota);
  });

  it.each([new NameIsTaken('x'), new Error('a bug')])(
    'does not hide "%s" in another place',
    async (failure) => {
      const { github, folder, handOff } = setUp();
      github.failure = failure;
      await expect(handOff.upload('x', 'directory')).rejects.toBe(failure);
      expect(folder.names.size).toBe(0);
    },
  );

  it('that is nowhere is answered with all the names, or with what kept a place from answering', async () => {
    const { github, folder, handOff } = setUp();
    github.names.add('candidate');
    folder.names.add('verdict');
    await expect(handOff.download('verdit', 'directory')).rejects.toThrow('Did you mean "verdict"?');
    github.failure = quota;
    await expect(handOff.download('verdit', 'directory')).rejects.toBe(quota);
  });
});
