import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';

/**
 * Whether a process of a group still runs. Zombies don't, and where a container has nobody to reap them they stay for
 * ever: so /proc is asked where there is one.
 */
export async function isGroupAlive(leader: number): Promise<boolean> {
  if (!existsSync('/proc/self/stat')) return canBeSignalled(leader);
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const stats = await Promise.all(ids.map((id) => readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')));
  return stats.some((stat) => {
    // The command's name, field 2, stands in parentheses and may hold spaces and parentheses itself (proc_pid_stat(5)).
    const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(group) === leader && state !== 'Z' && state !== 'X';
  });
}

function canBeSignalled(leader: number): boolean {
  try {
    return process.kill(-leader, 0);
  } catch {
    return false;
  }
}
