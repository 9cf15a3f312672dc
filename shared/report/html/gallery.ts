import type { FlipExample, Thumbnail } from '../../comparison/index.js';
import { cleanName } from '../clean-text.js';
import { markup, name, type Markup } from '../markup.js';
import { number } from '../numbers.js';
import { NO_ANSWER } from '../words.js';

/** Small pictures of examples, by id. */
export type Pictures = ReadonlyMap<string, Thumbnail>;

/** Longer side on the page, in px; smaller pictures are enlarged to it, pixel by pixel. */
const SIDE = 96;

/** Rows that broke as cards: what was read rightly, and as what it is read now. */
export function gallery(examples: readonly FlipExample[], pictures: Pictures): Markup {
  const cards = examples.map(({ id, label, candidate, score }) => {
    const answer = candidate === null ? markup`${NO_ANSWER}` : markup`read as ${name(candidate, 24)}`;
    const shownScore = score === null ? null : markup`<span class="muted">score ${number(score)}</span>`;
    return markup`<li>${image(id, pictures.get(id))}<span>${name(label, 24)} ${answer}</span>${shownScore}<span class="muted id">${name(id, 24)}</span></li>`;
  });
  return markup`<ul class="gallery">${cards}</ul>`;
}

function image(id: string, picture: Thumbnail | undefined): Markup {
  if (!picture) return markup`<span class="thumbnail muted">no picture</span>`;
  const scale = SIDE / Math.max(picture.width, picture.height);
  const [width, height] = [picture.width, picture.height].map((side) =>
    Math.max(1, Math.round(side * scale)),
  );
  const data = Buffer.from(picture.png).toString('base64');
  return markup`<img class="thumbnail" src="data:image/png;base64,${data}" width="${width!}" height="${height!}" alt="picture of ${cleanName(id)}">`;
}
