import { describe, expect, it } from '@jest/globals';
import type { Command } from 'commander';
import { routeCommand } from '../../../cli/commands/route.js';
import { serveCommand } from '../../../cli/commands/serve.js';
import { routeArguments } from '../../../shared/deployment/index.js';
import { serveArguments } from '../../../shared/serving/index.js';

const notRun = () => Promise.reject(new Error('the command ran'));

/** What the program's own parser makes of a command line, without running it. */
function parsed(command: Command, [name, ...rest]: readonly string[]) {
  const { operands, unknown } = command.parseOptions(rest);
  return { isThis: name === command.name(), operands, unknown, flags: command.opts() };
}

describe('the command line that a deployment starts', () => {
  it('is read back whole by "serve"', () => {
    const argv = serveArguments({
      packageDirectory: '/state/packages/ab cd',
      port: 0,
      host: '127.0.0.1',
      readyFile: '/state/ready.json',
      version: { sequence: 12, semver: 'v1.2.3', aliases: ['champion', '-odd'] },
    });
    expect(parsed(serveCommand(notRun), argv)).toMatchObject({
      isThis: true,
      operands: ['/state/packages/ab cd'],
      unknown: [],
      flags: {
        port: '0',
        host: '127.0.0.1',
        readyFile: '/state/ready.json',
        sequence: '12',
        semver: 'v1.2.3',
        alias: ['champion', '-odd'],
      },
    });
  });

  it('is read back whole by "route"', () => {
    const argv = routeArguments({
      stateFile: '/a b/state.json',
      port: 8501,
      host: '127.0.0.1',
      readyFile: '/r',
    });
    expect(parsed(routeCommand(notRun), argv)).toEqual({
      isThis: true,
      operands: [],
      unknown: [],
      flags: { stateFile: '/a b/state.json', port: '8501', host: '127.0.0.1', readyFile: '/r' },
    });
  });
});
