import type { ArtifactStore, Unavailable } from '../host/host.js';
import { NoSuchArtifact, PlaceFailed } from '../host/uploads.js';

export interface HandOffOptions {
  /** In the order in which they are tried; at least one. */
  readonly places: readonly ArtifactStore[];
  /** Which places these are and why; said once, at the first hand-off. */
  readonly line: string;
  readonly say: (line: string) => void;
  readonly warn: (line: string) => void;
}

/** Hands directories from job to job by the first place that works, and finds them in whichever has them. */
export class HandOff implements ArtifactStore {
  private isSaid = false;
  /** By name, of what was downloaded. */
  private readonly sources = new Map<string, ArtifactStore>();

  constructor(private readonly options: HandOffOptions) {}

  get unavailable(): Unavailable | null {
    const reasons = this.options.places.map(({ unavailable }) => unavailable);
    return reasons.includes(null) ? null : reasons[0]!;
  }

  async upload(name: string, directory: string): Promise<void> {
    this.sayOnce();
    const [first, ...others] = this.options.places;
    try {
      await first!.upload(name, directory);
    } catch (error) {
      if (!(error instanceof PlaceFailed) || others.length === 0) throw error;
      this.options.warn(`${error.message.split('. ')[0]!}. It is handed off by the shared folder instead.`);
      await others[0]!.upload(name, directory);
    }
  }

  async download(name: string, directory: string): Promise<void> {
    this.sayOnce();
    let [failure, known]: [PlaceFailed | null, string[]] = [null, []];
    for (const place of this.options.places) {
      try {
        await place.download(name, directory);
        this.sources.set(name, place);
        return;
      } catch (error) {
        if (error instanceof NoSuchArtifact) known = [...known, ...error.known];
        else if (error instanceof PlaceFailed) failure = error;
        else throw error;
      }
    }
    throw failure ?? new NoSuchArtifact(name, [...new Set(known)].sort());
  }

  fetchCommand(name: string, directory: string): readonly string[] | null {
    return this.sources.get(name)?.fetchCommand?.(name, directory) ?? null;
  }

  private sayOnce(): void {
    if (!this.isSaid) this.options.say(this.options.line);
    this.isSaid = true;
  }
}
