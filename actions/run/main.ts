import { act } from '../act.js';
import { run } from '../../shared/inputs/index.js';

export function main(home: string): Promise<void> {
  return act(run, home);
}
