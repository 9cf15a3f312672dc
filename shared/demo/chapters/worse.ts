import { changesInContext } from '../changed-lines.js';
import { RECIPES } from '../recipes.js';
import type { Chapter } from './chapter.js';

export const worse: Chapter = {
  title: 'A pull request that only looks good',
  async tell(stage) {
    stage.say(
      'Another colleague wants training to be fast, and leaves out the convolutions. The model then has nothing to inherit, and starts from scratch.',
    );
    await stage.write('recipe.yml', RECIPES.smaller);
    stage.showChanges('recipe.yml', changesInContext(RECIPES.longer, RECIPES.smaller));
    await stage.run('train');
    stage.say(
      'That was fast, and on the pictures that it learnt from ("accuracy" in the last epoch) it looks as good as the champion or better. But it has learnt them by heart. The gate asks about the pictures that no training has seen:',
    );
    await stage.run('evaluate-gate', {}, { expected: 1 });
    stage.say(
      'The fixed limit alone would have let it through; the comparison with the champion does not, and in a workflow the exit code stops the job. The comment says what went wrong:',
    );
    await stage.run('compare-to-baseline', { out: 'heirloom-out/pull-request-2' }, { textLines: 26 });
    stage.say('And whoever tries to publish it all the same is refused:');
    await stage.run('publish-model', {}, { expected: 2 });
    await stage.write('recipe.yml', RECIPES.longer);
  },
};
