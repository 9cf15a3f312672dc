import { act } from '../act.js';
import { compareToBaseline } from '../../shared/inputs/index.js';

export function main(home: string): Promise<void> {
  return act(compareToBaseline, home);
}
