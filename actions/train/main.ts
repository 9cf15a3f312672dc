import { act } from '../act.js';
import { train } from '../../shared/inputs/index.js';

export function main(home: string): Promise<void> {
  return act(train, home);
}
