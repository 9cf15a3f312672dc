import type { Command } from 'commander';
import type { Runner } from '../main.js';
import { backendCommand } from './backend.js';
import { demoCommand } from './demo.js';
import { gateCommand } from './gate.js';
import { importCommand } from './import.js';
import { initCommand } from './init.js';
import { metricsCommand } from './metrics.js';
import { recipeCommand } from './recipe.js';
import { serveCommand } from './serve.js';
import { verifyCommand } from './verify.js';

/** Commands that are no actions. */
export const EXTRA_COMMANDS: readonly ((run: Runner) => Command)[] = [
  demoCommand,
  initCommand,
  importCommand,
  serveCommand,
  verifyCommand,
  metricsCommand,
  gateCommand,
  recipeCommand,
  backendCommand,
];
