import { choice, flag, optionalText, text, wholeNumber } from '../field.js';
import { registry } from '../common.js';
import { defineUseCase } from '../use-case.js';

export const deploy = defineUseCase({
  name: 'deploy',
  summary: 'Starts a model server for one digest, proves that it is ready, switches traffic, or rolls back.',
  argument: 'model',
  inputs: {
    model: optionalText('The package to deploy. Default on a tag push: the tag (`<name>@v1.2.3`).'),
    registry,
    target: choice('Where the model is served.', ['local'], 'local'),
    strategy: choice('How traffic moves to the new version.', ['replace'], 'replace'),
    port: wholeNumber('Port that callers use, on the loopback interface.', 8501, 1, 65535),
    environment: text('Name of the deployment; each has its own port, servers and history.', 'production'),
    timeout: wholeNumber('Seconds that the new server may take to become ready.', 60, 1, 3600),
    stop: flag('Whether to end the deployment: router and servers.', false),
  },
  outputs: {
    state: '`promoted`, `rolled-back`, `unchanged` or `stopped`.',
    url: 'Where callers reach the model.',
    digest: 'Digest that serves now.',
    'previous-digest': 'Digest that served before; empty on the first deployment.',
    'deployment-id': 'Identity of this deployment in its history.',
  },
});
