import { Command } from 'commander';
import type { Runner } from '../main.js';
import { backendCheckCommand } from './backend-check.js';
import { backendInstallCommand } from './backend-install.js';
import { backendListCommand } from './backend-list.js';
import { backendProbeCommand } from './backend-probe.js';

/** `heirloom backend list|install|check` */
export function backendCommand(run: Runner): Command {
  return new Command('backend')
    .description('Looks at, installs and checks what training computes on.')
    .addCommand(backendListCommand(run))
    .addCommand(backendInstallCommand(run))
    .addCommand(backendCheckCommand(run))
    .addCommand(backendProbeCommand(run), { hidden: true });
}
