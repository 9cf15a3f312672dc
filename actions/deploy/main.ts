import { act } from '../act.js';
import { deploy } from '../../shared/inputs/index.js';

export function main(home: string): Promise<void> {
  return act(deploy, home);
}
