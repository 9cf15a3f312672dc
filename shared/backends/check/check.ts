import { UserError } from '../../errors/index.js';
import type { BackendName } from '../backend.js';
import { openers } from '../open.js';
import { agreementOf, agrees, toleranceOf, type Agreement } from './agreement.js';
import type { ProbeReport } from './probe.js';

export interface CheckResult {
  readonly backend: BackendName;
  readonly version: string;
  readonly device: string | null;
  readonly difference: Agreement;
  readonly tolerance: number;
}

/**
 * Compares one training step of a back end with the same step in plain JavaScript.
 *
 * @param probe  opens a back end in another process
 * @throws UserError when it does not open, or computes something else
 */
export async function checkBackend(
  name: BackendName,
  probe: (name: BackendName) => Promise<ProbeReport>,
): Promise<CheckResult> {
  const actual = await probe(name);
  if (actual.state === 'refused') {
    throw new UserError(
      `back end "${name}" can't be used here: ${actual.reason}`,
      actual.lacksDevice
        ? 'It is installed: what is missing is the device or its driver.'
        : openers.find((opener) => opener.name === name)!.install,
    );
  }
  const expected = await probe('js');
  if (expected.state === 'refused') throw new Error(`plain JavaScript does not compute: ${expected.reason}`);
  const difference = agreementOf(actual.step, expected.step);
  const tolerance = toleranceOf(name);
  if (agrees(difference, tolerance))
    return { backend: name, version: actual.version, device: actual.device, difference, tolerance };
  throw new UserError(
    `back end "${name}" ${actual.version} computes something else than plain JavaScript: ${differenceText(difference)}, and ${tolerance} is allowed`,
    'Do not train with it: update its driver, or install it again.',
  );
}

/** In parts of the largest value. */
export function differenceText({ loss, lossAfter, gradient, weight }: Agreement): string {
  const text = (difference: number) => (difference === 0 ? '0' : difference.toExponential(1));
  return `loss ${text(loss)}, gradients ${text(gradient)} (${weight}), loss after the step ${text(lossAfter)}`;
}
