import { join } from 'node:path';
import type { Chapter } from './chapter.js';

export const whereToLook: Chapter = {
  title: 'Where to look',
  tell(stage, { shownDirectory }) {
    const at = (path: string) => join(shownDirectory, path);
    const places = [
      ['the report that passed', at('heirloom-out/pull-request-1/report.html')],
      ['the report that failed', at('heirloom-out/pull-request-2/report.html')],
      ['the comment', at('heirloom-out/pull-request-1/comment.md')],
      ['the refused package', at('heirloom-out/candidate')],
      ['the registry', at('.heirloom/registry')],
      ['recipe, gate, pictures', at('')],
    ] as const;
    stage.show(places.map(([what, path]) => `${what.padEnd(24)}${path}`));
    stage.say(
      'The deployment is stopped, and nothing runs any more. To serve the model again, and draw for it:',
    );
    stage.show([`npx heirloom serve shapes@v1.0.1 --registry file:${at('.heirloom/registry')}`]);
    stage.say('To begin with data of your own, a CSV file or a folder of pictures:');
    stage.show(['npx heirloom init <data>']);
    return Promise.resolve();
  },
};
