import { changesInContext } from '../changed-lines.js';
import { RECIPES } from '../recipes.js';
import type { Chapter } from './chapter.js';

const OUT = 'heirloom-out/pull-request-1';

export const better: Chapter = {
  title: 'A pull request that makes it better',
  async tell(stage, { port }) {
    stage.say(
      'Three epochs were few. A colleague trains for longer, and not from scratch: the new model inherits from the champion, the one in production. Its convolutions, the layers that have learnt to see edges and corners, stay frozen; the rest trains on.',
    );
    await stage.write('recipe.yml', RECIPES.longer);
    stage.showChanges('recipe.yml', changesInContext(RECIPES.first, RECIPES.longer));
    await stage.run('train');
    stage.say('The gate now has a baseline: the champion, on the very same test pictures.');
    await stage.run('evaluate-gate');
    stage.say('On GitHub the next step writes a comment under the pull request. Here you see it as text:');
    await stage.run('compare-to-baseline', { out: OUT });
    stage.say(
      `The comment itself is ${OUT}/comment.md; ${OUT}/report.html shows the same with plots. The pull request is merged, and the new version goes out. The old one stays ready behind it, in case the new one fails.`,
    );
    await stage.run('publish-model');
    await stage.run('deploy', { model: 'shapes@v1.0.1', port: String(port) });
  },
};
