import type { Schedule } from './schedule.js';

/** From the whole rate down to the share `floor` along half a cosine (Loshchilov and Hutter 2017, eq. 5, without restarts). */
export function cosine({ floor }: { readonly floor: number }): Schedule {
  return ({ epochs, of }) => floor + ((1 - floor) * (1 + Math.cos((Math.PI * epochs) / of))) / 2;
}
