import { UserError } from '../errors/index.js';
import type { Verdict } from '../gate/index.js';
import type { VerdictFile } from '../gate/read-verdict.js';
import { ships } from '../gate/ships.js';
import { predictionsFileOf, type OpenPackage } from '../package/index.js';

/**
 * Lets a package in only with a verdict for its very digest: one that passed, or whose failure somebody answers for.
 *
 * @param today  UTC, YYYY-MM-DD
 * @throws UserError saying what is in the way
 */
export function admit(
  opened: OpenPackage,
  file: VerdictFile | null,
  verdictPath: string,
  today: string,
): VerdictFile {
  if (!file)
    throw new UserError(
      'is not there, and nothing is published without a verdict',
      'Run evaluate-gate on this package first.',
      verdictPath,
    );
  const { verdict } = file;
  if (verdict.candidate.digest !== opened.digest) {
    throw new UserError(
      `judges sha256:${verdict.candidate.digest.slice(0, 12)}…, and this package is sha256:${opened.digest.slice(0, 12)}…`,
      'Run evaluate-gate on this very package.',
      verdictPath,
    );
  }
  const predictions = predictionsFileOf(opened.manifest);
  if (verdict.candidate.predictions !== predictions?.sha256) {
    throw new UserError(
      `judges predictions that are not this package's`,
      'Run evaluate-gate on this very package.',
      verdictPath,
    );
  }
  if (!ships(verdict, today)) throw refusal(verdict, verdictPath);
  return file;
}

function refusal({ verdict, headline, override }: Verdict, verdictPath: string): UserError {
  return override
    ? new UserError(
        `says "${verdict}", and the override by ${override.by} expired on ${override.expires}`,
        'Mend the model, or run evaluate-gate again with an override that holds.',
        verdictPath,
      )
    : new UserError(
        `says "${verdict}": ${headline.replace(/\.$/, '')}`,
        'Only a package that passed is published.',
        verdictPath,
      );
}

/**
 * A gate that was edited since has not been asked.
 * @param digest  of the gate file
 * @throws UserError when the verdict was made by another
 */
export function requireGate(
  { policy }: Verdict,
  digest: string,
  { verdict, gate }: { readonly verdict: string; readonly gate: string },
): void {
  if (policy.digest === digest) return;
  throw new UserError(
    `was not judged by ${gate} as it stands`,
    'Run evaluate-gate again, or name the gate that it was judged by with the "gate" input.',
    verdict,
  );
}

/**
 * A new champion must have met the old one: a verdict without it judged floors only.
 * @param champion  digest of the standing champion; null where there is none
 * @throws UserError when the verdict was made with another baseline, or with none
 */
export function requireDuel(
  { baseline }: Verdict,
  champion: string | null,
  digest: string,
  verdictPath: string,
): void {
  if (champion === null || champion === digest || baseline?.digest === champion) return;
  throw new UserError(
    `compares with ${baseline ? baseline.reference : 'no baseline'}, and the champion is sha256:${champion.slice(0, 12)}…`,
    'Run evaluate-gate with the baseline "champion", or publish under another alias.',
    verdictPath,
  );
}
