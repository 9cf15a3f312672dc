import { describe, expect, it } from '@jest/globals';
import { writePace } from '../../../shared/github/write-pace.js';

describe('the pace of writes', () => {
  it('lets five go at once, and the sixth wait', async () => {
    const group = writePace();
    const pace = group.key('https://api.github.com');
    const done: number[] = [];
    const writes = [1, 2, 3, 4, 5, 6].map((number) =>
      pace.schedule(() => Promise.resolve(done.push(number))),
    );
    await Promise.all(writes.slice(0, 5));
    expect(done).toEqual([1, 2, 3, 4, 5]);
    expect(await pace.currentReservoir()).toBe(0);
    expect(pace.counts()).toMatchObject({ QUEUED: 1 });
    const last = writes[5]!.catch(() => undefined);
    await group.disconnect();
    await pace.stop();
    await last;
  });
});
