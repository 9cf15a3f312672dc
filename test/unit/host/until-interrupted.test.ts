import { afterEach, describe, expect, it } from '@jest/globals';
import { Interrupted } from '../../../shared/errors/index.js';
import { untilInterrupted } from '../../../shared/host/until-interrupted.js';

const others: (() => void)[] = [];
afterEach(() => {
  for (const listener of others.splice(0)) process.off('SIGINT', listener);
});

describe('work until the process is told to end', () => {
  it('gives its result, and then listens no more', async () => {
    expect(await untilInterrupted(() => Promise.resolve(5))).toBe(5);
    expect(process.listenerCount('SIGINT')).toBe(0);
  });

  it('passes its error on', async () => {
    await expect(untilInterrupted(() => Promise.reject(new TypeError('x')))).rejects.toThrow(TypeError);
    expect(process.listenerCount('SIGTERM')).toBe(0);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends at once by %s', async (signal) => {
    const work = untilInterrupted(() => new Promise<never>(() => {}));
    process.emit(signal, signal);
    await expect(work).rejects.toEqual(new Interrupted(signal));
  });

  it('is left to end by itself where somebody else waits for a child', async () => {
    let end = (_value: string): void => {};
    const work = untilInterrupted(() => {
      others.push(() => {});
      process.on('SIGINT', others[0]!);
      return new Promise<string>((resolve) => (end = resolve));
    });
    process.emit('SIGINT', 'SIGINT');
    end('the child has ended');
    expect(await work).toBe('the child has ended');
  });
});
