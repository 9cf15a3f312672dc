import { describe, expect, it } from '@jest/globals';
import { WorkQueue } from '../../../shared/serving/work-queue.js';

function gate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

describe('the queue in front of the model', () => {
  it('runs one at a time in the order of arrival, also after one that failed', async () => {
    const queue = new WorkQueue({ waiting: 8, seconds: 5 });
    const seen: string[] = [];
    const job = (name: string) => async () => {
      seen.push(`${name} in`);
      await new Promise((resolve) => setTimeout(resolve, 2));
      seen.push(`${name} out`);
      if (name === 'b') throw new Error('b failed');
      return name;
    };
    const results = await Promise.allSettled(['a', 'b', 'c'].map((name) => queue.run(job(name))));
    expect(seen).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('refuses with 503 when as many wait as may, and takes more once one is done', async () => {
    const queue = new WorkQueue({ waiting: 1, seconds: 5 });
    const { opened, open } = gate();
    const running = queue.run(() => opened);
    const waiting = queue.run(() => Promise.resolve('waited'));
    await expect(queue.run(() => Promise.resolve())).rejects.toMatchObject({ status: 503 });
    open();
    await running;
    expect(await waiting).toBe('waited');
    expect(await queue.run(() => Promise.resolve('later'))).toBe('later');
  });

  it('gives up with 503 at the deadline, and never starts what has given up', async () => {
    const queue = new WorkQueue({ waiting: 4, seconds: 0.05 });
    const { opened, open } = gate();
    let started = false;
    const slow = queue.run(() => opened);
    const behind = queue.run(() => {
      started = true;
      return Promise.resolve();
    });
    await expect(slow).rejects.toMatchObject({ status: 503, message: 'no answer within 0.05 s' });
    await expect(behind).rejects.toMatchObject({ status: 503 });
    open();
    expect(await queue.run(() => Promise.resolve('well again'))).toBe('well again');
    expect(started).toBe(false);
  });
});
