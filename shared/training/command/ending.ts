import { constants } from 'node:os';
import { UserError } from '../../errors/index.js';

/** How a process ended: by itself with a code, or by a signal. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** What a shell answers in the place of a program that it can't start (POSIX, "Exit Status for Commands"). */
const NOT_STARTED: Readonly<Record<number, string>> = {
  126: 'Its program may not be run: mend its permissions, or the "command" of the recipe.',
  127: 'Its program is not there: install it, or mend the "command" of the recipe.',
};

/** Lines of its errors that a message can hold. */
const SHOWN_LINES = 5;

/**
 * Why a command that ended badly is no result.
 * @param errorLines  the last that it wrote to stderr
 * @param which       " (seed 7)" of one run among several, or an empty text
 */
export function failedCommand(ending: Ending, errorLines: readonly string[], which: string): UserError {
  const signal = ending.signal ?? shellSignal(ending.code);
  const how = signal === null ? `failed with exit code ${ending.code}` : `was ended by ${signal}`;
  const last = errorLines.slice(-SHOWN_LINES).map((line) => line.trim());
  const words = last.length > 0 ? `: ${last.join(' | ')}` : ', and wrote nothing to stderr';
  return new UserError(`the command${which} ${how}${words.replace(/\.$/, '')}`, mendOf(ending, signal), AT);
}

/** Where faults of a command are. */
export const AT = 'recipe command:';

function mendOf({ code }: Ending, signal: string | null): string {
  if (signal === 'SIGKILL')
    return 'Mostly the system does that where memory runs out: give it more, or train on less.';
  return NOT_STARTED[code ?? 0] ?? 'Mend the command; all that it said stands above.';
}

/** A shell ends with 128 + n where its program was ended by signal n. */
function shellSignal(code: number | null): string | null {
  const number = (code ?? 0) - 128;
  const found = Object.entries(constants.signals).find(([, value]) => value === number);
  return found ? found[0] : null;
}
