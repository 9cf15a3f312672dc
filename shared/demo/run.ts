import { join, resolve } from 'node:path';
import { stopDeployment } from '../deployment/index.js';
import type { Surroundings } from '../wiring/index.js';
import { BriefHost } from './brief-host.js';
import { CHAPTERS, type Scene } from './chapters/index.js';
import { claimDirectory } from './directory.js';
import { freePort } from './free-port.js';
import { Stage, type DemoStep, type StageOptions } from './stage.js';

export interface DemoInputs {
  /** Directory for everything that the demo makes; a former demo there is replaced. */
  readonly out: string;
}

export interface DemoDeps extends Surroundings {
  readonly screen: StageOptions['screen'];
  /** Ends the demo early; its reason is what `runDemo` throws then. */
  readonly signal: AbortSignal;
}

export interface DemoSummary {
  /** Absolute. */
  readonly directory: string;
  readonly seconds: number;
  readonly steps: readonly DemoStep[];
}

/** The environment that the demo deploys to; its state lies in the demo's own directory. */
const ENVIRONMENT = 'production';

/** A narrow column reads better than a whole wide screen. */
const WIDEST = 100;

/**
 * Tells the whole story on pictures that it draws itself, with the real use cases: train, gate, compare, publish,
 * deploy. Whatever happens, no process of its deployment is left.
 *
 * @throws UserError when the directory holds anything but a former demo
 */
export async function runDemo(inputs: DemoInputs, deps: DemoDeps): Promise<DemoSummary> {
  const started = performance.now();
  const directory = resolve(deps.workspace, inputs.out);
  const stateHome = join(directory, '.heirloom', 'state');
  const stop = () => stopDeployment(ENVIRONMENT, { stateHome, log: (line) => deps.host.debug(line) });
  await claimDirectory(directory, async () => void (await stop()));

  const screen = { ...deps.screen, width: Math.min(deps.screen.width, WIDEST) };
  const stage = new Stage({
    host: deps.host,
    brief: new BriefHost(deps.host, { workspace: directory, width: screen.width, signal: deps.signal }),
    // Without the context of a workflow run, nothing is posted anywhere.
    around: {
      ...deps,
      workspace: directory,
      context: null,
      env: { ...deps.env, XDG_STATE_HOME: stateHome },
    },
    screen,
    signal: deps.signal,
  });
  const scene = { directory, shownDirectory: inputs.out, port: await freePort() };
  try {
    await tell(stage, scene);
  } finally {
    await stop();
  }
  return { directory, seconds: (performance.now() - started) / 1000, steps: stage.steps };
}

async function tell(stage: Stage, scene: Scene): Promise<void> {
  for (const [index, chapter] of CHAPTERS.entries()) {
    stage.open(index + 1, chapter.title);
    await chapter.tell(stage, scene);
  }
}
