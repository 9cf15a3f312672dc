import { expect, it } from '@jest/globals';
import { PlainProgress } from '../../../shared/host/plain-progress.js';

it('plain progress says a line every few seconds, and nothing after it is done', () => {
  let now = 0;
  const lines: string[] = [];
  const progress = new PlainProgress(
    'training',
    (line) => lines.push(line),
    5000,
    () => now,
  );
  for (now = 1000; now <= 11_000; now += 1000) progress.update(now / 20_000, 'epoch 3');
  progress.done();
  now += 60_000;
  progress.update(1);
  expect(lines).toEqual(['training 25 % epoch 3', 'training 50 % epoch 3']);
});
