import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../shared/errors/index.js';
import { TerminalHost, type TerminalOptions } from '../../../shared/host/terminal.js';
import { memoryStream } from './streams.js';

function terminal(options: Partial<TerminalOptions> = {}, columns?: number) {
  const out = memoryStream(columns);
  const err = memoryStream(columns);
  return { out, err, host: new TerminalHost({ json: false, verbose: false, out, err, env: {}, ...options }) };
}

describe('the terminal host', () => {
  it('with json prints one JSON object on stdout and all text on stderr', () => {
    const { host, out, err } = terminal({ json: true });
    host.info('training');
    host.output('verdict', 'pass');
    host.output('metrics', { accuracy: 0.97 });
    host.output('baseline-digest', null);
    host.finish(0);
    expect(out.lines()).toEqual(['{"verdict":"pass","metrics":{"accuracy":0.97},"baseline-digest":null}']);
    expect(err.text()).toBe('training\n');
  });

  it('prints the outputs of a verdict that fails, and none of a use case that broke off', () => {
    for (const [exitCode, printed] of [
      [1, '{"verdict":"fail"}\n'],
      [2, ''],
      [3, ''],
    ] as const) {
      const { host, out } = terminal({ json: true });
      host.output('verdict', 'fail');
      host.finish(exitCode);
      expect(out.text()).toBe(printed);
    }
  });

  it('without json prints aligned outputs, leaves out empty ones and keeps a long path whole', () => {
    const { host, out } = terminal();
    const path = `/srv/${'deep/'.repeat(40)}verdict.json`;
    host.output('verdict', 'pass');
    host.output('verdict-file', path);
    host.output('baseline-digest', null);
    host.finish(0);
    expect(out.lines()).toEqual(['verdict       pass', `verdict-file  ${path}`]);
  });

  it('lets no name from the data act on the terminal', () => {
    const { host, out, err } = terminal();
    const name = '\u001b]0;title\u0007\u001b[2K\u202ekcatta\rx\u001b[8m\u009b2J\n\tnext';
    host.error(`class ${name}`);
    host.info(name);
    expect(err.text()).toBe('error: class �]0;title��kcatta�x�2J\n\tnext\n');
    expect(out.text()).toBe('�]0;title��kcatta�x\u001b[8m�2J\n\tnext\n');
  });

  it('has no colour where NO_COLOR is set or where there is no terminal', () => {
    for (const { host, err } of [terminal(), terminal({ env: { NO_COLOR: '1' } }, 80)]) {
      host.warning('few rows');
      expect(err.text()).toBe('warning: few rows\n');
    }
    const { host, err } = terminal({}, 80);
    host.warning('few rows');
    expect(err.text()).toContain('\u001b[33m');
  });

  it('indents what a group says, also when the group throws', async () => {
    const { host, out } = terminal();
    await expect(
      host.group('Training', () => {
        host.info('epoch 1\nepoch 2');
        return Promise.reject(new Error('out of memory'));
      }),
    ).rejects.toThrow('out of memory');
    host.info('over');
    expect(out.lines()).toEqual(['Training', '  epoch 1', '  epoch 2', 'over']);
  });

  it('says where a fault is, once', () => {
    const { host, err } = terminal();
    const at = { file: 'recipe.yml', line: 14, column: 7 };
    host.error('unknown key "epoch"', at);
    host.error(new UserError('unknown key "epoch"', 'Write "epochs".', at).message, at);
    expect(err.lines()).toEqual([
      'error: recipe.yml:14:7 unknown key "epoch"',
      'error: recipe.yml:14:7 unknown key "epoch". Write "epochs".',
    ]);
  });

  it('shows debug lines only when asked', () => {
    const quiet = terminal();
    const verbose = terminal({ verbose: true });
    for (const { host } of [quiet, verbose]) host.debug('cache hit');
    expect([quiet.err.text(), verbose.err.text()]).toEqual(['', 'cache hit\n']);
  });

  it('masks secrets', () => {
    const { host, out } = terminal();
    host.secret('s3cr3t');
    host.secret('');
    host.info('token s3cr3t, again s3cr3t');
    expect(out.text()).toBe('token ***, again ***\n');
  });

  it('moves a bar on a terminal and prints lines above it, then takes it away', () => {
    const { host, out } = terminal({}, 100);
    const progress = host.progress('training');
    progress.update(0.5, 'epoch 3 of 6');
    host.info('epoch 3: accuracy 0.91');
    progress.done();
    host.info('saved');
    const text = out.text();
    expect(text).toContain('epoch 3: accuracy 0.91\n');
    expect(text).toContain('50 % epoch 3 of 6');
    expect(text.endsWith('saved\n')).toBe(true);
    expect(text.lastIndexOf('50 %')).toBeLessThan(text.indexOf('saved'));
  });

  it('has no artifacts, and says what to do instead', async () => {
    const { host } = terminal();
    expect(host.artifacts.unavailable).not.toBeNull();
    await expect(host.artifacts.download('heirloom-candidate', 'x')).rejects.toThrow(
      'artifact "heirloom-candidate" belongs to a GitHub Actions run, and this is a terminal. ' +
        'Name the directory of the package instead.',
    );
    await expect(host.artifacts.upload('heirloom-candidate', 'x')).rejects.toBeInstanceOf(UserError);
  });

  it('refuses an output whose name a script could misread', () => {
    expect(() => terminal().host.output('verdict file', 'x')).toThrow('plain');
  });
});
