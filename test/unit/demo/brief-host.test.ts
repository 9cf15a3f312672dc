import { describe, expect, it } from '@jest/globals';
import { BriefHost } from '../../../shared/demo/brief-host.js';
import { TerminalHost } from '../../../shared/host/terminal.js';
import { memoryStream } from '../host/streams.js';

function brief(width = 80) {
  const [out, err] = [memoryStream(), memoryStream()];
  const inner = new TerminalHost({ json: false, verbose: false, out, err, env: {} });
  const controller = new AbortController();
  const host = new BriefHost(inner, { workspace: '/home/me/demo', width, signal: controller.signal });
  return { host, inner, out, err, controller };
}

describe("the demo's host", () => {
  it('leaves out the middle of a long group, and counts it', async () => {
    const { host, out } = brief();
    await host.group('Training', () => {
      for (let epoch = 1; epoch <= 12; epoch++) host.info(`epoch ${epoch}`);
      return Promise.resolve();
    });
    expect(out.lines()).toEqual(['epoch 1', 'epoch 2', '… 9 more like these', 'epoch 12']);
  });

  it('shows a group of three whole', async () => {
    const { host, out } = brief();
    await host.group('Training', () => {
      for (const epoch of [1, 2, 3]) host.info(`epoch ${epoch}`);
      return Promise.resolve();
    });
    expect(out.lines()).toEqual(['epoch 1', 'epoch 2', 'epoch 3']);
  });

  it('shows the last line of a group that breaks off', async () => {
    const { host, out } = brief();
    const broken = host.group('Training', () => {
      for (const epoch of [1, 2, 3, 4]) host.info(`epoch ${epoch}`);
      return Promise.reject(new Error('diverged'));
    });
    await expect(broken).rejects.toThrow('diverged');
    expect(out.lines().at(-1)).toBe('epoch 4');
  });

  it('drops the columns of an epoch that do not fit, and no part of a column', async () => {
    const { host, out } = brief(24);
    await host.group('Training', () => {
      host.info('epoch 1/3  loss 0.9555  accuracy 0.6534');
      host.info('a sentence that is longer than the screen is wide');
      return Promise.resolve();
    });
    expect(out.lines()).toEqual([
      'epoch 1/3  loss 0.9555',
      'a sentence that is longer than the screen is wide',
    ]);
  });

  it('says a line once', () => {
    const { host, out } = brief();
    host.info('backend wasm');
    host.info('backend wasm');
    expect(out.lines()).toEqual(['backend wasm']);
  });

  it('shortens digests, and paths in the workspace', () => {
    const { host, out, err } = brief();
    host.info(`published sha256:${'0123456789abcdef'.repeat(4)} in file:/home/me/demo/.heirloom/registry`);
    host.error('/home/me/demo/recipe.yml is not there.');
    expect(out.text()).toBe('published sha256:0123456789ab… in file:.heirloom/registry\n');
    expect(err.text()).toBe('error: recipe.yml is not there.\n');
  });

  it('ends a long text after a paragraph, and says how much is missing', () => {
    const { host, out } = brief();
    host.limitTexts(4);
    host.info('one\ntwo\n\nthree\nfour\n\nfive\n');
    expect(out.lines()).toEqual(['one', 'two', '', '… and 4 lines more']);
    host.limitTexts(Infinity);
    host.info('1\n2\n\n3\n4\n\n5\n');
    expect(out.lines().slice(4)).toEqual(['1', '2', '', '3', '4', '', '5']);
  });

  it('keeps outputs instead of printing them, each until it is taken', () => {
    const { host, inner, out } = brief();
    host.output('verdict', 'pass');
    expect(host.takeOutputs()).toEqual({ verdict: 'pass' });
    expect(host.takeOutputs()).toEqual({});
    inner.finish(0);
    expect(out.text()).toBe('');
  });

  it('ends long work at its next step once it is interrupted', () => {
    const { host, controller } = brief();
    const progress = host.progress('training');
    progress.update(0.1);
    controller.abort(new Error('interrupted'));
    expect(() => progress.update(0.2)).toThrow('interrupted');
    progress.done();
  });
});
