import { ask } from '../../deployment/loopback.js';
import { drawDataSet, pictureSheet, type DrawnFile } from '../drawing/index.js';
import type { ClassifyAnswer } from '../../serving/classify.js';
import type { Chapter } from './chapter.js';

const REQUEST = 'request.json';

export const answers: Chapter = {
  title: 'The deployed model answers',
  async tell(stage, { port }) {
    stage.say(
      'All the while version 1.0.1 has been serving. Here are new pictures, one of each shape, sent to it over HTTP:',
    );
    const drawn = drawDataSet('never seen before', 1);
    const request = {
      instances: drawn.map(({ png }) => ({ image: { b64: Buffer.from(png).toString('base64') } })),
    };
    await stage.write(REQUEST, JSON.stringify(request));
    const path = '/v1/models/shapes:classify';
    const command = `curl http://127.0.0.1:${port}${path} --data @${REQUEST}`;
    stage.showCommand(command);
    const { status, json } = await ask(port, path, request);
    if (status !== 200)
      throw new Error(`the deployed model answered with ${status}: ${JSON.stringify(json)}`);
    const answer = json as ClassifyAnswer;
    stage.record(command, { drawn: drawn.map(({ label }) => label), answer });
    stage.show([`${JSON.stringify(answer).slice(0, stage.width - 5)}…`]);
    stage.show(
      pictureSheet(
        drawn.map((picture, index) => ({
          grey: picture.grey,
          caption: captionOf(picture, answer.predictions[index]!),
        })),
        stage.width - 2,
      ),
    );
    await stage.run('deploy', { stop: 'true' });
  },
};

function captionOf(
  { label }: DrawnFile,
  { prediction, scores }: ClassifyAnswer['predictions'][number],
): string[] {
  const isRight = prediction === label;
  return [`${isRight ? '✓' : '✗'} ${prediction}`, `  ${scores[prediction]!.toFixed(3)}`];
}
