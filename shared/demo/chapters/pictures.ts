import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolders } from '../../files/index.js';
import { CLASSES, drawDataSet, pictureSheet, type DrawnFile } from '../drawing/index.js';
import { GATE, PICTURES, RECIPES } from '../recipes.js';
import type { Chapter } from './chapter.js';

const PICTURES_OF_A_CLASS = 700;

export const pictures: Chapter = {
  title: 'Pictures to learn from',
  async tell(stage, { directory, shownDirectory }) {
    stage.say(
      `A model learns from examples. This demo draws its own into ${shownDirectory}/${PICTURES}: ${PICTURES_OF_A_CLASS} small pictures of each of ${CLASSES.length} shapes, as an unsteady hand would draw them.`,
    );
    const files = drawDataSet('shapes', PICTURES_OF_A_CLASS);
    await writePictures(join(directory, PICTURES), files);
    const firsts = files.filter((_, index) => index % PICTURES_OF_A_CLASS === 0);
    stage.show(
      pictureSheet(
        firsts.map(({ grey, label }) => ({ grey, caption: [label] })),
        stage.width - 2,
      ),
    );
    stage.say('Two short files say the rest. recipe.yml says how to train:');
    await stage.write('recipe.yml', RECIPES.first);
    stage.show(RECIPES.first.trimEnd().split('\n'));
    stage.say(
      'and gate.yml says what a model must show before anybody may publish it: be right on 80 % of the test pictures at least, and lose no more than one point against the model that is in production.',
    );
    await stage.write('gate.yml', GATE);
    stage.show(GATE.trimEnd().split('\n'));
  },
};

async function writePictures(directory: string, files: readonly DrawnFile[]): Promise<void> {
  for (const folder of new Set(files.map(({ path }) => dirname(path))))
    await makeFolders(join(directory, folder));
  for (const { path, png } of files) await writeFile(join(directory, path), png);
}
