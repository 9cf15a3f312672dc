import type { Chapter } from './chapter.js';

export const firstVersion: Chapter = {
  title: 'The first version: train, judge, publish, deploy',
  async tell(stage, { port }) {
    stage.say(
      'Training shows the model the pictures a few times over (each time is an epoch) and nudges it towards the right answers. A fifth of the pictures is kept out of it: on these the model is tested.',
    );
    await stage.run('train');
    stage.say(
      'The result is a package: a folder with the model, its recipe and its answers to the test pictures, named by a digest of all its bytes. Is it good enough? The gate decides. There is no earlier model yet, so only the fixed limit counts.',
    );
    await stage.run('evaluate-gate');
    stage.say(
      'It passed, so it may be published: it becomes version 1.0.0, which nobody can change any more.',
    );
    await stage.run('publish-model');
    stage.say(
      'Deploying starts a server. It gets no traffic before it has answered some test pictures just as in training.',
    );
    await stage.run('deploy', { model: 'shapes@v1.0.0', port: String(port) });
  },
};
