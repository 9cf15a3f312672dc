import { answers } from './answers.js';
import { better } from './better.js';
import type { Chapter } from './chapter.js';
import { firstVersion } from './first-version.js';
import { pictures } from './pictures.js';
import { whereToLook } from './where-to-look.js';
import { worse } from './worse.js';

export type { Chapter, Scene } from './chapter.js';

/** The story, in its order. */
export const CHAPTERS: readonly Chapter[] = [pictures, firstVersion, better, worse, answers, whereToLook];
