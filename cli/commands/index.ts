import type { Command } from 'commander';
import type { Runner } from '../main.js';
import { metricsCommand } from './metrics.js';
import { serveCommand } from './serve.js';
import { verifyCommand } from './verify.js';

/** Commands that are no actions. */
export const EXTRA_COMMANDS: readonly ((run: Runner) => Command)[] = [
  serveCommand,
  verifyCommand,
  metricsCommand,
];
