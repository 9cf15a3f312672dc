import { act } from '../act.js';
import { evaluateGate } from '../../shared/inputs/index.js';

export function main(home: string): Promise<void> {
  return act(evaluateGate, home);
}
