import type { Stage } from '../stage.js';

export interface Chapter {
  readonly title: string;
  tell(stage: Stage, scene: Scene): Promise<void>;
}

/** What the chapters share. */
export interface Scene {
  /** The demo's directory, absolute. */
  readonly directory: string;
  /** The same directory as the user typed it. */
  readonly shownDirectory: string;
  /** The deployment's port. */
  readonly port: number;
}
