import { act } from '../act.js';
import { publishModel } from '../../shared/inputs/index.js';

export function main(home: string): Promise<void> {
  return act(publishModel, home);
}
