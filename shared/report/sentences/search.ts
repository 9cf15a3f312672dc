import type { SearchRecord, TrialRecord } from '../../package/search.js';
import { count, number } from '../numbers.js';

/** "The recipe was found by a bayesian search: of 20 trials (3 stopped early), trial 7 had the best …" */
export function searchSentence(search: SearchRecord): string {
  const { strategy, metric, trials, best } = search;
  const inState = (state: TrialRecord['state']) => trials.filter((trial) => trial.state === state).length;
  const [stopped, failed] = [inState('stopped'), inState('failed')];
  const others = [
    ...(stopped > 0 ? [`${count(stopped)} stopped early`] : []),
    ...(failed > 0 ? [`${count(failed)} failed`] : []),
  ];
  const value = trials.find((trial) => trial.number === best)?.value ?? null;
  const made = trials.length === 1 ? '1 trial' : `${count(trials.length)} trials`;
  return (
    `The recipe was found by a ${strategy} search: of ${made}${others.length > 0 ? ` (${others.join(', ')})` : ''}, ` +
    `trial ${best} had the best ${metric}${value === null ? '' : `, ${number(value)}`}, on the validation split.`
  );
}
